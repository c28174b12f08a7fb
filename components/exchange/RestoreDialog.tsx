import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Backup, BackupRefusal } from '../../lib/exchange/backup-file';
import type { TableName } from '../../lib/questions/library-rows';
import { type Failed, FailureNotice } from '../FailureNotice';
import { momentInWords, numberInWords } from '../words';
import { WorkProgress } from './WorkProgress';

/** How far a restore has come. */
export type RestoreStep =
  | { kind: 'reading'; name: string; rows: number }
  | { kind: 'refused'; name: string; refusal: BackupRefusal }
  /** `now` is what the library holds, which would be replaced. */
  | { kind: 'asking'; name: string; backup: Backup; now: Record<TableName, number> }
  | { kind: 'restoring'; done: number; total: number }
  | { kind: 'busy' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; failed: Failed }
  | { kind: 'done'; faults: number };

/** Why a file was refused, in plain words. */
function refusalWords(refusal: BackupRefusal): string {
  switch (refusal.kind) {
    case 'not-ours':
      return i18n.t('exchange.backupNotOurs');
    case 'newer':
      return i18n.t('transfer.newer', [String(refusal.schema)]);
    case 'truncated':
      return i18n.t('exchange.backupTruncated');
    case 'too-large':
      return i18n.t('exchange.backupTooLarge');
    case 'wrong-row':
      return i18n.t('exchange.backupWrongRow', [numberInWords(refusal.line)]);
  }
}

const titleOf = (step: RestoreStep): string =>
  ({
    reading: i18n.t('transfer.reading'),
    refused: i18n.t('exchange.restoreRefused'),
    asking: i18n.t('exchange.restoreTitle'),
    restoring: i18n.t('exchange.restoring'),
    busy: i18n.t('exchange.restoreRefused'),
    cancelled: i18n.t('exchange.cancelled'),
    failed: i18n.t('exchange.restoreRefused'),
    done: i18n.t('exchange.restored'),
  })[step.kind];

function Body({ step, onCancel }: { step: RestoreStep; onCancel: () => void }) {
  switch (step.kind) {
    case 'reading':
      return <WorkProgress label={i18n.t('transfer.fromFile', [step.name])} done={0} total={0} onCancel={onCancel} />;
    case 'restoring':
      return <WorkProgress label={i18n.t('exchange.restoring')} done={step.done} total={step.total} onCancel={onCancel} />;
    case 'refused':
      return (
        <>
          <p>{i18n.t('transfer.fromFile', [step.name])}</p>
          <p>{refusalWords(step.refusal)}</p>
          <p>{i18n.t('transfer.nothingChanged')}</p>
        </>
      );
    case 'asking': {
      const { backup, now } = step;
      const moment = Date.parse(backup.madeAt);
      return (
        <>
          <p>{i18n.t('transfer.fromFile', [step.name])}</p>
          <ul>
            {!Number.isNaN(moment) && <li>{i18n.t('exchange.madeOn', [momentInWords(moment, Date.now())])}</li>}
            <li>{i18n.t('exchange.inBackup', [numberInWords(backup.counts.reader), numberInWords(backup.counts.passages)])}</li>
            <li>{i18n.t('exchange.inLibrary', [numberInWords(now.reader), numberInWords(now.passages)])}</li>
          </ul>
          <p>{i18n.t('exchange.restoreAbout')}</p>
        </>
      );
    }
    case 'busy':
      return <p>{i18n.t('exchange.busy')}</p>;
    case 'failed':
      return <FailureNotice failed={step.failed} />;
    case 'done':
      return <p>{step.faults === 0 ? i18n.t('exchange.whole') : i18n.t('exchange.faults', step.faults, [numberInWords(step.faults)])}</p>;
    case 'cancelled':
      return null;
  }
}

interface RestoreDialogProps {
  step: RestoreStep;
  onRestore: (backup: Backup) => void;
  onCancel: () => void;
  onClose: () => void;
}

/** A restore, step by step. Nothing is replaced before the person says so. The focus goes to the title of each step. */
export function RestoreDialog({ step, onRestore, onCancel, onClose }: RestoreDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => title.current?.focus(), [step.kind]);
  const isWorking = step.kind === 'reading' || step.kind === 'restoring';
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="restore-step">
      <div>
        <h2 ref={title} id="restore-step" tabIndex={-1}>
          {titleOf(step)}
        </h2>
        <Body step={step} onCancel={onCancel} />
        <div class="actions">
          {step.kind === 'asking' && (
            <button type="button" class="primary" onClick={() => onRestore(step.backup)}>
              {i18n.t('exchange.restore')}
            </button>
          )}
          {!isWorking && (
            <button type="button" onClick={() => dialog.current?.close()}>
              {step.kind === 'asking' ? i18n.t('transfer.cancel') : i18n.t('action.close')}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}
