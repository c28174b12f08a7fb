import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartRole } from '../../lib/questions/question';
import { type TaughtRole, type TaughtRule, type Teaching, taughtAt } from '../../lib/questions/teaching';
import { textOfPart } from '../../lib/questions/text';
import { BOUNDS } from '../../lib/reading/bounds';
import { type Lesson, lessonFrom } from '../../lib/reading/lesson';
import { readLines } from '../../lib/reading/lines';
import { readPage } from '../../lib/reading/read-page';
import { parsePage } from './shown-page';

const SITE = 'https://conseil.val-invente.example';
const FIRST = `${SITE}/affaires/12`;
const SECOND = `${SITE}/affaires/47`;

/** Picks every line that holds some words, as a person does. */
function teachOn(page: Document, address: string, picked: Partial<Record<TaughtRole, string[]>>): Lesson {
  const { lines } = readLines(page.documentElement, new Set(), BOUNDS);
  const picks = new Map<Node, TaughtRole>();
  for (const [role, words] of Object.entries(picked))
    for (const line of lines) if (words.some((each) => line.text.includes(each))) picks.set(line.first, role as TaughtRole);
  const lesson = lessonFrom(page, new URL(address), picks);
  if (lesson === null) throw new Error('Nothing was picked.');
  return lesson;
}

const stored = (rules: readonly TaughtRule[], address: string): Teaching[] =>
  rules.map((rule, index) => ({
    ...rule,
    id: String(index),
    host: new URL(address).hostname,
    lesson: 'first',
    address,
    taughtAt: 1,
  }));

/** The parts that a page is split into by what was taught on another. */
function split(page: Document, address: string, rules: readonly TaughtRule[], taughtOn = FIRST): [PartRole, string][] {
  const { reading } = readPage(page, new URL(address), BOUNDS, taughtAt(stored(rules, taughtOn), address));
  return reading.questions.flatMap(({ parts }) => parts.map((part): [PartRole, string] => [part.role, textOfPart(part)]));
}

const page = (body: string) => parsePage(`<!doctype html><html lang="fr"><body>${body}</body></html>`);

