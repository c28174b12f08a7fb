import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const SCORER = '../shared/tools/score-pages.mjs';

/** Pages that stand beside the project and not in it. */
const score = (...args: string[]) => spawnSync(process.execPath, [SCORER, '--verbose', ...args], { encoding: 'utf8', timeout: 120_000 });

test.skipIf(!existsSync(SCORER))('every Green Valley page and every trap of the shared set is read right', { timeout: 120_000 }, () => {
  const { status, stdout } = score('--only', 'gent-,greenvalley,antwerpen,neg-');
  expect(status, stdout).toBe(0);
});

test.skipIf(!existsSync(SCORER))('nothing is found on a shared page that holds nothing', { timeout: 120_000 }, () => {
  expect(score().stdout).toMatch(/ falseAlarms 0 /);
});
