import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Messages = { [key: string]: string | Messages };

const root = path.resolve(import.meta.dirname, '..');
const read = (language: string): Messages => JSON.parse(readFileSync(path.join(root, `locales/${language}.json`), 'utf8'));

/** Keys of plural forms, which are one message: 0, 1 and n. */
const isPlural = (value: Messages): boolean => Object.keys(value).every((key) => /^(?:\d+|n)$/.test(key));

/** Every message by its dotted key; a plural one with its forms. */
function messages(tree: Messages, prefix = ''): Map<string, string | Messages> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' || isPlural(value) ? [[`${prefix}${key}`, value] as const] : [...messages(value, `${prefix}${key}.`)],
    ),
  );
}

const formsOf = (value: string | Messages): string[] => (typeof value === 'string' ? [value] : (Object.values(value) as string[]));

const placeholders = (value: string | Messages): string =>
  [...new Set(formsOf(value).flatMap((text) => text.match(/\$\d/g) ?? []))].sort().join();

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** Keys that the code and the manifest use. */
const used = new Set([
  ...['components', 'entrypoints', 'lib']
    .flatMap(sources)
    .flatMap((code) => [...code.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key as string)),
  ...[...readFileSync(path.join(root, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) =>
    (key as string).replaceAll('_', '.'),
  ),
]);

const english = messages(read('en'));

/** Words that are the same in another language, each on purpose. */
const SAME_ON_PURPOSE: Record<string, string[]> = {
  nl: [
    'undo.several',
    'extension.name',
    'toolbar.nothing',
    'kind.interpellation',
    'editor.status',
    'marking.card',
    'marking.passages',
    'find.passages',
    'find.passagesIn',
    'find.words',
  ],
  fr: [
    'undo.several',
    'extension.name',
    'toolbar.nothing',
    'kind.interpellation',
    'kind.other',
    'role.question',
    'editor.note',
    'outline.paragraphs',
    'find.questions',
    'find.question',
    'find.passages',
    'find.passagesIn',
    'find.words',
    'find.day',
    'find.completions',
  ],
  de: ['undo.several', 'extension.name', 'toolbar.nothing', 'kind.interpellation', 'editor.status', 'correct.name', 'find.portal'],
};

test('no code asks for a message by a key that is put together, which no test could follow', () => {
  const dynamic = ['components', 'entrypoints', 'lib'].flatMap(sources).flatMap((code) => code.match(/i18n\.t\(\s*[^'\s][^)]*\)/g) ?? []);
  expect(dynamic).toEqual([]);
});

test('every message that the code asks for exists, and every message is asked for', () => {
  expect([...used].filter((key) => !english.has(key))).toEqual([]);
  expect([...english.keys()].filter((key) => !used.has(key))).toEqual([]);
});

describe.each(['nl', 'fr', 'de'])('%s', (language) => {
  const own = messages(read(language));

  test('has the same messages as English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('is translated', () => {
    const same = [...english].filter(([key, value]) => JSON.stringify(own.get(key)) === JSON.stringify(value)).map(([key]) => key);
    expect(same.filter((key) => !SAME_ON_PURPOSE[language]?.includes(key))).toEqual([]);
  });

  test('has no empty message, the same placeholders, and the same plural forms', () => {
    for (const [key, value] of english) {
      const other = own.get(key) as string | Messages;
      expect(
        formsOf(other).every((text) => text.trim() !== ''),
        key,
      ).toBe(true);
      expect(placeholders(other), key).toBe(placeholders(value));
      expect(typeof other === 'string' ? [] : Object.keys(other), key).toEqual(typeof value === 'string' ? [] : Object.keys(value));
    }
  });

  test('says that it is itself', () => {
    expect(own.get('extension.language')).toBe(language);
  });
});
