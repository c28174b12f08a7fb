import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { openReadingExtension } from '../../scripts/inspect/reading-extension.mjs';
import { asExpected, type Expectation } from '../reading/expected-questions';
import { builtFor, expect, test } from './extension';

const OWN = 'tests/pages';
const SHARED = '../shared/pages';
const SCORER = '../shared/tools/score-pages.mjs';

test('the built extension finds in every frozen page what is expected', async () => {
  const extension = await openReadingExtension(builtFor('firefox'));
  try {
    for (const name of readdirSync(OWN)) {
      const folder = path.join(OWN, name);
      const { url, questions }: Expectation = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
      const reading = await extension.read(path.join(folder, 'page.html'), url);
      expect.soft(reading.questions, name).toHaveLength(questions.length);
      for (const [i, expected] of questions.entries())
        expect.soft(asExpected(reading.questions[i], expected), name).toMatchObject({ ...expected });
      expect.soft(reading.why === null, name).toBe(questions.length > 0);
    }
    expect(await extension.errors()).toEqual([]);
  } finally {
    await extension.close();
  }
});

test('the scorer’s floors hold on the shared pages, through the built extension', async () => {
  test.skip(!existsSync(SCORER), 'The shared pages stand beside the project, and are not there.');
  const env = { ...process.env, INSPECT_IN: 'firefox' };
  // It ends with a failure where a floor is missed, and then says which pages.
  const { stdout } = await promisify(execFile)(process.execPath, [SCORER, SHARED, '--verbose'], { env });
  expect(stdout).toMatch(/ falseAlarms 0 /);
});
