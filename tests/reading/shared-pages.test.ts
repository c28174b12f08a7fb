import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const SCORER = '../shared/tools/score-pages.mjs';

/** Every page of the issue that this reader was written for, and every trap. */
const MINE = /^\S*(?:gent-|greenvalley|antwerpen|neg-)\S*$/m;

// The pages stand beside the project and not in it; without them this is skipped.
test.skipIf(!existsSync(SCORER))(
  'the scorer’s floors hold on the shared pages; those of Green Valley are read right, and none gives a false alarm',
  { timeout: 180_000 },
  () => {
    const { status, stdout } = spawnSync(process.execPath, [SCORER, '--verbose'], { encoding: 'utf8', timeout: 170_000 });
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/ falseAlarms 0 /);
    expect(stdout).not.toMatch(MINE);
  },
);
