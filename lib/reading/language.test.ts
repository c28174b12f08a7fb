import { expect, test } from 'vitest';
import { languageOf } from './language';

test.each([
  ['nl', 'De gracht werd voor het laatst geruimd in oktober, en dat is niet naar onze zin.'],
  ['fr', 'Les travaux de la place commencent en mai avec une nouvelle fontaine pour les habitants.'],
  ['de', 'Die Verwaltung hat der Fraktion mitgeteilt, dass die Brücke nicht mehr befahren wird.'],
  ['en', 'The bridge has been closed for the winter and will not open before the spring.'],
] as const)('%s by its small words', (language, text) => {
  expect(languageOf(text, language === 'nl' ? 'fr' : 'nl')).toBe(language);
});

test('a Dutch text with French names in it is Dutch', () => {
  expect(languageOf('De rue de la Loi en de avenue des Arts worden door het gewest heraangelegd, maar wanneer is niet bekend.', 'fr')).toBe(
    'nl',
  );
});

test('a text without small words has the language that was given', () => {
  expect(languageOf('2026_MV_00001', 'de')).toBe('de');
});
