import { describe, expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import { citationOf, citationOfPage } from './citation';

const question = foundQuestion({
  portal: { family: 'green-valley', host: 'ebesluitvorming.gent.be', name: 'Gent' },
  address: 'https://ebesluitvorming.gent.be/zaak/1?a=1&b=2',
  reference: '2026_MV_00117',
  kind: 'oral',
  language: 'nl',
  askers: [{ name: 'Wannes Ottevaere', party: 'Groene Kaai' }],
  addressees: [{ name: 'Jef Akkermaat', role: 'schepen' }],
  dates: { session: '2026-03-09', asked: null, answered: null, published: '2026-03-12' },
});

describe('a citation', () => {
  test('holds the words, who asked whom, kind and reference, council, day and address', () => {
    expect(citationOf('Er komt een tweede rek.', question).plain).toBe(
      '“Er komt een tweede rek.” (Wannes Ottevaere (Groene Kaai), aan Jef Akkermaat, mondelinge vraag 2026_MV_00117, Gent, 9 maart 2026, https://ebesluitvorming.gent.be/zaak/1?a=1&b=2)',
    );
  });

  test('quotes as the language of the page does', () => {
    const inLanguage = (language: 'fr' | 'de' | 'en') => citationOf('mots', { ...question, language }).plain;
    expect(inLanguage('fr')).toMatch(/^« mots » \(.*question orale .*9 mars 2026/);
    expect(inLanguage('de')).toMatch(/^„mots“ \(.*mündliche Anfrage .*9\. März 2026/);
    expect(inLanguage('en')).toMatch(/^“mots” \(.*oral question .*9 March 2026/);
  });

  test('is rich as well, and what the page wrote cannot become markup', () => {
    const { html } = citationOf('a <b>\nc', question);
    expect(html).toContain('“a &lt;b&gt;<br>c”');
    expect(html).toContain('<a href="https://ebesluitvorming.gent.be/zaak/1?a=1&amp;b=2">');
  });

  test('leaves out what the page does not tell', () => {
    const bare = {
      ...question,
      reference: null,
      askers: [],
      addressees: [],
      dates: { session: null, asked: null, answered: null, published: null },
    };
    expect(citationOf('woorden', bare).plain).toBe('“woorden” (mondelinge vraag, Gent, https://ebesluitvorming.gent.be/zaak/1?a=1&b=2)');
  });

  test('of a page that is no question names its title', () => {
    expect(citationOfPage('words', { title: 'Agenda', address: 'https://a.example/' }, 'en').plain).toBe(
      '“words” (Agenda, https://a.example/)',
    );
  });
});
