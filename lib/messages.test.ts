import { describe, expect, test } from 'vitest';
import { asFromPage, asPageAnswer, fromOwnPage } from './exchange/page-message';
import { asToPage, isOwnExtension, isOwnPage } from './messages';

const OWN = 'kanttekening-id';

describe('who may tell the extension something', () => {
  test('is its own content script in the top frame of a tab', () => {
    expect(isOwnPage({ id: OWN, tab: { id: 7 }, frameId: 0 }, OWN)).toBe(true);
    expect(isOwnPage({ id: OWN, tab: { id: 7 } }, OWN)).toBe(true);
  });

  test.each([
    ['another extension', { id: 'somebody-else', tab: { id: 7 }, frameId: 0 }],
    ['a sender without a name', { tab: { id: 7 }, frameId: 0 }],
    ['a page within a page', { id: OWN, tab: { id: 7 }, frameId: 3 }],
    ['a view of the extension, which has no page to tell of', { id: OWN }],
    ['a tab without an id', { id: OWN, tab: {}, frameId: 0 }],
  ])('is not %s', (_, sender) => {
    expect(isOwnPage(sender, OWN)).toBe(false);
  });
});

describe('who may order a content script about', () => {
  test('is a context of the same extension that is no tab', () => {
    expect(isOwnExtension({ id: OWN }, OWN)).toBe(true);
  });

  test.each([
    ['another extension', { id: 'somebody-else' }],
    ['a sender without a name', {}],
    ['a content script', { id: OWN, tab: { id: 7 }, frameId: 0 }],
  ])('is not %s', (_, sender) => {
    expect(isOwnExtension(sender, OWN)).toBe(false);
  });
});

const NO_OBJECTS = [null, undefined, 0, '', 'read-page', [], true];

describe('an order that arrives in a page', () => {
  test('is taken when its shape is right, without whatever else it carries', () => {
    expect(asToPage({ type: 'read-page', more: 'x' })).toStrictEqual({ type: 'read-page' });
    expect(asToPage({ type: 'show-part', question: 0, part: 2, more: 'x' })).toStrictEqual({ type: 'show-part', question: 0, part: 2 });
    expect(asToPage({ type: 'fall-silent', hosts: ['raad.example'], more: 'x' })).toStrictEqual({
      type: 'fall-silent',
      hosts: ['raad.example'],
    });
  });

  test.each([
    ...NO_OBJECTS,
    {},
    { type: 'page-was-read' },
    { type: 'show-part' },
    { type: 'show-part', question: 0 },
    { type: 'show-part', question: -1, part: 0 },
    { type: 'show-part', question: 0, part: 1.5 },
    { type: 'show-part', question: '0', part: 0 },
    { type: 'show-part', question: Number.NaN, part: Number.POSITIVE_INFINITY },
    { type: 'fall-silent' },
    { type: 'fall-silent', hosts: 'raad.example' },
    { type: 'fall-silent', hosts: ['raad.example', 7] },
  ])('is refused when it is %j', (raw) => {
    expect(asToPage(raw)).toBeNull();
  });
});

const READING = {
  address: 'https://raad.voorbeeldstad.example/agendapunten/4711',
  questions: [],
  why: { code: 'no-label', looked: ['Vraag', 'Antwoord'], url: null },
  stoppedAt: null,
  taughtBy: '',
  taught: false,
};

const QUESTION = {
  portal: { family: 'green-valley', host: 'raad.voorbeeldstad.example', name: 'Voorbeeldstad' },
  address: READING.address,
  itemId: '4711',
  reference: '2026_MV_00042',
  title: 'Kapotte verlichting op de Lindendreef',
  kind: 'oral',
  language: 'nl',
  askers: [{ name: 'Mira Verhoeven', party: null }],
  addressees: [{ name: null, role: 'schepen van Openbare Werken' }],
  dates: { session: '2026-03-02', asked: null, answered: null, published: null },
  answered: false,
  noAnswer: { why: 'open', url: null },
  parts: [
    {
      role: 'question',
      label: 'Vraag',
      paragraphs: [{ kind: 'text', text: 'Wanneer brandt de verlichting weer?' }],
      subQuestions: [],
      answers: [],
    },
  ],
};

const FOUND = { ...READING, questions: [QUESTION], why: null };

