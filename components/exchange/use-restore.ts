import { useRef, useState } from 'preact/hooks';
import { refreshOpenPages } from '../../lib/browser/open-pages';
import { type Backup, readBackup } from '../../lib/exchange/backup-file';
import { checkLibrary } from '../../lib/store/check-library';
import { toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { oneAtATime } from '../../lib/store/one-at-a-time';
import { countRows, isCancelled, replaceWhole } from '../../lib/store/whole-library';
import type { RestoreStep } from './RestoreDialog';

/** Reads a backup, asks, and puts it in the place of the library. */
export function useRestore(library: Library) {
  const [step, setStep] = useState<RestoreStep | null>(null);
  const stop = useRef<AbortController | null>(null);

  const attempt = async (work: (signal: AbortSignal, say: (step: RestoreStep) => void) => Promise<void>) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    const say = (next: RestoreStep) => {
      if (stop.current === own) setStep(next);
    };
    try {
      await work(own.signal, say);
    } catch (error) {
      say(isCancelled(error) ? { kind: 'cancelled' } : { kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };

  const read = (file: File) =>
    attempt(async (signal, say) => {
      const { name } = file;
      say({ kind: 'reading', name, rows: 0 });
      const reading = await readBackup(file, { signal });
      if (!reading.ok) return say({ kind: 'refused', name, refusal: reading.refusal });
      say({ kind: 'asking', name, backup: reading.backup, now: await countRows(library) });
    });

  const restore = (backup: Backup) =>
    attempt(async (signal, say) => {
      say({ kind: 'restoring', done: 0, total: backup.total });
      const onProgress = (done: number, total: number) => say({ kind: 'restoring', done, total });
      const alone = await oneAtATime(navigator.locks, () => replaceWhole(library, backup.rows(), backup.total, { signal, onProgress }));
      if (alone.kind === 'busy') return say({ kind: 'busy' });
      say({ kind: 'done', faults: (await checkLibrary(library)).length });
      await refreshOpenPages(library);
    });

  const close = () => {
    stop.current?.abort();
    stop.current = null;
    setStep(null);
  };
  return { step, read, restore, cancel: () => stop.current?.abort(), close };
}
