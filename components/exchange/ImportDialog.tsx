import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportRefusal } from '../../lib/exchange/library-file';
import { shownHead } from '../../lib/questions/corrections';
import type { MergePlan } from '../../lib/questions/library-merge';
import type { LibraryRecord } from '../../lib/questions/saved-question';
import { type Failed, FailureNotice } from '../FailureNotice';
import { numberInWords } from '../words';

/** How far an import has come. */
export type ImportStep =
  | { kind: 'reading'; name: string }
  /** `rules`: how many new rules were taught. */
  | { kind: 'preview'; name: string; plan: MergePlan; rules: number }
  | { kind: 'refused'; name: string; refusal: ImportRefusal | { kind: 'unreadable' } }
  | { kind: 'merging' }
  /** Another window is bringing something in. */
  | { kind: 'busy' }
  | { kind: 'failed'; failed: Failed }
  | { kind: 'done'; changed: number };

type Refusal = Extract<ImportStep, { kind: 'refused' }>['refusal'];

/** Where a file goes wrong, in plain words: `questions[3].reader.tags` is "reader › tags" of the fourth question. */
function wrongShapeWords(path: string): string {
  const [, index, within] = /^questions\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  const field = (within ?? path).replaceAll('.', ' › ');
  return index === undefined
    ? i18n.t('transfer.wrongShape', [field])
    : i18n.t('transfer.wrongInQuestion', [String(Number(index) + 1), field]);
}

/** Why a file was refused, in plain words. */
function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not-json':
      return i18n.t('transfer.notJson');
    case 'truncated':
      return i18n.t('transfer.truncated');
    case 'not-ours':
      return i18n.t('transfer.notOurs');
    case 'newer':
      return i18n.t('transfer.newer', [String(refusal.schema)]);
    case 'too-large':
      return i18n.t('transfer.tooLarge', [numberInWords(Math.round(refusal.limit / 1_000_000))]);
    case 'wrong-shape':
      return wrongShapeWords(refusal.path);
    case 'unreadable':
      return i18n.t('transfer.unreadable');
  }
}

/** The first few questions of a kind, by title. */
const Examples = ({ records }: { records: LibraryRecord[] }) =>
  records.length === 0 ? null : (
    <ul class="examples">
      {records
        .map((record) => ({ id: record.published.id, head: shownHead(record) }))
        .map(({ id, head }) => (
          <li key={id}>
            <bdi class="title" lang={head.language}>
              {head.title ?? i18n.t('head.noTitle')}
            </bdi>
          </li>
        ))}
    </ul>
  );

function Preview({ name, plan, rules }: { name: string; plan: MergePlan; rules: number }) {
  const { added, changed, unchanged, joinedNotes, restored, passages } = plan.counts;
  return (
    <>
      <p>{i18n.t('transfer.fromFile', [name])}</p>
      <ul>
        <li>
          {i18n.t('transfer.added', added, [numberInWords(added)])}
          <Examples records={plan.examples.added} />
        </li>
        <li>
          {i18n.t('transfer.changed', changed, [numberInWords(changed)])}
          <Examples records={plan.examples.changed} />
        </li>
        {joinedNotes > 0 && <li>{i18n.t('transfer.joined', joinedNotes, [numberInWords(joinedNotes)])}</li>}
        {passages > 0 && <li>{i18n.t('transfer.passages', passages, [numberInWords(passages)])}</li>}
        {restored > 0 && <li>{i18n.t('transfer.restored', restored, [numberInWords(restored)])}</li>}
        <li>{i18n.t('transfer.unchanged', unchanged, [numberInWords(unchanged)])}</li>
        {rules > 0 && <li>{i18n.t('taught.inFile', rules, [numberInWords(rules)])}</li>}
      </ul>
      <p>{i18n.t('transfer.nothingLost')}</p>
    </>
  );
}

/** What each step is called, above it. */
function titleOf(step: ImportStep): string {
  switch (step.kind) {
    case 'reading':
      return i18n.t('transfer.reading');
    case 'preview':
      return i18n.t('transfer.previewTitle');
    case 'merging':
      return i18n.t('transfer.merging');
    case 'refused':
    case 'busy':
      return i18n.t('transfer.refusedTitle');
    case 'failed':
      return step.failed.tried === 'export' ? i18n.t('transfer.export') : i18n.t('transfer.import');
    case 'done':
      return i18n.t('transfer.done', step.changed, [numberInWords(step.changed)]);
  }
}

function Body({ step }: { step: ImportStep }) {
  switch (step.kind) {
    case 'preview':
      return <Preview name={step.name} plan={step.plan} rules={step.rules} />;
    case 'refused':
      return (
        <>
          <p>{i18n.t('transfer.fromFile', [step.name])}</p>
          <p>{refusalWords(step.refusal)}</p>
          <p>{i18n.t('transfer.nothingChanged')}</p>
        </>
      );
    case 'busy':
      return <p>{i18n.t('exchange.busy')}</p>;
    case 'failed':
      return <FailureNotice failed={step.failed} />;
    default:
      return null;
  }
}

/**
 * An import, step by step: what the file would do, and then what it did. Nothing changes before the person says so. The
 * focus goes to the title of each step, by which a screen reader tells it.
 */
export function ImportDialog({ step, onMerge, onClose }: { step: ImportStep; onMerge: (plan: MergePlan) => void; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => title.current?.focus(), [step.kind]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="import-step">
      <div>
        <h2 ref={title} id="import-step" tabIndex={-1}>
          {titleOf(step)}
        </h2>
        <Body step={step} />
        <div class="actions">
          {step.kind === 'preview' && (
            <button type="button" class="primary" onClick={() => onMerge(step.plan)}>
              {i18n.t('transfer.merge')}
            </button>
          )}
          {step.kind !== 'merging' && (
            <button type="button" onClick={() => dialog.current?.close()}>
              {step.kind === 'preview' ? i18n.t('transfer.cancel') : i18n.t('action.close')}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}
