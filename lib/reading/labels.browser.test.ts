import { describe, expect, test } from 'vitest';
import { parsePage } from '../../tests/reading/shown-page';
import { BOUNDS } from './bounds';
import { fieldLabelOf } from './field-labels';
import { labelKey } from './label-words';
import { type Label, labelOf } from './labels';
import { type Line, readLines } from './lines';

const linesOf = (html: string): Line[] => readLines(parsePage(html).documentElement, new Set(), BOUNDS).lines;
const firstLabel = (html: string): Label | null => {
  const [line] = linesOf(html);
  return line === undefined ? null : labelOf(line);
};

describe('a label has six forms', () => {
  test.each([
    ['a heading', '<h4>Antwoord</h4>', 'answer'],
    ['a heading with bold words', '<h2><strong>Omschrijving van de vraag</strong></h2>', 'question'],
    ['a bold paragraph', '<p><strong>TOELICHTING</strong></p>', 'context'],
    ['words before a colon', '<p>Vragen :</p>', 'question'],
    ['an underlined word before a colon', '<p><u>Vragen</u>:</p>', 'question'],
    ['a single word on a line', '<p>Antwoord</p>', 'answer'],
    ['a label cell', '<table><tr><th>Antwoord</th><td>Ja.</td></tr></table>', 'answer'],
    ['a term', '<dl><dt>Vraag</dt><dd>Wat?</dd></dl>', 'question'],
    ['the first of two elements', '<div class="field"><div>Repliek</div><div>Dank.</div></div>', 'reply'],
    ['a sentence that announces demands', '<p>Daarom vragen wij:</p>', 'question'],
    ['an answer with a name', '<h3>Antwoord van schepen Joris Wandelaer</h3>', 'answer'],
    ['a section of another kind', '<h3>Juridische grond</h3>', 'other'],
    ['French', '<h3>Texte de la réponse</h3>', 'answer'],
    ['German', '<h3>Stellungnahme der Verwaltung</h3>', 'answer'],
    ['English', '<p><b>Background:</b></p>', 'context'],
  ])('%s', (_form, html, role) => {
    expect(firstLabel(html)?.role).toBe(role);
  });

  test.each([
    ['<p>Antwoord: Ja, dat kan.</p>', 'answer', 'Antwoord:', 'Ja, dat kan.'],
    ['<p><b>Vraag :</b> wat nu?</p>', 'question', 'Vraag :', 'wat nu?'],
    ['<p><strong>Antwoord</strong> Ja.</p>', 'answer', 'Antwoord', 'Ja.'],
    ["<p>Réponse. - L'article 12 vaut.</p>", 'answer', 'Réponse. -', "L'article 12 vaut."],
    ['<p>Schepen Wout Adriaens antwoordt: De tegels waren los.</p>', 'answer', 'Schepen Wout Adriaens antwoordt:', 'De tegels waren los.'],
    ['<p>Petra Lambrecht repliceert: Dank u.</p>', 'reply', 'Petra Lambrecht repliceert:', 'Dank u.'],
  ])('run in: %s', (html, role, printed, rest) => {
    expect(firstLabel(html)).toMatchObject({ role, printed, rest });
  });
});

describe('what only looks like a label', () => {
  test.each([
    '<p>Vraag tot afwijking van het reglement</p>',
    '<h3>Waarom wordt deze beslissing genomen?</h3>',
    '<h2>Vragen en antwoorden</h2>',
    '<p><strong>Vraag</strong> is of dat kan.</p>',
    '<ul><li><b>Antwoord:</b> ja</li></ul>',
    '<blockquote><p>Antwoord: ja</p></blockquote>',
    '<p><a href="/x">Vraag</a></p>',
    '<p>“Vraag: wat nu?”</p>',
    '<p>… Vraag: 1. Hoeveel plaatsen telt de stalling</p>',
    '<p>De schepen gaf antwoord op de vragen.</p>',
    '<p>De raming ziet er als volgt uit:</p>',
    '<p>In de vorige zitting ging het over de kaai. Daarom had ik graag enkele vragen gesteld over de bomen:</p>',
  ])('%s', (html) => {
    expect(firstLabel(html)).toBeNull();
  });
});

test.each([
  ['Vraag 3', ['3']],
  ['Antwoord op vraag 2 en 3', ['2', '3']],
  ['Antwoord op de vragen 2, 3 en 5', ['2', '3', '5']],
  ['Antwoord vragen 1 t/m 4:', ['1', '2', '3', '4']],
  ['Antwoord 2-4', ['2', '3', '4']],
  ['Zu Frage 1 und 2:', ['1', '2']],
])('%s names its demands', (label, numbers) => {
  expect(firstLabel(`<p><b>${label}</b></p>`)?.numbers).toEqual(numbers);
});

test.each([
  ['Raadslid(-leden):', 'raadslid'],
  ['Raadslid/raadsleden', 'raadslid'],
  ['VRA\u00ADGEN\u00A0:', 'vragen'],
  ['3. Réponse', 'reponse'],
  ['N° :', 'n'],
])('%s is compared as %s', (printed, key) => {
  expect(labelKey(printed)).toBe(key);
});

test.each([
  ['<p>Bevoegd: Sofie Braeckman</p>', 'addressee', 'Sofie Braeckman'],
  ['<p>Raadslid(-leden) :</p>', 'asker', ''],
  ['<p>Vergadering van 27 april 2026</p>', 'session', '27 april 2026'],
  ['<p>Zitting van maandag 23 maart 2026</p>', 'session', '23 maart 2026'],
  ['<p>Gepubliceerd op 28/04/2026</p>', 'published', '28/04/2026'],
  ['<h3>Wie is verantwoordelijk voor deze materie?</h3><span>Jo Maes</span>', 'addressee', ''],
  ['<p><b>Nummer</b> 2026_MV_00001</p>', 'reference', '2026_MV_00001'],
  ['<p>Question publiée au JO le : 12/05/2020</p>', 'asked', '12/05/2020'],
])('%s is a fact', (html, name, rest) => {
  const [line] = linesOf(html);
  const label = line === undefined ? null : fieldLabelOf(line);
  expect(label?.names).toContain(name);
  expect(label?.rest).toBe(rest);
});
