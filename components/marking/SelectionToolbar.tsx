import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { answersOf, TOOLBAR_KEYS } from '../../lib/page/marking/keys';
import type { MarkAct, ToolbarView } from '../../lib/page/marking/marking-view';
import { beside } from '../../lib/page/marking/selection';
import { lookOfTag } from '../../lib/questions/tag-look';
import { Icon, type IconName } from '../Icon';

/** A button that shows its key; nothing happens to the selection when it is pressed. */
function ActButton({ label, name, icon, onAct }: { label: string; name: string; icon: IconName; onAct: () => void }) {
  return (
    <button type="button" class="quiet" title={`${label} (${name.toUpperCase()})`} onClick={onAct}>
      <Icon name={icon} />
      {label}
      <kbd>{name.toUpperCase()}</kbd>
    </button>
  );
}

/** What can be done with the words that are selected: stands beside them, never over them. */
export function SelectionToolbar({ view, act }: { view: ToolbarView; act: (act: MarkAct) => void }) {
  const { box, subQuestions, tags, inQuestion, asksWhich } = view;
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!bar.current) return;
    const { width, height } = bar.current.getBoundingClientRect();
    setAt(beside(box, { width, height }, { width: document.documentElement.clientWidth, height: window.innerHeight }));
  }, [box.left, box.top, box.bottom, asksWhich, tags.length]);
  const answers = answersOf(subQuestions);
  return (
    <div
      ref={bar}
      class="selection-toolbar"
      role="toolbar"
      aria-label={i18n.t('marking.toolbar')}
      style={{ left: `${at.left}px`, top: `${at.top}px` }}
    >
      <div class="acts">
        <ActButton label={i18n.t('marking.mark')} name={TOOLBAR_KEYS.mark} icon="mark" onAct={() => act({ kind: 'mark' })} />
        <ActButton label={i18n.t('marking.note')} name={TOOLBAR_KEYS.note} icon="pen" onAct={() => act({ kind: 'note' })} />
        {answers && (
          <ActButton
            label={answers.kind === 'answers' ? i18n.t('marking.answersOne', [answers.subQuestion]) : i18n.t('marking.answers')}
            name={TOOLBAR_KEYS.answers}
            icon="answered"
            onAct={() => act(answers)}
          />
        )}
        {inQuestion && (
          <ActButton
            label={i18n.t('marking.commitment')}
            name={TOOLBAR_KEYS.commitment}
            icon="tick"
            onAct={() => act({ kind: 'commitment' })}
          />
        )}
        <ActButton label={i18n.t('marking.copy')} name={TOOLBAR_KEYS.copy} icon="outside" onAct={() => act({ kind: 'copy' })} />
      </div>
      {asksWhich ? (
        <fieldset class="numbered">
          <legend>{i18n.t('marking.which')}</legend>
          {subQuestions.map((number, index) => (
            <button key={number} type="button" onClick={() => act({ kind: 'answers', subQuestion: number })}>
              {i18n.t('marking.subQuestion', [number])}
              {index < 9 && <kbd>{index + 1}</kbd>}
            </button>
          ))}
        </fieldset>
      ) : (
        tags.length > 0 && (
          <fieldset class="numbered">
            <legend>{i18n.t('marking.tags')}</legend>
            {tags.map((tag, index) => (
              <button key={tag} type="button" class={`tag look-${lookOfTag(tag)}`} onClick={() => act({ kind: 'tag', tag })}>
                <bdi>{tag}</bdi>
                <kbd>{index + 1}</kbd>
              </button>
            ))}
          </fieldset>
        )
      )}
    </div>
  );
}