describe('labels', () => {
  const taught = page(`<main id="p12"><h1>Les bancs</h1><p>Séance du 12 mars 2026</p>
    <h2 class="t1">Ce que demande la conseillère</h2><p>Deux bancs ont disparu.</p><p>Quand reviennent-ils ?</p>
    <h2 class="t1">Ce que dit le collège</h2><p>En mai.</p><h2>Partager</h2><p>Par courriel.</p></main>`);
  const picked = { question: ['Deux bancs', 'Quand'], answer: ['En mai'] };

  test('are found before what was picked, and hold on a page with other ids, classes, elements and counts', () => {
    const { rules, reach } = teachOn(taught, FIRST, picked);
    expect(reach).toBe('labels');
    expect(rules).toEqual([
      { role: 'question', by: { kind: 'label', label: 'Ce que demande la conseillère', begins: false } },
      { role: 'answer', by: { kind: 'label', label: 'Ce que dit le collège', begins: false } },
    ]);
    const other = page(`<div class="z"><article><h1>La cloche</h1><p><b>CE QUE DEMANDE LA CONSEILLÈRE :</b></p><p>Elle sonne trop tôt.</p>
      <p>Qui la règle ?</p><p>Et comment ?</p><p><strong>Ce que dit le collège</strong></p><p>Le concierge.</p><p>Il s'y engage.</p></article></div>`);
    expect(split(other, `${SITE}/archives/2020/9`, rules)).toEqual([
      ['question', 'Elle sonne trop tôt.\nQui la règle ?\nEt comment ?'],
      ['answer', "Le concierge.\nIl s'y engage."],
    ]);
  });

  test('may be picked along with the text', () => {
    const { rules } = teachOn(taught, FIRST, {
      question: ['Ce que demande', ...picked.question],
      answer: ['Ce que dit', ...picked.answer],
    });
    expect(rules.map(({ by }) => by.kind === 'label' && by.label)).toEqual(['Ce que demande la conseillère', 'Ce que dit le collège']);
  });

  test('propose nothing where they do not stand', () => {
    const { rules } = teachOn(taught, FIRST, picked);
    expect(split(page('<main><h1>Horaires</h1><h2>Matin</h2><p>Une question ? Appelez-nous.</p></main>'), SECOND, rules)).toEqual([]);
  });

  test('with a name in them are known by what stands before it', () => {
    const names = page(`<h1>Les bancs</h1><h3>Intervention de Mme Jeanne Delcourt</h3><p>Où sont les bancs ?</p>
      <h3>Le mot de l'échevin Paul Maertens</h3><p>Au dépôt.</p>`);
    const { rules } = teachOn(names, FIRST, { question: ['Où sont'], answer: ['Au dépôt'] });
    expect(rules.every(({ by }) => by.kind === 'label' && by.begins)).toBe(true);
    const other = page(`<h1>La cloche</h1><h3>Intervention de M. Luc Bodart</h3><p>Qui la règle ?</p>
      <h3>Le mot de l'échevine Anne Collard</h3><p>Personne.</p>`);
    expect(split(other, SECOND, rules).map(([role]) => role)).toEqual(['question', 'answer']);
  });

  test('at the beginning of a line of text are known there', () => {
    const runIn = page('<h1>Les bancs</h1><p>Interpelle : où sont les bancs ?</p><p>Riposte : au dépôt.</p><p>Ils y restent.</p>');
    const { rules, reach } = teachOn(runIn, FIRST, { question: ['où sont'], answer: ['au dépôt', 'Ils y'] });
    expect(reach).toBe('labels');
    const other = page('<h1>La cloche</h1><p>Interpelle : qui la règle ?</p><p>Et quand ?</p><p>Riposte : le concierge.</p>');
    expect(split(other, SECOND, rules)).toEqual([
      ['question', 'qui la règle ?\nEt quand ?'],
      ['answer', 'le concierge.'],
    ]);
  });

  test('that end a part are learned where it would go on too far', () => {
    const bold = page(`<h1>Les bancs</h1><p><b>Demande du groupe</b></p><p>Où sont les bancs ?</p><p><b>Explication</b></p><p>Au dépôt.</p>
      <p><b>Scrutin</b></p><p>Unanimité.</p>`);
    const { rules } = teachOn(bold, FIRST, { question: ['Où sont'], answer: ['Au dépôt'] });
    expect(rules.map(({ role, by }) => [role, by.kind === 'label' && by.label])).toContainEqual(['none', 'Scrutin']);
    const other =
      page(`<h1>La cloche</h1><p><b>Demande du groupe</b></p><p>Qui ?</p><p>Quand ?</p><p><b>Explication</b></p><p>Le concierge.</p>
      <p><b>Scrutin</b></p><p>Rejeté.</p>`);
    expect(split(other, SECOND, rules)).toEqual([
      ['question', 'Qui ?\nQuand ?'],
      ['answer', 'Le concierge.'],
    ]);
  });

  test('that only a site has, and that are said to announce no question, end what stands before them', () => {
    const { rules } = teachOn(taught, FIRST, { ...picked, none: ['Par courriel'] });
    expect(rules).toContainEqual({ role: 'none', by: { kind: 'label', label: 'Partager', begins: false } });
  });

  test('that every site has are silenced on one page alone', () => {
    const faq = page(
      '<h1>Vraag van raadslid Jo Vermaete over de markt</h1><h2>Vraag</h2><p>Waar is de markt?</p><h2>Antwoord</h2><p>Op het plein.</p>',
    );
    const portal = 'https://ebesluitvorming.gent.be/zittingen/26.1/agendapunten/26.2';
    expect(readPage(faq, new URL(portal)).reading.questions).toHaveLength(1);
    const { rules, reach } = teachOn(faq, portal, { none: ['Vraag', 'Waar is'] });
    expect(reach).toBe('page');
    expect(split(faq, portal, rules, portal).map(([role]) => role)).not.toContain('question');
    expect(split(faq, `${portal}7`, rules, portal).map(([role]) => role)).toContain('question');
  });
});

