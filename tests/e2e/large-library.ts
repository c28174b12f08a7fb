/** Libraries that take a browser a moment to import, merge or restore. */
import { BackupWriter } from '../../lib/exchange/backup-file';
import { writeLibraryFile } from '../../lib/exchange/library-file';
import { identitiesOf } from '../../lib/questions/identity';
import type { Passage } from '../../lib/questions/passage';
import { newReaderHalf } from '../../lib/questions/reader-half';
import type { LibraryRecord } from '../../lib/questions/saved-question';
import { anchorOf } from '../store/sample-passages';
import { numberedQuestion } from '../store/sample-questions';

const AT = Date.UTC(2026, 2, 1);

/** Questions with these numbers, each with some passages, as made by `who`. */
export const manyRecords = (from: number, to: number, who: string, passages = 5): LibraryRecord[] =>
  Array.from({ length: to - from }, (_, index) => {
    const question = numberedQuestion(from + index);
    const { parts: _parts, ...head } = question;
    const id = `${who}-${from + index}`;
    const versionId = `${id}-v`;
    return {
      published: { id, identities: identitiesOf(question), head, versionId, firstSeenAt: AT, lastSeenAt: AT },
      reader: { ...newReaderHalf(id, AT), tags: [who], note: `Notitie van ${who} bij ${from + index}` },
      versions: [{ id: versionId, questionId: id, seenAt: AT, address: head.address, sha256: 'a'.repeat(64), question }],
      passages: Array.from({ length: passages }, (_, at) => passageOf(id, versionId, at)),
    };
  });

const passageOf = (questionId: string, versionId: string, at: number): Passage => ({
  id: `${questionId}-p${at}`,
  questionId,
  page: null,
  anchors: [anchorOf('De herstelling', { versionId, madeAt: AT + at })],
  tags: [],
  note: `Passage ${at}`,
  answers: [],
  commitment: false,
  madeAt: AT + at,
  changedAt: AT + at,
  removedAt: null,
});

/** Records as the text of a library file. */
export const libraryFileOf = (questions: readonly LibraryRecord[]): string => [...writeLibraryFile({ questions, loose: [] }, AT)].join('');

/** Records as a backup. */
export async function backupOf(records: readonly LibraryRecord[]): Promise<Buffer> {
  const writer = new BackupWriter(AT);
  for (const { published } of records) writer.add({ table: 'published', row: published });
  for (const row of records.flatMap(({ versions }) => versions)) writer.add({ table: 'versions', row });
  for (const { reader } of records) writer.add({ table: 'reader', row: reader });
  for (const row of records.flatMap(({ passages }) => passages)) writer.add({ table: 'passages', row });
  return Buffer.from(await (await writer.finish()).arrayBuffer());
}
