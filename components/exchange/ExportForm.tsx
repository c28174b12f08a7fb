import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PASSAGE_COLUMNS, USUAL_PASSAGE_COLUMNS } from '../../lib/exchange/passage-columns';
import { QUESTION_COLUMNS, USUAL_QUESTION_COLUMNS } from '../../lib/exchange/question-columns';
import type { LibraryContents } from '../../lib/questions/library-merge';
import type { View } from '../../lib/search/selection';
import { exportLibrary } from '../../lib/store/backup';
import type { Library } from '../../lib/store/library';
import { allTeachings } from '../../lib/store/teachings';
import { download } from '../download';
import { FailureNotice } from '../FailureNotice';
import { numberInWords } from '../words';
import { ColumnChooser } from './ColumnChooser';
import { EXPORT_FORMATS, type ExportChoice, type ExportFormat, rememberChoice, rememberedChoice } from './export-choice';
import { exportWords } from './export-words';
import { idsFound } from './ids-found';
import { useWork } from './use-work';
import { WorkProgress } from './WorkProgress';
import { writeExport } from './write-export';

const formatWord = (format: ExportFormat): string =>
  ({
    csv: i18n.t('exchange.csv'),
    xlsx: i18n.t('exchange.xlsx'),
    markdown: i18n.t('exchange.markdown'),
    'markdown-zip': i18n.t('exchange.markdownZip'),
    html: i18n.t('exchange.html'),
    json: i18n.t('exchange.json'),
  })[format];

/** Formats that hold questions with all that belongs to them, and no passages alone. */
const QUESTIONS_ONLY: readonly ExportFormat[] = ['json', 'markdown-zip'];

/** Of contents those questions, or passages, that were found. */
const chosenFrom = ({ questions, loose }: LibraryContents, ids: ReadonlySet<string>, view: View): LibraryContents =>
  view === 'questions'
    ? { questions: questions.filter(({ published }) => ids.has(published.id)), loose: [] }
    : {
        questions: questions.map((record) => ({ ...record, passages: record.passages.filter(({ id }) => ids.has(id)) })),
        loose: loose.filter(({ id }) => ids.has(id)),
      };

/** What is exported, and how: everything, or what a search finds. Choices are remembered. */
export function ExportForm({ library }: { library: Library }) {
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState(rememberedChoice);
  const { state, run, cancel } = useWork<number>();
  const words = exportWords();
  const choose = (changes: Partial<ExportChoice>) => {
    const next = { ...choice, ...changes };
    setChoice(next);
    rememberChoice(next);
  };
  const isTable = choice.format === 'csv' || choice.format === 'xlsx';
  const ofPassages = choice.what === 'passages';
  const hasColumns = !isTable || (ofPassages ? choice.passageColumns : choice.questionColumns).length > 0;

  const write = () =>
    run(async (reports) => {
      const all = await exportLibrary(library);
      const view = ofPassages && !QUESTIONS_ONLY.includes(choice.format) ? 'passages' : 'questions';
      const isSought = query.trim() !== '';
      const contents = isSought ? chosenFrom(all, await idsFound(library, query, view, reports.signal), view) : all;
      const teachings = isSought ? [] : await allTeachings(library);
      const title = view === 'passages' ? i18n.t('exchange.passagesFile') : i18n.t('exchange.questionsFile');
      const file = await writeExport({ contents, teachings, choice, words, title, now: Date.now() }, reports);
      if (file.count > 0) download(file.name, file.parts, file.type);
      return file.count;
    });

  return (
    <div class="export-form">
      <div class="fields">
        <label>
          {i18n.t('exchange.format')}
          <select value={choice.format} onChange={(event) => choose({ format: event.currentTarget.value as ExportFormat })}>
            {EXPORT_FORMATS.map((format) => (
              <option key={format} value={format}>
                {formatWord(format)}
              </option>
            ))}
          </select>
        </label>
        {!QUESTIONS_ONLY.includes(choice.format) && (
          <label>
            {i18n.t('exchange.what')}
            <select value={choice.what} onChange={(event) => choose({ what: event.currentTarget.value as ExportChoice['what'] })}>
              <option value="questions">{i18n.t('exchange.questions')}</option>
              <option value="passages">{i18n.t('exchange.passages')}</option>
            </select>
          </label>
        )}
      </div>
      <label>
        {i18n.t('exchange.onlyFound')}
        <input
          type="search"
          placeholder={i18n.t('exchange.onlyFoundExample')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {choice.format === 'csv' && (
        <label class="tick">
          <input type="checkbox" checked={choice.bom} onChange={(event) => choose({ bom: event.currentTarget.checked })} />
          {i18n.t('exchange.bom')}
        </label>
      )}
      {isTable && !ofPassages && (
        <ColumnChooser
          all={QUESTION_COLUMNS}
          usual={USUAL_QUESTION_COLUMNS}
          chosen={choice.questionColumns}
          words={words.questionColumns}
          onChoose={(questionColumns) => choose({ questionColumns })}
        />
      )}
      {isTable && ofPassages && (
        <ColumnChooser
          all={PASSAGE_COLUMNS}
          usual={USUAL_PASSAGE_COLUMNS}
          chosen={choice.passageColumns}
          words={words.passageColumns}
          onChoose={(passageColumns) => choose({ passageColumns })}
        />
      )}
      <div class="row">
        <button type="button" class="primary" aria-disabled={!hasColumns} onClick={() => hasColumns && void write()}>
          {i18n.t('exchange.write')}
        </button>
        {!hasColumns && <span>{i18n.t('exchange.noColumn')}</span>}
      </div>
      {state.kind === 'working' && (
        <WorkProgress label={i18n.t('exchange.writing')} done={state.done} total={state.total} onCancel={cancel} />
      )}
      <p role="status">
        {state.kind === 'done' && i18n.t('exchange.written', state.result, [numberInWords(state.result)])}
        {state.kind === 'cancelled' && i18n.t('exchange.cancelled')}
      </p>
      {state.kind === 'failed' && <FailureNotice failed={{ tried: 'export', failure: state.failure }} />}
    </div>
  );
}
