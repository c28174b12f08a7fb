import type { FoundQuestion } from '../../lib/questions/question';

/** An invented question as a page would give it. */
export const foundQuestion = (changes: Partial<FoundQuestion> = {}): FoundQuestion => ({
  portal: { family: 'green-valley', host: 'raad.voorbeeldstad.example', name: 'Voorbeeldstad' },
  address: 'https://raad.voorbeeldstad.example/agendapunten/4711',
  itemId: '4711',
  reference: '2026_MV_00042',
  title: 'Kapotte verlichting op de Lindendreef',
  kind: 'oral',
  language: 'nl',
  askers: [{ name: 'Mira Verhoeven', party: 'Lijst Linde' }],
  addressees: [{ name: 'Joost Aarts', role: 'schepen van Openbare Werken' }],
  dates: { session: '2026-03-02', asked: null, answered: null, published: null },
  answered: true,
  noAnswer: null,
  parts: [
    {
      role: 'question',
      label: 'Vraag',
      paragraphs: [
        { kind: 'text', text: 'Al drie weken is het donker op de Lindendreef.' },
        { kind: 'list', ordered: true, start: 1, items: [[{ kind: 'text', text: 'Wanneer brandt de verlichting weer?' }]] },
      ],
      subQuestions: [{ number: '1', text: 'Wanneer brandt de verlichting weer?' }],
      answers: [],
    },
    {
      role: 'answer',
      label: 'Antwoord',
      paragraphs: [
        { kind: 'text', text: 'De herstelling is gepland voor eind maart.' },
        {
          kind: 'table',
          rows: [
            [
              { text: 'Straat', header: true },
              { text: 'Lampen', header: true },
            ],
            [
              { text: 'Lindendreef', header: false },
              { text: '12', header: false },
            ],
          ],
        },
      ],
      subQuestions: [],
      answers: ['1'],
    },
  ],
  ...changes,
});

/** The same invented question with another number, item and address. */
export const numberedQuestion = (number: number): FoundQuestion =>
  foundQuestion({
    address: `https://raad.voorbeeldstad.example/agendapunten/${number}`,
    itemId: String(number),
    reference: `2026_MV_${String(number).padStart(5, '0')}`,
    title: `Vraag nummer ${number}`,
  });
