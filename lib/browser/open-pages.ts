import type { Library } from '../store/library';
import { showPassagesAnew } from './passages-in-tab';
import { refreshToolbar } from './tab-findings';

/** Shows on every open page, and on its toolbar button, what is saved now. To be called after the library was changed. */
export async function refreshOpenPages(library: Library): Promise<void> {
  await Promise.all([refreshToolbar(library), showPassagesAnew()]);
}
