import { i18n } from '#i18n';
import { fileKind } from '../../lib/exchange/file-kind';
import type { Library } from '../../lib/store/library';
import { FileChooser } from '../FileChooser';
import { ImportDialog } from './ImportDialog';
import { RestoreDialog } from './RestoreDialog';
import { useImport } from './use-import';
import { useRestore } from './use-restore';

/** Brings in a file of any kind that Kanttekening knows: it is told from what stands in it. */
export function ImportSection({ library }: { library: Library }) {
  const imports = useImport(library);
  const restores = useRestore(library);
  const choose = async (file: File) => {
    const kind = await fileKind(file).catch(() => 'library' as const);
    if (kind === 'backup') await restores.read(file);
    else await (kind === 'library' ? imports.read(file) : imports.readOther(file, kind));
  };
  return (
    <div class="row">
      <FileChooser label={i18n.t('exchange.choose')} field={i18n.t('exchange.file')} accept="" onChoose={(file) => void choose(file)} />
      {imports.step && <ImportDialog step={imports.step} imports={imports} />}
      {restores.step && (
        <RestoreDialog
          step={restores.step}
          onRestore={(backup) => void restores.restore(backup)}
          onCancel={restores.cancel}
          onClose={restores.close}
        />
      )}
    </div>
  );
}
