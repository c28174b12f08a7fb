import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PORTALS = 'lib/reading/portals';
const LIST = `${PORTALS}/families.ts`;
const ROOMS = ['bench', 'components', 'entrypoints', 'lib', 'locales', 'sample', 'scripts', 'tests'];

/** The line of the list that brings a family in: its name in code and its file. */
const BROUGHT_IN = /^import \{ (\w+) \} from '\.\/([\w-]+)';$/gm;

const list = readFileSync(LIST, 'utf8');
const families = [...list.matchAll(BROUGHT_IN)].map(([line, name = '', file = '']) => ({ line, name, file }));

const sources = ROOMS.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)))
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The files that import a module of the project. */
const importersOf = (module: string): string[] =>
  sources
    .filter(({ file, text }) =>
      [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/g)].some(
        ([, to = '']) => path.join(path.dirname(file), to).replace(/\.ts$/, '') === module,
      ),
    )
    .map(({ file }) => file);

test('a family’s file is known to the list of families, and to its own test at most', () => {
  expect(families.length).toBeGreaterThan(20);
  for (const { file } of families) {
    const importers = importersOf(path.join(PORTALS, file)).filter((each) => !each.startsWith(`${PORTALS}/${file}.`));
    expect(importers, file).toEqual([LIST]);
  }
});

test('every family has its rows among the portals', () => {
  const rows = readFileSync('docs/portals.md', 'utf8').split('\n');
  for (const { file } of families)
    expect(
      rows.filter((row) => row.startsWith(`| \`${file}\` |`)),
      file,
    ).toHaveLength(2);
});

/**
 * The project without some families' files and their lines in the list. Their hosts stay: by these a person finds and allows
 * a council, whoever reads its pages.
 */
function copyWithout(folder: string, gone: typeof families): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of [...ROOMS, '.wxt', 'tsconfig.json', 'tsconfig.base.json'])
    cpSync(each, path.join(folder, each), { recursive: true, filter: (from) => !from.endsWith('.html') });
  for (const config of readdirSync('.').filter((each) => /\.config\.ts$/.test(each))) cpSync(config, path.join(folder, config));
  let shorter = list;
  for (const { line, name, file } of gone) {
    rmSync(path.join(folder, PORTALS, `${file}.ts`));
    for (const own of readdirSync(path.join(folder, PORTALS)).filter((each) => each.startsWith(`${file}.`) && each.includes('.test.')))
      rmSync(path.join(folder, PORTALS, own));
    shorter = shorter.replace(`${line}\n`, '').replace(new RegExp(`^ {2}${name},\n`, 'm'), '');
  }
  writeFileSync(path.join(folder, LIST), shorter);
}

test.each([
  ['one family', families.slice(-1)],
  ['any of them', families],
])('without %s all else compiles', { timeout: 120_000 }, (_name, gone) => {
  const folder = '.build/one-room';
  copyWithout(folder, gone);
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', folder], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  rmSync(folder, { recursive: true });
});
