import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportRefusal } from '../../lib/exchange/library-file';
import { shownHead } from '../../lib/questions/corrections';
import type { MergeChoices, MergePlan } from '../../lib/questions/library-merge';
import type { LibraryRecord } from '../../lib/questions/saved-question';
import { type Failed, FailureNotice } from '../FailureNotice';
import { numberInWords } from '../words';
import { ColumnMappingForm, type ReadTable } from './ColumnMappingForm';
import { Conflicts } from './Conflicts';
import './exchange.css';
import type { useImport } from './use-import';
import { WorkProgress } from './WorkProgress';

/** How far an import has come. */
export type ImportStep =
  | { kind: 'reading'; name: string }
  /** `rules`: how many new rules were taught; `remarks`: what else to know of the file. */
  | { kind: 'preview'; name: string; plan: MergePlan; rules: number; remarks: string[] }
  /** A table, of which a person says what its columns are. */
  | { kind: 'mapping'; name: string; table: ReadTable; remarks: string[] }
  /** `said`: why, in words. */
  | { kind: 'refused'; name: string; refusal: ImportRefusal | { kind: 'unreadable' } | { kind: 'said'; why: string } }
  /** `total` is 0 while it is not known. */
  | { kind: 'merging'; done: number; total: number }
  | { kind: 'cancelled' }
  /** Another window is bringing something in. */
  | { kind: 'busy' }
  | { kind: 'failed'; failed: Failed }
  | { kind: 'done'; plan: MergePlan }
  | { kind: 'undone' }
  /** Something was done since: that stands before it, to be undone first. */
  | { kind: 'superseded' };

type PreviewStep = Extract<ImportStep, { kind: 'preview' }>;
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
    case 'said':
      return refusal.why;
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

function Preview({ step, onChoose }: { step: PreviewStep; onChoose: (choices: MergeChoices) => void }) {
  const { name, plan, rules, remarks } = step;
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
        <Remarks remarks={remarks} />
      </ul>
      <Conflicts plan={plan} onChoose={onChoose} />
      {plan.conflicts.length === 0 && <p>{i18n.t('transfer.nothingLost')}</p>}
    </>
  );
}

const Remarks = ({ remarks }: { remarks: string[] }) => (
  <>
    {remarks.map((remark) => (
      <li key={remark}>{remark}</li>
    ))}
  </>
);

/** What an import did, each kind with its number. */
function Report({ plan }: { plan: MergePlan }) {
  const { added, changed, unchanged, joinedNotes, passages } = plan.counts;
  return (
    <ul>
      <li>{i18n.t('transfer.added', added, [numberInWords(added)])}</li>
      <li>{i18n.t('transfer.changed', changed, [numberInWords(changed)])}</li>
      {joinedNotes > 0 && <li>{i18n.t('transfer.joined', joinedNotes, [numberInWords(joinedNotes)])}</li>}
      {passages > 0 && <li>{i18n.t('transfer.passages', passages, [numberInWords(passages)])}</li>}
      <li>{i18n.t('transfer.unchanged', unchanged, [numberInWords(unchanged)])}</li>
    </ul>
  );
}

/** Whether an import changed anything that could be taken back. */
const changedSomething = ({ records, passages }: MergePlan): boolean => records.length + passages.length > 0;

/** What each step is called, above it. */
function titleOf(step: ImportStep): string {
  switch (step.kind) {
    case 'reading':
      return i18n.t('transfer.reading');
    case 'preview':
      return i18n.t('transfer.previewTitle');
    case 'merging':
      return i18n.t('transfer.merging');
    case 'cancelled':
      return i18n.t('exchange.cancelled');
    case 'refused':
    case 'busy':
      return i18n.t('transfer.refusedTitle');
    case 'failed':
      return i18n.t('transfer.import');
    case 'mapping':
      return i18n.t('exchange.mappingTitle');
    case 'undone':
      return i18n.t('exchange.undone');
    case 'superseded':
      return i18n.t('exchange.superseded');
    case 'done': {
      const changed = step.plan.counts.added + step.plan.counts.changed;
      // Loose passages are no questions, and were brought in all the same.
      return changed === 0 && changedSomething(step.plan)
        ? i18n.t('exchange.imported')
        : i18n.t('transfer.done', changed, [numberInWords(changed)]);
    }
  }
}

function Body({ step, imports }: { step: ImportStep; imports: Imports }) {
  switch (step.kind) {
    case 'preview':
      return <Preview step={step} onChoose={(choices) => void imports.choose(step, choices)} />;
    case 'mapping':
      return (
        <>
          <p>{i18n.t('transfer.fromFile', [step.name])}</p>
          <ul>
            <Remarks remarks={step.remarks} />
          </ul>
          <ColumnMappingForm table={step.table} onChange={(mapping) => imports.setStep({ ...step, table: { ...step.table, mapping } })} />
        </>
      );
    case 'done':
      return <Report plan={step.plan} />;
    case 'refused':
      return (
        <>
          <p>{i18n.t('transfer.fromFile', [step.name])}</p>
          <p>{refusalWords(step.refusal)}</p>
          <p>{i18n.t('transfer.nothingChanged')}</p>
        </>
      );
    case 'merging':
      return <WorkProgress label={i18n.t('transfer.merging')} done={step.done} total={step.total} onCancel={imports.cancel} />;
    case 'busy':
      return <p>{i18n.t('exchange.busy')}</p>;
    case 'failed':
      return <FailureNotice failed={step.failed} />;
    default:
      return null;
  }
}

/** What a person can do at a step. */
function Actions({ step, imports, onClose }: { step: ImportStep; imports: Imports; onClose: () => void }) {
  return (
    <div class="actions">
      {step.kind === 'preview' && (
        <button type="button" class="primary" onClick={() => void imports.merge(step.plan)}>
          {i18n.t('transfer.merge')}
        </button>
      )}
      {step.kind === 'mapping' && (
        <button type="button" class="primary" onClick={() => void imports.take(step.name, step.table, step.remarks)}>
          {i18n.t('exchange.next')}
        </button>
      )}
      {step.kind === 'done' && changedSomething(step.plan) && (
        <button type="button" onClick={() => void imports.takeBack()}>
          {i18n.t('action.undo')}
        </button>
      )}
      {step.kind !== 'merging' && (
        <button type="button" onClick={onClose}>
          {step.kind === 'preview' || step.kind === 'mapping' ? i18n.t('transfer.cancel') : i18n.t('action.close')}
        </button>
      )}
    </div>
  );
}

type Imports = ReturnType<typeof useImport>;

/**
 * An import, step by step: what the file would do, and then what it did. Nothing changes before the person says so. The
 * focus goes to the title of each step, by which a screen reader tells it.
 */
export function ImportDialog({ step, imports }: { step: ImportStep; imports: Imports }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => title.current?.focus(), [step.kind]);
  return (
    <dialog ref={dialog} onClose={imports.close} aria-labelledby="import-step">
      <div>
        <h2 ref={title} id="import-step" tabIndex={-1}>
          {titleOf(step)}
        </h2>
        <Body step={step} imports={imports} />
        <Actions step={step} imports={imports} onClose={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
