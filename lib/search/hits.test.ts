import { expect, test } from 'vitest';
import { sentenceWithHit, shownPhrases, withHits } from './hits';

/** A hit in its sentence, with the hits between stars. */
const shown = (query: string, ...texts: string[]): string | undefined =>
  sentenceWithHit(texts, shownPhrases(query), 'nl')
    ?.map(({ text, isHit }) => (isHit ? `*${text}*` : text))
    .join('');

test.each([
  ['fiets', 'Eerste zin. Waar staan de Fietsen nu? Derde zin.', 'Waar staan de *Fietsen* nu?'],
  ['velo', 'De ‘Vélo’s’ zijn op', 'De ‘*Vélo*’s’ zijn op'],
  ['"trage wegen"', 'Alle trage\nwegen, en trage wegen.', 'Alle *trage\nwegen*, en *trage wegen*.'],
  ['weg trage', 'Een trage weg', 'Een *trage* *weg*'],
  ['-weg tag:brug kanaal', 'Het kanaal en de weg', 'Het *kanaal* en de weg'],
  ['woorddeel', 'Een woord\u00ADdeel hier', 'Een *woord\u00ADdeel* hier'],
  ['pad', 'Het hoofdfietspad', 'Het *hoofdfietspad*'],
])('%j in %j is shown as %j', (query, text, wanted) => {
  expect(shown(query, text)).toBe(wanted);
});

test('a long sentence is cut around the hit, and the first text that has one is shown', () => {
  const long = `${'voor '.repeat(100)}brug${' achter'.repeat(100)}`;
  const text = shown('brug', 'niets', long);
  expect(text).toMatch(/^… .*\*brug\*.* …$/);
  expect(text?.length).toBeLessThan(300);
  expect(shown('brug', 'niets')).toBeUndefined();
  expect(shown('-brug', 'brug')).toBeUndefined();
});

test('every hit of a text is marked', () => {
  expect(withHits('brug en brug', shownPhrases('brug'), 'nl').filter(({ isHit }) => isHit)).toHaveLength(2);
});
