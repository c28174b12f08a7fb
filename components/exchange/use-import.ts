import { useRef, useState } from 'preact/hooks';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import { readLibraryBlob } from '../../lib/exchange/library-file';
import type { LibraryContents, MergePlan } from '../../lib/questions/library-merge';
import { planTeachings, type Teaching } from '../../lib/questions/teaching';
import { applyPlan, importPlan } from '../../lib/store/backup';
import { toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { oneAtATime } from '../../lib/store/one-at-a-time';
import { addTeachings, allTeachings } from '../../lib/store/teachings';
import type { ImportStep } from './ImportDialog';

/** Brings contents into the library, step by step: what they would do, and then what they did. */
export function useImport(library: Library) {
  /** What was taught, in the file that is being brought in. */
  const taught = useRef<Teaching[]>([]);
  const [step, setStep] = useState<ImportStep | null>(null);

  // Each import has a number: one that was closed in the meantime has nothing more to say.
  const run = useRef(0);
  const begin = () => {
    run.current += 1;
    const own = run.current;
    return (next: ImportStep) => {
      if (own === run.current) setStep(next);
    };
  };
  const close = () => {
    run.current += 1;
    setStep(null);
  };

  /** Shows what contents would do that were read from a file of this name. */
  const preview = async (name: string, contents: LibraryContents, teachings: Teaching[], say = begin()) => {
    try {
      taught.current = teachings;
      const { added } = planTeachings(await allTeachings(library), teachings);
      say({ kind: 'preview', name, plan: await importPlan(library, contents), rules: added.length });
    } catch (error) {
      say({ kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };

  /** Reads a library file and shows what it would do. */
  const read = async (file: File) => {
    const say = begin();
    const { name } = file;
    say({ kind: 'reading', name });
    const reading = await readLibraryBlob(file).catch(() => null);
    if (!reading) return say({ kind: 'refused', name, refusal: { kind: 'unreadable' } });
    if (!reading.ok) return say({ kind: 'refused', name, refusal: reading.refusal });
    await preview(name, reading.file, reading.file.teachings ?? [], say);
  };

  const merge = async (plan: MergePlan) => {
    const say = begin();
    say({ kind: 'merging' });
    try {
      const alone = await oneAtATime(navigator.locks, async () => {
        const done = await applyPlan(library, plan, Date.now());
        await addTeachings(library, taught.current);
        return done;
      });
      if (alone.kind === 'busy') return say({ kind: 'busy' });
      const { counts } = alone.value;
      say({ kind: 'done', changed: counts.added + counts.changed });
      await refreshToolbar(library);
    } catch (error) {
      say({ kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };

  return { step, setStep, read, preview, merge, close };
}
