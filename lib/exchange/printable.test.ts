// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { exportQuestion, exportWords, samplePassage } from '../../tests/exchange/export-samples';
import { writePrintable, writePrintablePassages } from './printable';

const parsed = (pieces: Iterable<string>): Document => new DOMParser().parseFromString([...pieces].join(''), 'text/html');

const BAD = '<img src=x onerror=alert(1)>"\'</style><script>alert(1)</script>&amp;';

const hostile = exportQuestion(
  {
    title: BAD,
    address: 'javascript:alert(1)',
    askers: [{ name: BAD, party: BAD }],
    parts: [{ role: 'answer', label: BAD, paragraphs: [{ kind: 'text', text: BAD }], subQuestions: [], answers: [] }],
  },
  { note: BAD, tags: [BAD] },
  [samplePassage({ note: BAD, tags: [BAD] }, BAD)],
);

test('a page to print says everything and runs nothing, whatever stands in it', () => {
  const page = parsed(writePrintable([hostile], BAD, exportWords));
  expect(page.querySelectorAll('script, img, iframe, link, [onerror]')).toHaveLength(0);
  expect(page.querySelector('a')).toBeNull();
  expect(page.querySelector('h1')?.textContent).toBe(BAD);
  expect(page.querySelector('title')?.textContent).toBe(BAD);
  expect(page.querySelector('blockquote')?.textContent).toBe(BAD);
  expect(page.querySelector('section p')?.textContent).toBe(BAD);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('it has a question an article, in its own language, with lists and tables', () => {
  const page = parsed(writePrintable([exportQuestion(), exportQuestion({}, {}, [], 'q2')], 'Export', exportWords));
  expect(page.querySelectorAll('article')).toHaveLength(2);
  expect(page.querySelector('section')?.getAttribute('lang')).toBe('nl');
  expect(page.querySelectorAll('article:first-child td')).toHaveLength(2);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://raad.voorbeeldstad.example/agendapunten/4711');
});

test('passages stand below their question or page once', () => {
  const question = exportQuestion();
  const loose = samplePassage({ id: 'p3', questionId: null, page: { address: 'https://raad.example/', title: BAD } }, BAD);
  const rows = [
    { passage: samplePassage(), question },
    { passage: samplePassage({ id: 'p2' }), question },
    { passage: loose, question: null },
  ];
  const page = parsed(writePrintablePassages(rows, 'Export', exportWords));
  expect(page.querySelectorAll('article')).toHaveLength(2);
  expect(page.querySelectorAll('blockquote')).toHaveLength(3);
  expect(page.querySelectorAll('script, img')).toHaveLength(0);
});
