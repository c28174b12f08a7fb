import type { FoundQuestion } from './question';
import { sha256 } from './sha256';

/** JSON with the keys of every object in code-unit order, so that equal data gives equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * SHA-256 in hex of what was published. How the item was reached (address, portal, item id) takes no part: the same text
 * under another address is no new version.
 */
export function fingerprintOf(found: FoundQuestion): string {
  const { address: _address, portal: _portal, itemId: _itemId, ...published } = found;
  return sha256(canonicalJson(published));
}
