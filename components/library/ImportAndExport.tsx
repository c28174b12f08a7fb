import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import { type ImportRefusal, readLibraryBlob, writeLibraryFile } from '../../lib/exchange/library-file';
import type { MergePlan } from '../../lib/questions/library-merge';
import { applyPlan, exportLibrary, importPlan } from '../../lib/store/backup';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { ImportDialog, type ImportStep } from './ImportDialog';

/** Hands a file to the browser to be saved where it saves downloads. */
function download(name: string, parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The two ways to carry a whole library: out to one file, and in from one. */
export function ImportAndExport({ library }: { library: Library }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<ImportStep | null>(null);

  const fail = (error: unknown) => setStep({ kind: 'failed', failure: toStorageFailure(error) as StorageFailure });

  const exportAll = async () => {
    const now = Date.now();
    const records = await exportLibrary(library);
    download(`kanttekening-${new Date(now).toISOString().slice(0, 10)}.json`, [...writeLibraryFile(records, now)]);
  };

  const read = async (file: File) => {
    setStep({ kind: 'reading', name: file.name });
    const reading = await readLibraryBlob(file).catch((): { ok: false; refusal: ImportRefusal | { kind: 'unreadable' } } => ({
      ok: false,
      refusal: { kind: 'unreadable' },
    }));
    if (!reading.ok) return setStep({ kind: 'refused', name: file.name, refusal: reading.refusal });
    setStep({ kind: 'preview', name: file.name, plan: await importPlan(library, reading.file) });
  };

  const merge = async (plan: MergePlan) => {
    const { counts } = await applyPlan(library, plan);
    setStep({ kind: 'done', changed: counts.added + counts.changed });
    await refreshToolbar(library);
  };

  return (
    <div class="import-export">
      <button type="button" onClick={() => void exportAll().catch(fail)}>
        {i18n.t('transfer.export')}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {i18n.t('transfer.import')}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('transfer.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void read(file).catch(fail);
        }}
      />
      {step && <ImportDialog step={step} onMerge={(plan) => void merge(plan).catch(fail)} onClose={() => setStep(null)} />}
    </div>
  );
}
