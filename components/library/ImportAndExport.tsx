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
import { FailureNotice } from '../FailureNotice';
import { FileChooser } from '../FileChooser';

/** The two ways to carry a whole library, out to one file and in from one, and the way to all others. */
export function ImportAndExport({ library }: { library: Library }) {
  const imports = useImport(library);
  const [failure, setFailure] = useState<StorageFailure | null>(null);

  const exportAll = async () => {
    setFailure(null);
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

  return (
    <div class="import-export">
      <button type="button" onClick={() => void exportAll()}>
        {i18n.t('transfer.export')}
      </button>
      <FileChooser label={i18n.t('transfer.import')} field={i18n.t('transfer.file')} onChoose={(file) => void imports.read(file)} />
      <a href={EXCHANGE}>{i18n.t('exchange.title')}</a>
      {failure && <FailureNotice failed={{ tried: 'export', failure }} />}
      {imports.step && <ImportDialog step={imports.step} imports={imports} />}
    </div>
  );
}
