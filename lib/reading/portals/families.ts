import type { Family } from './family';
import { greenValley } from './green-valley';

/** Every known family. A page belongs to one of them at most. */
export const FAMILIES: readonly Family[] = [greenValley];
