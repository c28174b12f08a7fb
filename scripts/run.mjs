/** Runs the programs that the npm packages bring, and tells how they ended. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure.mjs';

/**
 * Runs a program of `node_modules/.bin` with its output visible.
 * @param {string} program
 * @param {string[]} [args]
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(program, args = [], env = {}) {
  const windows = process.platform === 'win32';
  const file = path.join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  // Some programs colour what they write even where it goes to a file.
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...colours, ...env },
    shell: windows,
  });
  return new Promise((ok) => {
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      ok(false);
    });
    child.once('close', (status) => ok(status === 0));
  });
}

/**
 * Whether all of them end well; the first that does not is the last that runs.
 * @param {(() => Promise<boolean>)[]} steps
 */
export async function inTurn(steps) {
  for (const step of steps) if (!(await step())) return false;
  return true;
}
