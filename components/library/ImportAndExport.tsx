import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import { readLibraryBlob, writeLibraryFile } from '../../lib/exchange/library-file';
import type { MergePlan } from '../../lib/questions/library-merge';
import { planTeachings, type Teaching } from '../../lib/questions/teaching';
import { applyPlan, exportLibrary, importPlan } from '../../lib/store/backup';
import { toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { addTeachings, allTeachings } from '../../lib/store/teachings';
import { download } from '../download';
import { FileChooser } from '../FileChooser';
import { ImportDialog, type ImportStep } from './ImportDialog';

/** The two ways to carry a whole library: out to one file, and in from one. */
export function ImportAndExport({ library }: { library: Library }) {
  /** What was taught, in the file that is being brought in. */
  const taught = useRef<Teaching[]>([]);
  const [step, setStep] = useState<ImportStep | null>(null);

  // Each import has a number: one that was closed in the meantime has nothing more to say.
  const run = useRef(0);
  const sayIn = (own: number) => (next: ImportStep) => {
    if (own === run.current) setStep(next);
  };
  const close = () => {
    run.current += 1;
    setStep(null);
  };

  const exportAll = async () => {
    try {
      const now = Date.now();
      const contents = await exportLibrary(library);
      download(`kanttekening-${new Date(now).toISOString().slice(0, 10)}.json`, [
        ...writeLibraryFile(contents, now, await allTeachings(library)),
      ]);
    } catch (error) {
      setStep({ kind: 'failed', failed: { tried: 'export', failure: toStorageFailure(error) } });
    }
  };

  const read = async (file: File) => {
    run.current += 1;
    const say = sayIn(run.current);
    const { name } = file;
    say({ kind: 'reading', name });
    const reading = await readLibraryBlob(file).catch(() => null);
    if (!reading) return say({ kind: 'refused', name, refusal: { kind: 'unreadable' } });
    if (!reading.ok) return say({ kind: 'refused', name, refusal: reading.refusal });
    try {
      taught.current = reading.file.teachings ?? [];
      const { added } = planTeachings(await allTeachings(library), taught.current);
      say({ kind: 'preview', name, plan: await importPlan(library, reading.file), rules: added.length });
    } catch (error) {
      say({ kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };

  const merge = async (plan: MergePlan) => {
    const say = sayIn(run.current);
    say({ kind: 'merging' });
    try {
      const { counts } = await applyPlan(library, plan, Date.now());
      await addTeachings(library, taught.current);
      say({ kind: 'done', changed: counts.added + counts.changed });
      await refreshToolbar(library);
    } catch (error) {
      say({ kind: 'failed', failed: { tried: 'import', failure: toStorageFailure(error) } });
    }
  };

  return (
    <div class="import-export">
      <button type="button" onClick={() => void exportAll()}>
        {i18n.t('transfer.export')}
      </button>
      <FileChooser label={i18n.t('transfer.import')} field={i18n.t('transfer.file')} onChoose={(file) => void read(file)} />
      {step && <ImportDialog step={step} onMerge={(plan) => void merge(plan)} onClose={close} />}
    </div>
  );
}
