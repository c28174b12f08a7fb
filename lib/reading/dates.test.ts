import { describe, expect, test } from 'vitest';
import { dayIn } from './dates';

describe('a day in a text', () => {
  test.each([
    ['Vergadering van 27 april 2026', '2026-04-27'],
    ['ma 27/04/2026 - 19:00', '2026-04-27'],
    ['Gepubliceerd op 3-5-2026', '2026-05-03'],
    ['Zitting van 23 03 2026', '2026-03-23'],
    ['2026-04-28T19:00:00.000+02:00', '2026-04-28'],
    ['1 mrt. 2026', '2026-03-01'],
    ['séance du 1er août 2025', '2025-08-01'],
    ['le 12 févr. 2025', '2025-02-12'],
    ['Sitzung am 3. März 2026', '2026-03-03'],
    ['Answered on 9 September 2024', '2024-09-09'],
    ['September 9, 2024', '2024-09-09'],
  ])('%s is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each(['', 'gemeenteraad', '31/02/2026', 'artikel 12 van 2026', 'dossier 2026_GR_00012', '99/99/2026'])('“%s” names none', (text) => {
    expect(dayIn(text)).toBeNull();
  });

  test('numbers are read day first, as in Europe', () => {
    expect(dayIn('04/03/2026')).toBe('2026-03-04');
  });
});
