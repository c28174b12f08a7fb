import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import { readTeachings, writeTeachings } from '../../lib/exchange/teachings-file';
import { planTeachings, type Teaching } from '../../lib/questions/teaching';
import type { Library } from '../../lib/store/library';
import { addTeachings, allTeachings, changeTeaching, forgetTeaching } from '../../lib/store/teachings';
import { download } from '../download';
import { FileChooser } from '../FileChooser';
import { Notice } from '../Notice';
import { useWatched } from '../use-watched';
import { numberInWords } from '../words';
import { TeachingRow } from './TeachingRow';
import { refusalWords, ruleWords } from './taught-words';
import './teachings.css';

/** What was last done here, to be said and perhaps taken back. */
type Said =
  | { kind: 'forgotten'; teaching: Teaching }
  | { kind: 'preview'; added: Teaching[]; same: number }
  | { kind: 'imported'; count: number }
  | { kind: 'wrong'; words: string };

/** What was taught, by site: to see, change, forget, share and bring in. */
export function TeachingsView({ library }: { library: Library }) {
  const { value: teachings, failure } = useWatched(() => allTeachings(library), [library]);
  const [said, setSaid] = useState<Said | null>(null);

  const attempt = async (work: () => Promise<unknown>, then: Said | null) => {
    try {
      await work();
      setSaid(then);
      await refreshToolbar(library);
    } catch {
      setSaid({ kind: 'wrong', words: i18n.t('taught.notKept') });
    }
  };
  const read = async (file: File) => {
    const reading = readTeachings(await file.text().catch(() => ''));
    setSaid(
      reading.ok
        ? { kind: 'preview', ...planTeachings(teachings ?? [], reading.teachings) }
        : { kind: 'wrong', words: refusalWords(reading.refusal) },
    );
  };

  const hosts = [...new Set(teachings?.map(({ host }) => host))];
  return (
    <div class="teachings">
      {failure && <Notice wrong>{i18n.t('failure.read')}</Notice>}
      {teachings?.length === 0 && <p>{i18n.t('taught.nothing')}</p>}
      {hosts.map((host) => (
        <section key={host} aria-label={host}>
          <h3>{host}</h3>
          <ul>
            {teachings
              ?.filter((teaching) => teaching.host === host)
              .map((teaching) => (
                <TeachingRow
                  key={teaching.id}
                  teaching={teaching}
                  onChange={(rule) => void attempt(() => changeTeaching(library, teaching.id, rule, Date.now()), null)}
                  onForget={() => void attempt(() => forgetTeaching(library, teaching.id), { kind: 'forgotten', teaching })}
                />
              ))}
          </ul>
        </section>
      ))}
      <SaidNotice
        said={said}
        onAdd={(added, then) => void attempt(() => addTeachings(library, added), then)}
        onClose={() => setSaid(null)}
      />
      <div class="row">
        <button
          type="button"
          aria-disabled={!teachings?.length}
          onClick={() => teachings?.length && download('kanttekening-taught.json', [writeTeachings(teachings, Date.now())])}
        >
          {i18n.t('taught.export')}
        </button>
        <FileChooser label={i18n.t('taught.import')} field={i18n.t('taught.file')} onChoose={(file) => void read(file)} />
      </div>
    </div>
  );
}

interface SaidNoticeProps {
  said: Said | null;
  onAdd: (added: Teaching[], then: Said | null) => void;
  onClose: () => void;
}

function SaidNotice({ said, onAdd, onClose }: SaidNoticeProps) {
  if (said?.kind === 'wrong') return <Notice wrong>{said.words}</Notice>;
  return (
    <div role="status">
      {said?.kind === 'forgotten' && (
        <p class="row">
          {i18n.t('taught.forgotten', [ruleWords(said.teaching)])}
          <button type="button" onClick={() => onAdd([said.teaching], null)}>
            {i18n.t('action.undo')}
          </button>
        </p>
      )}
      {said?.kind === 'imported' && <p>{i18n.t('taught.imported', said.count, [numberInWords(said.count)])}</p>}
      {said?.kind === 'preview' && (
        <div class="preview">
          <p>{i18n.t('taught.preview', said.added.length, [numberInWords(said.added.length)])}</p>
          <ul>
            {said.added.map((teaching) => (
              <li key={teaching.id}>
                <bdi>
                  {teaching.host}: {ruleWords(teaching)}
                </bdi>
              </li>
            ))}
          </ul>
          <p class="quiet-text">{i18n.t('taught.same', said.same, [numberInWords(said.same)])}</p>
          <div class="row">
            {said.added.length > 0 && (
              <button type="button" class="primary" onClick={() => onAdd(said.added, { kind: 'imported', count: said.added.length })}>
                {i18n.t('taught.add')}
              </button>
            )}
            <button type="button" onClick={onClose}>
              {i18n.t('action.close')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
