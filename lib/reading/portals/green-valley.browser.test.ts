import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../tests/reading/shown-page';
import { readPage } from '../read-page';
import { greenValley } from './green-valley';

const QUESTION = `<h1>2026_MV_00001 - Mondelinge vraag van raadslid Jo Vermaete: lantaarns</h1><h2>Vraag</h2><p>Waarom branden ze niet?</p>`;
const read = (html: string, address: string) => readPage(parsePage(html), new URL(address)).reading;

describe('hosts are matched exactly', () => {
  test.each([
    ['https://ebesluitvorming.gent.be/', 'Gent'],
    ['https://EBESLUIT.antwerpen.be/', 'Antwerpen'],
    ['https://besluitvorming.brugge.be/', 'Brugge'],
    ['https://raadpleeg-aalst.onlinesmartcities.be/', 'Aalst'],
    ['https://raadpleeg-sint-niklaas.onlinesmartcities.be/', 'Sint-Niklaas'],
    ['https://raadpleeg-heist-op-den-berg.onlinesmartcities.be/', 'Heist-op-den-Berg'],
  ])('%s is %s', (address, name) => {
    expect(greenValley.belongs(parsePage(''), new URL(address))).toBe(true);
    expect(read(QUESTION, address).questions[0]?.portal).toMatchObject({ family: 'green-valley', name, host: new URL(address).hostname });
  });

  test.each([
    'https://ebesluitvorming.gent.be.voorbeeld.example/',
    'https://gent.be/',
    'https://www.ebesluitvorming.gent.be/',
    'https://raadpleeg-.onlinesmartcities.be/',
    'https://x-raadpleeg-aalst.onlinesmartcities.be/',
    'https://raadpleeg-aalst.onlinesmartcities.be.example/',
  ])('%s is no portal', (address) => {
    expect(greenValley.belongs(parsePage(''), new URL(address))).toBe(false);
  });
});

test('an item page has the id of its address, and an address without session, tracking and hash', () => {
  const [question] = read(
    QUESTION,
    'http://ebesluitvorming.gent.be/zittingen/25.1/agendapunten/26.0401.0000.0384;jsessionid=AB?utm_source=x#top',
  ).questions;
  expect(question).toMatchObject({
    itemId: '26.0401.0000.0384',
    address: 'https://ebesluitvorming.gent.be/zittingen/25.1/agendapunten/26.0401.0000.0384',
  });
});

test('a document has no id', () => {
  expect(read(QUESTION, 'https://ebesluitvorming.gent.be/document/69ef51c2d4a7b0630c2f8e11').questions[0]?.itemId).toBeNull();
});

test('an item of minutes has the id that its markup gives', () => {
  const item = (id: string) =>
    `<div typeof="besluit:BehandelingVanAgendapunt" resource="https://data.voorbeeld.be/id/behandelingen-van-agendapunten/${id}">${QUESTION}</div>`;
  const { questions } = read(item('23.1') + item('23.2'), 'https://raadpleeg-aalst.onlinesmartcities.be/zittingen/20.1/notulen');
  expect(questions.map(({ itemId }) => itemId)).toEqual(['23.1', '23.2']);
});

test('the questions on one item page do not share its id, and the only one has it', () => {
  const item = (id: string, title: string, text: string) =>
    `<div typeof="besluit:BehandelingVanAgendapunt"${id}><h1>${title}</h1><h2>Vraag</h2><p>${text}</p></div>`;
  const address = 'https://raadpleeg-aalst.onlinesmartcities.be/zittingen/20.1/agendapunten/20.7';
  const first = item('', 'Mondelinge vraag van raadslid Jo Vermaete: lantaarns', 'Waarom branden ze niet?');
  const marked = ' resource="https://data.voorbeeld.be/id/behandelingen-van-agendapunten/20.8"';
  const second = item(marked, 'Mondelinge vraag van raadslid An Maes: bomen', 'Wie snoeit ze?');
  const report = '<div typeof="besluit:BehandelingVanAgendapunt"><h1>Verslag</h1><h2>Besluit</h2><p>Goedgekeurd.</p></div>';
  const idsIn = (html: string) => read(html, address).questions.map(({ itemId }) => itemId);
  expect(idsIn(first + second)).toEqual([null, '20.8']);
  expect(idsIn(first + report)).toEqual(['20.7']);
});

test('an answer in an attachment is not on the page, and its address is given', () => {
  const html = `${QUESTION}<h2>Antwoord</h2><p>Zie bijlage.</p><h2>Bijlagen</h2><a href="/document/0123456789abcdef01234567">Antwoord.pdf</a>`;
  expect(read(html, 'https://ebesluitvorming.gent.be/zittingen/1/agendapunten/2').questions[0]).toMatchObject({
    answered: false,
    noAnswer: { why: 'attachment', url: 'https://ebesluitvorming.gent.be/document/0123456789abcdef01234567' },
  });
});

describe('where nothing is found, the page says why', () => {
  test.each([
    ['https://ebesluitvorming.gent.be/zoeken?q=vraag', '<h1>Zoeken</h1>', 'list'],
    ['https://ebesluitvorming.gent.be/zittingen/25.1/agenda', '<h1>Agenda</h1>', 'list'],
    ['https://ebesluitvorming.gent.be/zittingen/25.1', '<h1>Zitting</h1>', 'list'],
    [
      'https://ebesluitvorming.gent.be/zittingen/25.1/agendapunten/2',
      '<h1>2026_GR_1 - Fiets - Goedkeuring</h1><h2>Besluit</h2><p>Goed.</p>',
      'decision',
    ],
    [
      'https://ebesluitvorming.gent.be/zittingen/25.1/agendapunten/2',
      '<h1>2026_SV_00001 - Schriftelijke vraag van raadslid Jo Vermaete: fiets</h1><a href="/document/1">Vraag.pdf</a>',
      'attachment',
    ],
    ['https://ebesluitvorming.gent.be/over', '<h1>Over deze site</h1>', 'no-label'],
  ])('%s: %s', (address, html, code) => {
    const { questions, why } = read(html, address);
    expect(questions).toEqual([]);
    expect(why?.code).toBe(code);
    expect(why?.looked.length).toBe(code === 'no-label' ? 8 : 0);
  });
});
