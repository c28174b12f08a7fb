import type { Language } from '../questions/question';
import { fold } from './folding';
import { WORDINGS } from './wording/wordings';

const LANGUAGES_OF = new Map<string, Language[]>();
for (const { language, small } of WORDINGS)
  for (const word of small.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** More than this many characters say nothing new. */
const SAMPLE = 4000;

/** The language of a text by its small words; `fallback` where it has none. A page's own claim is often wrong. */
export function languageOf(text: string, fallback: Language): Language {
  const counts: Record<Language, number> = { nl: 0, fr: 0, de: 0, en: 0 };
  for (const word of fold(text.slice(0, SAMPLE)).split(/[^a-z]+/))
    for (const language of LANGUAGES_OF.get(word) ?? []) counts[language] += 1;
  let best: Language = fallback;
  for (const { language } of WORDINGS) if (counts[language] > counts[best]) best = language;
  return best;
}
