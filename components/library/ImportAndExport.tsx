import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EXCHANGE } from '../../lib/browser/places';
import { writeLibraryFile } from '../../lib/exchange/library-file';
import { exportLibrary } from '../../lib/store/backup';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { allTeachings } from '../../lib/store/teachings';
import { download } from '../download';
import { ImportDialog } from '../exchange/ImportDialog';
import { useImport } from '../exchange/use-import';
import { FileChooser } from '../FileChooser';

/** The two ways to carry a whole library, out to one file and in from one, and the way to all others. */
export function ImportAndExport({ library }: { library: Library }) {
  const { step, read, merge, close } = useImport(library);
  const [failure, setFailure] = useState<StorageFailure | null>(null);

  const exportAll = async () => {
    try {
      const now = Date.now();
      const contents = await exportLibrary(library);
      download(`kanttekening-${new Date(now).toISOString().slice(0, 10)}.json`, [
        ...writeLibraryFile(contents, now, await allTeachings(library)),
      ]);
    } catch (error) {
      setFailure(toStorageFailure(error));
    }
  };

  const shown = failure ? ({ kind: 'failed', failed: { tried: 'export', failure } } as const) : step;
  return (
    <div class="import-export">
      <button type="button" onClick={() => void exportAll()}>
        {i18n.t('transfer.export')}
      </button>
      <FileChooser label={i18n.t('transfer.import')} field={i18n.t('transfer.file')} onChoose={(file) => void read(file)} />
      <a href={EXCHANGE}>{i18n.t('exchange.title')}</a>
      {shown && (
        <ImportDialog
          step={shown}
          onMerge={(plan) => void merge(plan)}
          onClose={() => {
            setFailure(null);
            close();
          }}
        />
      )}
    </div>
  );
}
