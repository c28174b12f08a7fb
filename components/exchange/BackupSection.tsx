import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askToSaveFiles, giveUpSavingFiles } from '../../lib/browser/save-file';
import { changesSince } from '../../lib/store/changes-since';
import type { Library } from '../../lib/store/library';
import { download } from '../download';
import { FailureNotice } from '../FailureNotice';
import { useWatched } from '../use-watched';
import { momentInWords, numberInWords } from '../words';
import { type BackupNotes, backupNotes, noteOfBackup } from './backup-notes';
import { CheckLibrary } from './CheckLibrary';
import { backupName, makeBackup } from './make-backup';
import { StorageState } from './StorageState';
import { sizeInWords } from './size-in-words';
import { useWork } from './use-work';
import { WorkProgress } from './WorkProgress';

/** Backups: the last one, a new one, and those that are made without being asked for. */
export function BackupSection({ library }: { library: Library }) {
  const [notes, setNotes] = useState<BackupNotes>(backupNotes);
  const { state, run, cancel } = useWork<number>();
  const since = notes.last?.at ?? 0;
  const { value: changes } = useWatched(() => changesSince(library, since), [library, since]);

  const backUp = () =>
    run(async (reports) => {
      const now = Date.now();
      const file = await makeBackup(library, now, reports);
      download(backupName(now), [file], 'application/gzip');
      setNotes(noteOfBackup({ last: { at: now, size: file.size } }));
      return file.size;
    });

  return (
    <div class="backup">
      <p>
        {notes.last
          ? i18n.t('exchange.lastBackup', [momentInWords(notes.last.at, Date.now()), sizeInWords(notes.last.size)])
          : i18n.t('exchange.noBackup')}{' '}
        {changes && i18n.t('exchange.changesSince', changes.count, [numberInWords(changes.count)])}
      </p>
      <StorageState />
      <div class="row">
        <button type="button" class="primary" onClick={() => void backUp()}>
          {i18n.t('exchange.backUp')}
        </button>
        <CheckLibrary library={library} />
      </div>
      {state.kind === 'working' && (
        <WorkProgress label={i18n.t('exchange.backingUp')} done={state.done} total={state.total} onCancel={cancel} />
      )}
      <p role="status">
        {state.kind === 'done' && i18n.t('exchange.backedUp', [sizeInWords(state.result)])}
        {state.kind === 'cancelled' && i18n.t('exchange.cancelled')}
      </p>
      {state.kind === 'failed' && <FailureNotice failed={{ tried: 'export', failure: state.failure }} />}
      <AutoBackup isOn={notes.auto} onChange={(auto) => setNotes(noteOfBackup({ auto }))} />
    </div>
  );
}

/** Switches backups on that are made without being asked for; the browser asks whether files may be saved. */
function AutoBackup({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const [refused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    const allowed = wanted ? await askToSaveFiles().catch(() => false) : false;
    if (!wanted) await giveUpSavingFiles().catch(() => false);
    setRefused(wanted && !allowed);
    onChange(wanted && allowed);
  };
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const box = event.currentTarget;
            void change(box.checked).then(() => {
              box.checked = backupNotes().auto;
            });
          }}
        />
        {i18n.t('exchange.auto')}
      </label>
      <p class="quiet-text">{i18n.t('exchange.autoAbout')}</p>
      <p role="status">{refused && i18n.t('exchange.autoRefused')}</p>
    </div>
  );
}
