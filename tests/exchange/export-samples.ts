import type { ExportQuestion } from '../../lib/exchange/export-data';
import type { ExportWords } from '../../lib/exchange/export-words';
import { PASSAGE_COLUMNS, type PassageColumn } from '../../lib/exchange/passage-columns';
import { QUESTION_COLUMNS, type QuestionColumn } from '../../lib/exchange/question-columns';
import type { Passage } from '../../lib/questions/passage';
import type { FoundQuestion } from '../../lib/questions/question';
import { newReaderHalf } from '../../lib/questions/reader-half';
import type { ReaderHalf } from '../../lib/questions/saved-question';
import { foundQuestion } from '../store/sample-questions';

/** Words for exported files in which each column is called by its name. */
export const exportWords: ExportWords = {
  language: 'en',
  questionColumns: Object.fromEntries(QUESTION_COLUMNS.map((column) => [column, column])) as Record<QuestionColumn, string>,
  passageColumns: Object.fromEntries(PASSAGE_COLUMNS.map((column) => [column, column])) as Record<PassageColumn, string>,
  kind: (kind) => kind,
  role: (role) => role,
  status: (status) => status,
  answer: ({ answered }) => (answered ? 'answered' : 'open'),
  yes: 'yes',
  no: 'no',
  noTitle: 'Without a title',
  passages: 'Passages',
};

/** A passage in the answer of the invented question `q1`. */
export const samplePassage = (changes: Partial<Passage> = {}, exact = 'De herstelling is gepland voor eind maart.'): Passage => ({
  id: 'p1',
  questionId: 'q1',
  page: null,
  anchors: [
    {
      versionId: 'q1-v',
      part: { index: 1, role: 'answer' },
      subQuestion: null,
      paragraph: 0,
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: [...exact].length },
      madeAt: Date.UTC(2026, 2, 3),
    },
  ],
  tags: ['belofte'],
  note: 'Navragen.',
  answers: ['1'],
  commitment: true,
  madeAt: Date.UTC(2026, 2, 3),
  changedAt: Date.UTC(2026, 2, 3),
  removedAt: null,
  ...changes,
});

/** An invented question as it is exported. */
export function exportQuestion(
  changes: Partial<FoundQuestion> = {},
  reader: Partial<ReaderHalf> = {},
  passages: Passage[] = [],
  id = 'q1',
): ExportQuestion {
  const question = foundQuestion(changes);
  const { parts: _parts, ...head } = question;
  const at = Date.UTC(2026, 2, 2, 9, 30);
  return {
    published: { id, identities: [`item\tx\t${id}`], head, versionId: `${id}-v`, firstSeenAt: at, lastSeenAt: at },
    reader: { ...newReaderHalf(id, at), ...reader },
    version: { id: `${id}-v`, questionId: id, seenAt: at, address: head.address, sha256: 'a'.repeat(64), question },
    passages,
  };
}
