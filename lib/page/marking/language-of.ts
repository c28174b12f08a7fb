import type { Language } from '../../questions/question';

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/** The language that a page says it is in; English where it says none that is known. */
export const languageOf = ({ documentElement }: Document): Language =>
  LANGUAGES.find((language) => documentElement.lang.toLowerCase().startsWith(language)) ?? 'en';
