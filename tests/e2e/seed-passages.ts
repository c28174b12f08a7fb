import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Anchor, Passage } from '../../lib/questions/passage';
import type { LibraryRecord } from '../../lib/questions/saved-question';
import type { View } from '../browsers/drivers';
import { expectText } from './extension';

/** A passage to be put into a library: its words, where they stand, and what was made of them. */
export interface Seed extends Partial<Pick<Passage, 'tags' | 'note' | 'answers' | 'commitment'>> {
  exact: string;
  part: Anchor['part'];
  subQuestion?: string;
  start: number;
}

/** Puts passages into the one question that a library holds, by exporting it, adding them to the file and importing that. */
export async function seedPassages(library: View, seeds: readonly Seed[]): Promise<void> {
  const file = await library.download(() => library.click('button', 'Export'));
  const contents = JSON.parse(readFileSync(file, 'utf8')) as { questions: LibraryRecord[] };
  const [record] = contents.questions;
  if (!record) throw new Error('the library holds a question');
  record.passages = seeds.map(({ exact, part, subQuestion = null, start, ...made }, index) => ({
    id: `seed-${index}`,
    questionId: record.published.id,
    page: null,
    anchors: [
      {
        versionId: record.published.versionId,
        part,
        subQuestion,
        paragraph: 0,
        quote: { exact, prefix: '', suffix: '' },
        position: { start, end: start + [...exact].length },
        madeAt: 1,
      },
    ],
    tags: [],
    note: '',
    answers: [],
    commitment: false,
    madeAt: 1,
    changedAt: 1,
    removedAt: null,
    ...made,
  }));
  const seeded = path.join(mkdtempSync(path.join(os.tmpdir(), 'kanttekening-passages-')), 'seeded.json');
  writeFileSync(seeded, JSON.stringify(contents));
  await library.chooseFile(seeded);
  await expectText(library, 'Import this library?', `${seeds.length} passages`);
  await library.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')?.click());
  await expectText(library, 'Imported');
  await library.press('Escape');
}
