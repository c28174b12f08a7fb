import { describe, expect, test } from 'vitest';
import type { FoundQuestion } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';
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
    for (const element of page.querySelectorAll('h2, h3, p > b:only-child, p > strong:only-child')) {
      const text = element.textContent ?? '';
      const isWhole = text === element.closest('p, h2, h3')?.textContent;
      if (isWhole && /^(?:omschrijving van de vraag|toelichting|vragen?|antwoord)\s*:?$/i.test(text))
        element.textContent = text.toUpperCase();
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

// What minutes without marks and single elements in a pair say, their structure alone says.
const pages = frozenPages.filter(({ name }) => !/minutes|search|agenda/.test(name));

/** Pages whose turns have no words: their classes and ids are what says who speaks. */
const SPOKEN_BY_MARKUP = /^(?:theyworkforyou-|officiele-bekendmakingen-grouped)/;

describe.each(Object.entries(changes))('%s', (name, change) => {
  test.each(pages.filter((page) => name !== 'other classes' || !SPOKEN_BY_MARKUP.test(page.name)))(
    '$name says the same',
    ({ html, url }) => {
      const address = new URL(url);
      const source = html.replace(/class="twin"/, 'hidden');
      const before = readPage(parsePage(source), address).reading.questions;
      for (const seed of [1, 2, 3]) {
        const page = parsePage(source);
        change(page, seeded(seed));
        expect(readPage(page, address).reading.questions.map(wordsOf)).toEqual(before.map(wordsOf));
      }
    },
  );
});
