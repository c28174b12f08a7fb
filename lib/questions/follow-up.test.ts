import { describe, expect, test } from 'vitest';
import { exportQuestion, samplePassage } from '../../tests/exchange/export-samples';
import { followUpDraft } from './follow-up';

const question = exportQuestion({ dates: { session: '2026-03-02', asked: null, answered: '2026-03-20', published: null } });

test('a follow-up quotes the passages with their reference, and leaves questions to fill in', () => {
  expect(followUpDraft([{ passage: samplePassage(), question }], 'nl')).toBe(`# Opvolgvraag: Kapotte verlichting op de Lindendreef

**Vraagsteller:** …

**Bevoegde:** Joost Aarts, schepen van Openbare Werken

## Toelichting

In het antwoord op “Kapotte verlichting op de Lindendreef” (2026\\_MV\\_00042, 20 maart 2026):

> De herstelling is gepland voor eind maart.
> (bij deelvraag 1)

## Vragen

1. Wat is de stand van zaken van wat werd toegezegd: “De herstelling is gepland voor eind maart.”?
2. …
3. …

## Bronnen

- Mira Verhoeven (Lijst Linde) aan Joost Aarts, schepen van Openbare Werken, mondelinge vraag 2026\\_MV\\_00042, “Kapotte verlichting op de Lindendreef”, Voorbeeldstad, 2 maart 2026, <https://raad.voorbeeldstad.example/agendapunten/4711>
`);
});

describe('a follow-up', () => {
  test.each([
    ['fr', '## Développement', 'Dans la réponse à « Kapotte', '20 mars 2026'],
    ['de', '## Begründung', 'In der Antwort auf „Kapotte', '20. März 2026'],
    ['en', '## Explanation', 'In the answer to “Kapotte', '20 March 2026'],
  ] as const)('speaks %s', (language, ...parts) => {
    const draft = followUpDraft([{ passage: samplePassage(), question }], language);
    for (const part of parts) expect(draft).toContain(part);
  });

  test('introduces a question once, whatever the order of its passages', () => {
    const loose = samplePassage({
      id: 'p2',
      questionId: null,
      page: { address: 'https://raad.example/x', title: 'Nieuws' },
      commitment: false,
    });
    const draft = followUpDraft(
      [
        { passage: samplePassage({ commitment: false }), question },
        { passage: loose, question: null },
        { passage: samplePassage({ id: 'p3', commitment: false }, 'Tweede.\nDerde.'), question },
      ],
      'en',
    );
    expect(draft.match(/In the answer to/g)).toHaveLength(1);
    expect(draft).toContain('On the page “Nieuws”:');
    expect(draft).toContain('> Tweede.\n> Derde.');
    expect(draft).toContain('- Nieuws, <https://raad.example/x>');
  });

  test('holds no markup of the council', () => {
    const hostile = exportQuestion({ title: '<b>*x*</b>\n# y' });
    const draft = followUpDraft([{ passage: samplePassage({}, '# kop\n<script>'), question: hostile }], 'en');
    expect(draft).toContain('\\<b\\>\\*x\\*\\</b\\> \\# y');
    expect(draft).toContain('> \\# kop\n> \\<script\\>');
  });
});
