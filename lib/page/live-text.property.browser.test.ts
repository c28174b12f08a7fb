import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../tests/reading/shown-page';
import { describe } from '../anchoring/describe';
import { finding } from '../anchoring/find';
import { atOnce } from '../anchoring/slices';
import { readPage } from '../reading/read-page';
import { type LiveText, liveTextOf } from './live-text';

// The same documents in every run: what fails can be seen again.
fc.configureGlobal({ seed: 20_261_201, numRuns: 40 });

const ADDRESS = new URL('https://raad.voorbeeldstad.example/vraag/1');

const liveIn = (page: Document): LiveText => liveTextOf(page, readPage(page, ADDRESS));

const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{2,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('😀', '👩‍🚒', 'été', 'e\u0301te\u0301', 'her\u00adstelling', 'שלום', 'l’eau.') },
);
const TAGS = ['b', 'i', 'a', 'span', 'sup', 'mark'] as const;
/** Words that stand within some elements, one in another. */
const piece = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }));
const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 });
const pageWords = fc.array(paragraph, { minLength: 1, maxLength: 8 });

type PageWords = [string[], ('b' | 'i' | 'a' | 'span' | 'sup' | 'mark')[]][][];

const htmlOf = (paragraphs: PageWords, plain: boolean): string =>
  paragraphs
    .map((pieces, n) => {
      const inner = pieces.map(([words, tags]) => {
        const text = words.join(plain ? ' ' : '\n  ');
        return plain ? text : tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, text);
      });
      return `<p>w${n}x ${inner.join(' ')}</p>`;
    })
    .join('\n');

test('whatever the markup, words that were marked are found on a page that is marked up otherwise', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(pageWords, fc.nat(), fc.nat(), (paragraphs, from, size) => {
      const before = liveIn(parsePage(htmlOf(paragraphs, false)));
      const after = liveIn(parsePage(htmlOf(paragraphs, true)));
      expect(before.text).toBe(after.text);
      const all = [...before.text.matchAll(/\S+/g)];
      const first = all[from % all.length];
      const last = all[Math.min((from % all.length) + (size % 8), all.length - 1)];
      if (first === undefined || last === undefined) return;
      const span = { start: first.index, end: last.index + last[0].length };
      const range = before.rangeOf(span);
      expect(range && before.offsetsOf(range)).toEqual(span);
      const anchor = describe(before, span, { versionId: null, madeAt: 0 });
      const found = anchor && atOnce(finding(after, [{ anchor, question: null, origin: null }]))[0];
      expect(found).toMatchObject({ state: 'exact', span });
    }),
  );
});