describe('places', () => {
  const build = (question: string, answer: string, more = '') =>
    page(
      `<header><p>Conseil</p></header><main><div class="h"><h1>Les bancs</h1></div><div class="q">${question}</div><div class="a">${answer}</div>${more}</main>`,
    );
  const picked = { question: ['Où sont'], answer: ['Au dépôt', 'Ils y restent'] };
  const taught = build('<p>Où sont les bancs du parc ?</p>', '<p>Au dépôt.</p><p>Ils y restent.</p>', '<div><p>Imprimer</p></div>');

  test('hold on pages of the same form where no label stands', () => {
    const { rules, reach } = teachOn(taught, FIRST, picked);
    expect(reach).toBe('places');
    const other = build('<p>La cloche sonne.</p><ol><li>Qui la règle ?</li></ol>', '<p>Le concierge.</p>');
    expect(split(other, SECOND, rules)).toEqual([
      ['question', 'La cloche sonne.\nQui la règle ?'],
      ['answer', 'Le concierge.'],
    ]);
  });

  test('propose nothing at addresses of another form, nor where nothing is asked, nor where one of them is empty', () => {
    const { rules } = teachOn(taught, FIRST, picked);
    const other = build('<p>Qui la règle ?</p>', '<p>Le concierge.</p>');
    expect(split(other, `${SITE}/contact`, rules)).toEqual([]);
    expect(split(build('<p>Le secrétariat est ouvert.</p>', '<p>De 9 h à midi.</p>'), SECOND, rules)).toEqual([]);
    expect(split(build('<p>Qui la règle ?</p>', ''), SECOND, rules)).toEqual([]);
  });

  test.each([
    ['emphasis', (q: string[], a: string[]) => [...q.map((text) => `<p><em>${text}</em></p>`), ...a.map((text) => `<p>${text}</p>`)]],
    [
      'another element',
      (q: string[], a: string[]) => [...q.map((text) => `<blockquote>${text}</blockquote>`), ...a.map((text) => `<p>${text}</p>`)],
    ],
    ['a rule between', (q: string[], a: string[]) => [...q.map((text) => `<p>${text}</p>`), '<hr>', ...a.map((text) => `<p>${text}</p>`)]],
  ])('tell question and answer in one element apart by %s', (_, blocks) => {
    const of = (q: string[], a: string[]) => page(`<main><h1>Les bancs</h1><div>${blocks(q, a).join('')}</div></main>`);
    const { rules, reach } = teachOn(
      of(['Où sont les bancs du parc, et depuis quand ?'], ['Au dépôt communal, depuis hiver.', 'Ils y restent.']),
      FIRST,
      picked,
    );
    expect(reach).toBe('places');
    expect(
      split(
        of(['La cloche sonne trop tôt le matin.', 'Qui la règle donc, et comment ?'], ['Le concierge la règle chaque soir.']),
        SECOND,
        rules,
      ),
    ).toEqual([
      ['question', 'La cloche sonne trop tôt le matin.\nQui la règle donc, et comment ?'],
      ['answer', 'Le concierge la règle chaque soir.'],
    ]);
  });
});

test('where nothing tells the parts apart, what was picked holds on that page alone', () => {
  const flat = page(
    '<main><h1>Les bancs</h1><p>Où sont les bancs du parc ?</p><p>Au dépôt, dit le collège.</p><p>Ils y restent pour le moment.</p></main>',
  );
  const { rules, reach } = teachOn(flat, FIRST, { question: ['Où sont'], answer: ['Au dépôt', 'Ils y'] });
  expect(reach).toBe('page');
  expect(split(flat, FIRST, rules)).toEqual([
    ['question', 'Où sont les bancs du parc ?'],
    ['answer', 'Au dépôt, dit le collège.\nIls y restent pour le moment.'],
  ]);
  expect(split(flat, SECOND, rules)).toEqual([]);
});

