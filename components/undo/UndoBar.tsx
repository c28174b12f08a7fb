import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshOpenPages } from '../../lib/browser/open-pages';
import type { Step } from '../../lib/questions/step';
import type { Library } from '../../lib/store/library';
import { nextSteps, redo, undo } from '../../lib/store/steps';
import { Icon } from '../Icon';
import { notesSettled } from '../notes-under-way';
import { useWatched } from '../use-watched';
import { stepWords } from './step-words';
import './undo-bar.css';
import { undoKey } from './undo-keys';

const undoName = (step: Step | null) => (step ? i18n.t('undo.undo', [stepWords(step)]) : i18n.t('undo.nothingToUndo'));
const redoName = (step: Step | null) => (step ? i18n.t('undo.redo', [stepWords(step)]) : i18n.t('undo.nothingToRedo'));

/** One of the two ways: what it would do, or that there is nothing. It stays where it is, so that the focus does. */
function StepButton({ step, back, onPress }: { step: Step | null; back: boolean; onPress: () => void }) {
  const name = back ? undoName(step) : redoName(step);
  const keys = back ? i18n.t('undo.undoKey') : i18n.t('undo.redoKey');
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={step === null}
      aria-label={name}
      title={step?.about ? `${step.about} (${keys})` : keys}
      onClick={() => step && onPress()}
    >
      <Icon name={back ? 'undo' : 'redo'} />
      {step && <span>{name}</span>}
    </button>
  );
}

/**
 * The last thing that a person did, in whatever window, to be undone, and what was undone to be done again; by button or
 * by key. Nothing at all before anything was done.
 */
export function UndoBar({ library }: { library: Library }) {
  const next = useWatched(() => nextSteps(library), [library]).value;
  const [said, setSaid] = useState('');

  const go = async (back: boolean) => {
    try {
      await notesSettled();
      const step = await (back ? undo : redo)(library, Date.now());
      if (!step) return;
      setSaid(back ? i18n.t('undo.undone', [stepWords(step)]) : i18n.t('undo.redone', [stepWords(step)]));
      await refreshOpenPages(library);
    } catch {
      setSaid(i18n.t('undo.failed'));
    }
  };
  const latest = useRef(go);
  latest.current = go;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = undoKey(event);
      if (!asked) return;
      event.preventDefault();
      void latest.current(asked === 'undo');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div class="undo-bar">
      {next && (next.undo || next.redo) && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div role="group" aria-label={i18n.t('undo.label')}>
          <StepButton step={next.undo} back onPress={() => void go(true)} />
          <StepButton step={next.redo} back={false} onPress={() => void go(false)} />
        </div>
      )}
      <p class="quiet-text" role="status">
        {said}
      </p>
    </div>
  );
}
