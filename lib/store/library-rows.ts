import type { Finding, Passage } from '../questions/passage';
import type { SavedQuestion, Version } from '../questions/saved-question';
import { type Library, transact } from './library';
import { byId } from './saving';

/** What a row of the library's list shows of a question. */
export interface QuestionOfRow {
  saved: SavedQuestion;
  /** Its text, where that was asked for. */
  version: Version | undefined;
  passages: number;
}

/** What a row shows of a passage. Loose words of a page have no question. */
export interface PassageOfRow {
  passage: Passage;
  finding: Finding | undefined;
  question: SavedQuestion | undefined;
}

/** Questions by their ids. `withTexts` reads their versions too. */
export const questionsOfRows = (library: Library, ids: readonly string[], withTexts: boolean): Promise<Map<string, QuestionOfRow>> =>
  transact(library, 'r', async () => {
    const rows = await Promise.all(
      ids.map(async (id): Promise<[string, QuestionOfRow][]> => {
        const [saved, passages] = await Promise.all([byId(library, id), library.passages.where({ questionId: id }).toArray()]);
        if (!saved) return [];
        const version = withTexts ? await library.versions.get(saved.published.versionId) : undefined;
        return [[id, { saved, version, passages: passages.filter(({ removedAt }) => removedAt === null).length }]];
      }),
    );
    return new Map(rows.flat());
  });

/** Passages by their ids, each with its question. */
export const passagesOfRows = (library: Library, ids: readonly string[]): Promise<Map<string, PassageOfRow>> =>
  transact(library, 'r', async () => {
    const rows = await Promise.all(
      ids.map(async (id): Promise<[string, PassageOfRow][]> => {
        const [passage, finding] = await Promise.all([library.passages.get(id), library.findings.get(id)]);
        if (!passage) return [];
        const question = passage.questionId === null ? undefined : await byId(library, passage.questionId);
        return [[id, { passage, finding, question }]];
      }),
    );
    return new Map(rows.flat());
  });