test('reading by what was taught leaves the page as it was, and says by what it was read', () => {
  const taught = page('<h1>Les bancs</h1><h2>Demande du groupe</h2><p>Où ?</p>');
  const { rules } = teachOn(taught, FIRST, { question: ['Où'] });
  const before = taught.documentElement.outerHTML;
  const { reading } = readPage(taught, new URL(FIRST), BOUNDS, { stamp: 'one', rules });
  expect(taught.documentElement.outerHTML).toBe(before);
  expect([reading.taught, reading.taughtBy]).toEqual([true, 'one']);
});

test('a question that was said to be none is not proposed again', () => {
  const labelled = page('<h1>Mondelinge vraag van raadslid Jo Vermaete: lantaarns</h1><h2>Vraag</h2><p>Waarom?</p>');
  const portal = 'https://ebesluitvorming.gent.be/zittingen/26.1/agendapunten/26.2';
  const [found] = readPage(labelled, new URL(portal)).reading.questions;
  const none: TaughtRule[] = [{ role: 'none', by: { kind: 'item', address: portal, title: found?.title ?? '' } }];
  const { reading } = readPage(labelled, new URL(portal), BOUNDS, { stamp: 'one', rules: none });
  expect([reading.questions, reading.why?.code]).toEqual([[], 'taught']);
});

describe('whatever page is taught', () => {
  const words = fc.array(fc.constantFrom('de', 'straat', 'het', 'plein', 'kost', 'wordt', 'hersteld', 'morgen'), {
    minLength: 5,
    maxLength: 12,
  });
  const sentence = words.map((all) => `${all.join(' ')}.`);
  const texts = fc.array(sentence, { minLength: 1, maxLength: 5 });
  const label = fc.constantFrom(
    (text: string) => `<h2>${text}</h2>`,
    (text: string) => `<h3 class="x">${text}</h3>`,
    (text: string) => `<p><b>${text}</b></p>`,
    (text: string) => `<p>${text}:</p>`,
    (text: string) => `<div><p><strong>${text}</strong></p></div>`,
  );
  const wrap = fc.constantFrom(
    (inner: string) => inner,
    (inner: string) => `<div class="a">${inner}</div>`,
    (inner: string) => `<section id="s"><div>${inner}</div></section>`,
  );
  const built = fc
    .record({ q: texts, a: texts, asks: sentence, label, wrap, id: fc.integer({ min: 1, max: 999 }) })
    .map(({ q, a, asks, label, wrap, id }) => {
      const paragraphs = (all: string[], name: string) =>
        all.map((text, index) => `<p class="c${id}-${index}">${name}${index} ${text}</p>`).join('');
      const question = [...q, asks.replace('.', '?')];
      return {
        html: `<main id="m${id}"><h1>Punt ${id}</h1>${wrap(label('Wat het lid wil weten') + paragraphs(question, 'vr'))}${wrap(label('Wat het bestuur zegt') + paragraphs(a, 'an'))}</main>`,
        question: question.length,
        answer: a.length,
      };
    });

  test('its rules give what was picked, and the same split on every other page of the site', () => {
    fc.assert(
      fc.property(built, built, (one, other) => {
        const { rules } = teachOn(page(one.html), FIRST, { question: ['vr'], answer: ['an'].map((each) => `${each}`) });
        for (const { html, question, answer } of [one, other]) {
          const parts = split(page(html), SECOND, rules).map(([role, text]) => [role, text.split('\n').length]);
          expect(parts).toEqual([
            ['question', question],
            ['answer', answer],
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
