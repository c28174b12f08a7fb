import { describe, expect, test } from 'vitest';
import { frozenPages } from '../../tests/reading/frozen-pages';
import { parsePage, showPage } from '../../tests/reading/shown-page';
import { textOfPart } from '../questions/text';
import { readPage } from '../reading/read-page';
import { type LiveText, liveTextOf } from './live-text';

const ADDRESS = new URL('https://raad.voorbeeldstad.example/vraag/1');

const liveIn = (page: Document): LiveText => liveTextOf(page, readPage(page, ADDRESS));

/** What a range holds, without the white space that no line keeps. */
const wordsOf = (range: StaticRange | null, page: Document): string => {
  if (range === null) return '';
  const live = page.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/\s+/g, ' ');
};

describe('in every frozen page', () => {
  test.each(frozenPages)('$name: each part reads as it is kept', ({ html, url }) => {
    const page = parsePage(html);
    const located = readPage(page, new URL(url));
    const { text, parts } = liveTextOf(page, located);
    expect(parts.map(({ question, index, start, end }) => [question, index, text.slice(start, end)])).toEqual(
      located.reading.questions.flatMap((question, i) => question.parts.map((part, j) => [i, j, textOfPart(part)])),
    );
  });

  test.each(frozenPages)('$name: each unit leads to the page and back', ({ html, url }) => {
    const page = parsePage(html);
    const live = liveTextOf(page, readPage(page, new URL(url)));
    for (const { units } of live.parts)
      for (const unit of units.filter(({ start, end }) => end > start)) {
        const range = live.rangeOf(unit);
        expect(range && live.offsetsOf(range)).toEqual(unit);
      }
  });
});

test('a stretch across bold words, links and footnotes leads to the very words', () => {
  const page = parsePage('<p>  een <b>tw</b>ee\n  <a href="/x">drie</a><sup>1</sup> <i> vier</i></p>');
  const live = liveIn(page);
  const start = live.text.indexOf('ee drie');
  const range = live.rangeOf({ start, end: start + 'ee drie1 vi'.length });
  expect(wordsOf(range, page)).toBe('ee drie1 vi');
  expect(range && live.offsetsOf(range)).toEqual({ start, end: start + 11 });
});

test('what is not shown takes no part', async () => {
  const page = await showPage('<style>.x{display:none}</style><p>een <span class="x">weg</span>twee</p>');
  expect(liveIn(page).text).toBe('een twee');
});

test('a selection that begins and ends in elements is the text between', () => {
  const page = parsePage('<h1>Titel</h1><ul><li>een</li><li>twee</li></ul><p>drie</p>');
  const live = liveIn(page);
  const list = page.querySelector('ul') as Element;
  const range = page.createRange();
  range.selectNodeContents(list);
  expect(live.offsetsOf(range)).toEqual({ start: 6, end: 14 });
  range.selectNode(page.body);
  expect(live.offsetsOf(range)).toEqual({ start: 0, end: live.text.length });
  range.setStart(list, 1);
  range.collapse(true);
  expect(live.offsetsOf(range)).toBeNull();
});

test('menus, buttons and footers are text beside the parts, and cut no line in two', async () => {
  const page = await showPage(
    '<nav>Menu <a href="/">Start</a></nav><p>een <button>knop</button>twee</p><footer hidden>weg</footer><aside>rand</aside>',
  );
  const live = liveIn(page);
  expect(live.text.split('\n')).toEqual(['Menu Start', 'een twee', 'knop', 'rand']);
  for (const words of ['Menu Start', 'een twee', 'knop', 'rand']) {
    const start = live.text.indexOf(words);
    const range = live.rangeOf({ start, end: start + words.length });
    expect(range && live.offsetsOf(range)).toEqual({ start, end: start + words.length });
  }
});
