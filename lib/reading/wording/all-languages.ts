/** To be imported before the reader where one script holds both: by tools and tests. It then reads every language. */
import { OTHER_LANGUAGES } from './other-languages';

globalThis.kanttekeningLanguages = OTHER_LANGUAGES;
