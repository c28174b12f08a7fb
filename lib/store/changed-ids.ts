import { type ObservabilitySet, RangeSet } from 'dexie';

/** The ids of the rows of some tables that a change touched, as Dexie tells them: key ranges by table. `all` means that any may have changed. */
export function changedIds(parts: ObservabilitySet, database: string, tables: readonly string[]): string[] | 'all' {
  // Dexie says so of everything when a page comes back from the browser's cache.
  if ('all' in parts) return 'all';
  const ids: string[] = [];
  for (const table of tables) {
    const ranges = parts[`idb://${database}/${table}/`];
    if (!ranges) continue;
    for (const { from, to } of RangeSet(ranges)) {
      if (typeof from !== 'string' || from !== to) return 'all';
      ids.push(from);
    }
  }
  return ids;
}
