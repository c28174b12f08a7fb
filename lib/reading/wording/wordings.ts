import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Wording } from './wording';

/** Every language that is read; where a word belongs to several, the first decides. */
export const WORDINGS: readonly Wording[] = [dutch, french, german, english];
