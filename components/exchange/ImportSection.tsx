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
    await (kind === 'backup' ? restores.read(file) : imports.read(file));
  };
  return (
    <div class="row">
      <FileChooser label={i18n.t('exchange.choose')} field={i18n.t('exchange.file')} accept="" onChoose={(file) => void choose(file)} />
      {imports.step && <ImportDialog step={imports.step} onMerge={(plan) => void imports.merge(plan)} onClose={imports.close} />}
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
