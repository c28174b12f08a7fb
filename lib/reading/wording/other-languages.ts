import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Wording } from './wording';

/** The languages besides Dutch. They come into a page in a script of their own, before the reader. */
export const OTHER_LANGUAGES: readonly Wording[] = [french, german, english];
