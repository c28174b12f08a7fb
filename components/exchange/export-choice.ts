import { PASSAGE_COLUMNS, type PassageColumn, USUAL_PASSAGE_COLUMNS } from '../../lib/exchange/passage-columns';
import { QUESTION_COLUMNS, type QuestionColumn, USUAL_QUESTION_COLUMNS } from '../../lib/exchange/question-columns';
import { localStorageOrNull } from '../local-storage';

/** The formats in which a library goes out. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'markdown', 'markdown-zip', 'html', 'json'] as const;
/** A format in which a library goes out. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a person chose to export, and how; it is remembered. */
export interface ExportChoice {
  what: 'questions' | 'passages';
  format: ExportFormat;
  /** Whether a CSV file begins with a byte order mark. */
  bom: boolean;
  questionColumns: readonly QuestionColumn[];
  passageColumns: readonly PassageColumn[];
}

const KEY = 'export-choice';

const USUAL: ExportChoice = {
  what: 'questions',
  format: 'csv',
  bom: true,
  questionColumns: USUAL_QUESTION_COLUMNS,
  passageColumns: USUAL_PASSAGE_COLUMNS,
};

/** The known ones among what was remembered, in their own order; the usual ones where none is. */
function known<T extends string>(all: readonly T[], remembered: unknown, usual: readonly T[]): readonly T[] {
  const kept = all.filter((one) => Array.isArray(remembered) && remembered.includes(one));
  return kept.length > 0 ? kept : usual;
}

/** What was chosen last, or the usual. */
export function rememberedChoice(): ExportChoice {
  try {
    const { what, format, bom, questionColumns, passageColumns } = JSON.parse(
      localStorageOrNull()?.getItem(KEY) ?? '{}',
    ) as Partial<ExportChoice>;
    return {
      what: what === 'passages' ? what : 'questions',
      format: EXPORT_FORMATS.find((one) => one === format) ?? USUAL.format,
      bom: bom !== false,
      questionColumns: known(QUESTION_COLUMNS, questionColumns, USUAL.questionColumns),
      passageColumns: known(PASSAGE_COLUMNS, passageColumns, USUAL.passageColumns),
    };
  } catch {
    return USUAL;
  }
}

/** Keeps a choice for the next time. */
export function rememberChoice(choice: ExportChoice): void {
  try {
    localStorageOrNull()?.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A full storage forgets the choice and nothing else.
  }
}