describe('what a page tells of its reading', () => {
  test.each([
    ['nothing found', READING],
    ['a question found', FOUND],
  ])('is taken when its shape is right: %s', (_, reading) => {
    expect(asPageAnswer(reading)).toStrictEqual(reading);
    expect(asFromPage({ type: 'page-was-read', reading, settled: true })).toStrictEqual({ type: 'page-was-read', reading, settled: true });
  });

  test.each([
    ...NO_OBJECTS,
    {},
    { ...READING, address: undefined },
    { ...READING, questions: null },
    { ...READING, why: { ...READING.why, code: 'because' } },
    { ...READING, stoppedAt: 'lunch' },
    { ...READING, questions: Array.from({ length: 1_001 }, () => QUESTION) },
    ...[
      { title: 4 },
      { title: undefined },
      { kind: 'rhetorical' },
      { language: 'la' },
      { askers: [{ name: 'Mira Verhoeven' }] },
      { dates: {} },
      { parts: [{ role: 'question' }] },
      { parts: [{ ...QUESTION.parts[0], paragraphs: [{ kind: 'image', text: '' }] }] },
      { noAnswer: { why: 'unknown', url: null } },
    ].map((change) => ({ ...FOUND, questions: [{ ...QUESTION, ...change }] })),
  ])('is refused when its shape is wrong (%#)', (reading) => {
    expect(asPageAnswer(reading)).toBeNull();
    expect(asFromPage({ type: 'page-was-read', reading, settled: true })).toBeNull();
  });

  test('is refused under another name', () => {
    expect(asFromPage({ type: 'page-was-written', reading: FOUND, settled: true })).toBeNull();
    expect(asFromPage({ reading: FOUND, settled: true })).toBeNull();
  });

  test('is refused where it does not say whether the page has settled', () => {
    expect(asFromPage({ type: 'page-was-read', reading: FOUND })).toBeNull();
    expect(asFromPage({ type: 'page-was-read', reading: FOUND, settled: 'yes' })).toBeNull();
  });

  test('gives no address that would run as a script', () => {
    const leading = (url: string) => asPageAnswer({ ...READING, why: { ...READING.why, url } });
    expect(leading('javascript:alert(1)')).toMatchObject({ why: { url: null } });
    expect(leading('https://raad.voorbeeldstad.example/document/1')).toMatchObject({
      why: { url: 'https://raad.voorbeeldstad.example/document/1' },
    });
  });

  test('may be that it is a PDF', () => {
    expect(asPageAnswer({ pdf: true })).toStrictEqual({ pdf: true });
    expect(asPageAnswer({ pdf: false })).toBeNull();
  });

  const MESSAGE = { type: 'page-was-read', reading: FOUND, settled: true };
  const SENDER = { id: OWN, tab: { id: 7 }, frameId: 0, url: READING.address };

  test('is heard from a content script of this extension, about its own host', () => {
    expect(fromOwnPage(MESSAGE, SENDER, OWN)).toStrictEqual(MESSAGE);
    expect(fromOwnPage(MESSAGE, { ...SENDER, url: 'http://RAAD.voorbeeldstad.example:8080/elders#hier' }, OWN)).toStrictEqual(MESSAGE);
    expect(fromOwnPage({ ...MESSAGE, reading: READING }, { ...SENDER, url: 'about:blank' }, OWN)).not.toBeNull();
  });

  test.each([
    ['another extension', { ...SENDER, id: 'somebody-else' }],
    ['a page of another host', { ...SENDER, url: 'https://raad.elders.example/agendapunten/4711' }],
    ['a page of a host within its host', { ...SENDER, url: 'https://x.raad.voorbeeldstad.example/agendapunten/4711' }],
    ['a page without an address', { ...SENDER, url: undefined }],
  ])('is not heard from %s', (_, sender) => {
    expect(fromOwnPage(MESSAGE, sender, OWN)).toBeNull();
  });

  test('does not carry what nobody asked for', () => {
    const taken = asFromPage({
      type: 'page-was-read',
      reading: { ...FOUND, questions: [{ ...QUESTION, note: 'x' }] },
      settled: false,
      more: 'x',
    });
    expect(taken).toStrictEqual({ type: 'page-was-read', reading: FOUND, settled: false });
  });
});
