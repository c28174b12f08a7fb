import { describe, expect, test } from 'vitest';
import type { FoundQuestion } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';
import { FAMILIES } from '../../lib/reading/portals/families';
import { readPage } from '../../lib/reading/read-page';
import { frozenPages } from './frozen-pages';
import { parsePage } from './shown-page';

/** A small generator of numbers that are the same every time, so that a failure can be seen again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const some = <T extends Element>(page: Document, selector: string, random: () => number): T[] =>
  [...page.querySelectorAll<T>(selector)].filter(() => random() < 0.5);

/** Labels that stand alone on their line, in the languages of the pages. */
const LABEL =
  /^(?:omschrijving van de vraag|toelichting|vragen?|antwoord|texte de la (?:question|r[ée]ponse)|question|r[ée]ponse|answer|anfrage|antwort|begr[üu]ndung)\s*:?$/i;

const labelsOf = (page: Document): Element[] =>
  [...page.querySelectorAll('h2, h3, h4, p > b:only-child, p > strong:only-child')].filter((element) => {
    const text = element.textContent ?? '';
    return LABEL.test(text.trim()) && element.children.length === 0 && text === element.closest('p, h2, h3, h4')?.textContent;
  });

/** Changes that a redesign of the portal could bring, and that leave a person reading the same. */
const changes: Record<string, (page: Document, random: () => number) => void> = {
  'other classes': (page) => {
    for (const element of page.querySelectorAll('[class]')) element.className = `n-${element.className.length}`;
  },
  'text in spans': (page, random) => {
    for (const element of some(page, 'p, li, h2, h3', random)) {
      const span = page.createElement('span');
      span.append(...element.childNodes);
      element.append(span);
    }
  },
  'paragraphs in boxes of their own': (page, random) => {
    for (const element of some(page, 'p', random)) {
      const box = page.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  'empty paragraphs between': (page, random) => {
    for (const element of some(page, 'p', random)) {
      const empty = page.createElement('p');
      empty.append('\u00A0');
      element.after('\n', empty, '\n');
    }
  },
  'white space and comments': (page, random) => {
    for (const element of some(page, 'p, li, h2, h3, td', random)) {
      element.prepend('\n\t  ', page.createComment('Vraag: '));
      element.append('\n   ');
    }
  },
  'words in pieces': (page, random) => {
    for (const element of some(page, 'p, li, h2, h3, strong, b', random)) {
      for (const node of [...element.childNodes])
        if (node instanceof Text || node.nodeType === 3) (node as Text).splitText(Math.floor((node.nodeValue ?? '').length / 2));
    }
  },
  'labels in capitals': (page) => {
    for (const label of labelsOf(page)) label.textContent = (label.textContent ?? '').toUpperCase();
  },
  'labels with a colon, or without': (page, random) => {
    for (const label of labelsOf(page)) {
      const word = (label.textContent ?? '').replace(/\s*:\s*$/, '');
      label.textContent = random() < 0.5 ? `${word}\u00A0:` : `${word}:`;
    }
  },
  'headings of another rank': (page) => {
    for (const rank of [5, 4, 3, 2]) {
      for (const element of page.querySelectorAll(`h${rank}`)) {
        const lower = page.createElement(`h${rank + 1}`);
        for (const { name, value } of element.attributes) lower.setAttribute(name, value);
        lower.append(...element.childNodes);
        element.replaceWith(lower);
      }
    }
  },
  'hard and double spaces': (page, random) => {
    for (const element of some(page, 'p, li', random)) {
      for (const node of element.childNodes)
        if (node.nodeType === 3)
          node.nodeValue = (node.nodeValue ?? '').replace(/(\p{L}) (\p{L})/gu, random() < 0.5 ? '$1\u00A0$2' : '$1  $2');
    }
  },
  'the page in more boxes': (page) => {
    for (const tag of ['section', 'div']) {
      const box = page.createElement(tag);
      box.append(...page.body.childNodes);
      page.body.append(box);
    }
  },
};

const wordsOf = (question: FoundQuestion) => ({
  ...question,
  parts: question.parts.map((part) => ({
    role: part.role,
    text: textOfPart(part).replace(/\s+/g, ' '),
    subQuestions: part.subQuestions.map(({ number }) => number),
    answers: part.answers,
  })),
});

const SEEDS = [1, 2, 3, 4];

/** Pages of which the classes say where an item ends or who speaks: there words say neither. */
const SAID_BY_CLASSES =
  /^(?:theyworkforyou-|officiele-bekendmakingen-grouped|cevi-|meeting-burger-|modern-gov-minutes|green-valley-minutes)/;

test('a page of every family is changed', () => {
  const changed = frozenPages.map(({ html, url }) => FAMILIES.find((family) => family.belongs(parsePage(html), new URL(url))));
  expect(FAMILIES.filter((family) => !changed.includes(family)).map(({ name }) => name)).toEqual([]);
});

describe.each(Object.entries(changes))('%s', (name, change) => {
  test.each(frozenPages.filter((page) => name !== 'other classes' || !SAID_BY_CLASSES.test(page.name)))(
    '$name says the same',
    ({ html, url }) => {
      const address = new URL(url);
      const source = html.replace(/class="twin"/, 'hidden');
      const before = readPage(parsePage(source), address).reading.questions;
      for (const seed of SEEDS) {
        const page = parsePage(source);
        change(page, seeded(seed));
        expect(readPage(page, address).reading.questions.map(wordsOf)).toEqual(before.map(wordsOf));
      }
    },
  );
});
