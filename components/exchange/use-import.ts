import { useRef, useState } from 'preact/hooks';
import { refreshOpenPages } from '../../lib/browser/open-pages';
import { contentsOfCsv } from '../../lib/exchange/csv-questions';
import type { FileKind } from '../../lib/exchange/file-kind';
import { readLibraryBlob } from '../../lib/exchange/library-file';
import type { LibraryContents, MergeChoices, MergePlan } from '../../lib/questions/library-merge';
import { planTeachings, type Teaching } from '../../lib/questions/teaching';
import { applyPlan, importPlan } from '../../lib/store/backup';
import { toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { oneAtATime } from '../../lib/store/one-at-a-time';
import { allRecords } from '../../lib/store/questions';
import { undo } from '../../lib/store/steps';
import { addTeachings, allTeachings } from '../../lib/store/teachings';
import { isCancelled } from '../../lib/store/whole-library';
import type { ReadTable } from './ColumnMappingForm';
import { exportWords } from './export-words';
import type { ImportStep } from './ImportDialog';
import { readForeign } from './read-foreign';
import { rowsInWords } from './rows-in-words';
import { settlePassages } from './settle-passages';

type Say = (next: ImportStep) => void;

/** Brings a file into the library, step by step: what it would do, and then what it did, to be taken back as one. */
export function useImport(library: Library) {
  /** What was taught, in the file that is being brought in. */
  const taught = useRef<Teaching[]>([]);
  const [step, setStep] = useState<ImportStep | null>(null);

  // Each piece of work has a number: one that was closed in the meantime has nothing more to say.
  const run = useRef(0);
  /** When the last import was made: by that its step is known. */
  const importedAt = useRef(0);
  /** Calls the merging off that is under way. */
  const stop = useRef<AbortController | null>(null);
  const attempt = async (work: (say: Say) => Promise<void>) => {
    run.current += 1;
    const own = run.current;
    const say: Say = (next) => {
      if (own === run.current) setStep(next);
    };
    try {
      await work(say);
    } catch (error) {
      if (isCancelled(error)) say({ kind: 'cancelled' });
      else say({ kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };
  const close = () => {
    stop.current?.abort();
    run.current += 1;
    setStep(null);
  };

  /** Shows what contents would do that stand in a file of this name. */
  const preview = async (name: string, contents: LibraryContents, say: Say, remarks: string[] = [], choices?: MergeChoices) => {
    const { added } = planTeachings(await allTeachings(library), taught.current);
    say({ kind: 'preview', name, plan: await importPlan(library, contents, choices), rules: added.length, remarks });
  };

  /** Reads a library file and shows what it would do. */
  const read = (file: File) =>
    attempt(async (say) => {
      const { name } = file;
      say({ kind: 'reading', name });
      const reading = await readLibraryBlob(file).catch(() => null);
      if (!reading) return say({ kind: 'refused', name, refusal: { kind: 'unreadable' } });
      if (!reading.ok) return say({ kind: 'refused', name, refusal: reading.refusal });
      taught.current = reading.file.teachings ?? [];
      await preview(name, reading.file, say);
    });

  /** Reads a file of another program: annotations are shown at once, of a table first what its columns are. */
  const readOther = (file: File, kind: FileKind) =>
    attempt(async (say) => {
      const { name } = file;
      taught.current = [];
      say({ kind: 'reading', name });
      const reading = await readForeign(file, kind, Date.now()).catch(() => null);
      if (!reading) return say({ kind: 'refused', name, refusal: { kind: 'unreadable' } });
      if (reading.kind === 'refused') return say({ kind: 'refused', name, refusal: { kind: 'said', why: reading.why } });
      if (reading.kind === 'table') return say({ kind: 'mapping', name, table: reading.table, remarks: reading.remarks });
      await preview(name, settlePassages(reading.passages, await allRecords(library)), say, reading.remarks);
    });

  /** Shows what a table would do whose columns are known. */
  const take = (name: string, table: ReadTable, remarks: string[]) =>
    attempt(async (say) => {
      const existing = await allRecords(library);
      const { contents, withoutQuestion } = contentsOfCsv(table.rows, table.mapping, { existing, words: exportWords(), now: Date.now() });
      await preview(name, contents, say, [...remarks, ...rowsInWords(withoutQuestion)]);
    });

  /** Plans anew, with other choices where both sides disagree. */
  const choose = (current: Extract<ImportStep, { kind: 'preview' }>, choices: MergeChoices) =>
    attempt((say) => preview(current.name, current.plan.incoming, say, current.remarks, choices));

  const merge = (plan: MergePlan) =>
    attempt(async (say) => {
      say({ kind: 'merging', done: 0, total: 0 });
      stop.current = new AbortController();
      const { signal } = stop.current;
      const onProgress = (done: number, total: number) => say({ kind: 'merging', done, total });
      const alone = await oneAtATime(navigator.locks, async () => {
        importedAt.current = Date.now();
        const done = await applyPlan(library, plan, importedAt.current, { signal, onProgress });
        await addTeachings(library, taught.current);
        return done;
      });
      if (alone.kind === 'busy') return say({ kind: 'busy' });
      say({ kind: 'done', plan: alone.value });
      await refreshOpenPages(library);
    });

  /** Takes the import back that was just made. */
  const takeBack = () =>
    attempt(async (say) => {
      const step = await undo(library, Date.now(), ({ kind, at }) => kind === 'import' && at === importedAt.current);
      if (step === null) return say({ kind: 'superseded' });
      say({ kind: 'undone' });
      await refreshOpenPages(library);
    });

  return { step, setStep, read, readOther, take, choose, merge, cancel: () => stop.current?.abort(), takeBack, close };
}
