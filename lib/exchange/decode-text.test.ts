import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const TEXT = 'Vraag;Één straat\r\nß';

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16, little end first', utf16(TEXT, true, true), 'utf-16'],
  ['UTF-16, big end first', utf16(TEXT, false, true), 'utf-16'],
  ['UTF-16 without a mark', utf16(TEXT, true, false), 'utf-16'],
  ['UTF-16 without a mark, big end first', utf16(TEXT, false, false), 'utf-16'],
  ['Windows-1252', Uint8Array.from(TEXT, (character) => character.charCodeAt(0)), 'windows-1252'],
])('text in %s is read', (_name, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
});

test('no bytes are no text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});
