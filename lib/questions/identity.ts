import { canonicalAddress } from './canonical-address';
import { fold } from './fold';
import type { FoundQuestion } from './question';
import { sha256 } from './sha256';
import { textOfPart } from './text';

/** How much of the question's text takes part in the identity of an item without a number, in characters. */
const TELLING_CHARACTERS = 200;

// Fields are joined by a tab: folding leaves none in them.
const identity = (kind: 'reference' | 'item' | 'text', ...fields: string[]): string => [kind, ...fields].join('\t');

/**
 * Every name by which a found item is known, the strongest first: the council's reference, then the portal's own id, both
 * within the portal's host. Only an item with neither is known by its address (whatever the scheme), its askers and the
 * hash of the start of its question.
 */
export function identitiesOf(found: FoundQuestion): string[] {
  const host = fold(found.portal.host);
  const reference = fold(found.reference ?? '');
  const itemId = found.itemId?.trim() ?? '';
  const identities: string[] = [];
  if (reference) identities.push(identity('reference', host, reference));
  if (itemId) identities.push(identity('item', host, itemId));
  if (identities.length === 0) identities.push(identityByText(found));
  return identities;
}

function identityByText(found: FoundQuestion): string {
  const address = canonicalAddress(found.address).replace(/^https?:\/\//, '');
  const askers = found.askers.map(({ name }) => fold(name)).sort();
  const asked = found.parts.filter(({ role }) => role === 'question');
  const text = fold((asked.length > 0 ? asked : found.parts).map(textOfPart).join(' '));
  return identity('text', address, askers.join('; '), sha256(text.slice(0, TELLING_CHARACTERS)));
}

const referencesIn = (identities: readonly string[]): string[] => identities.filter((name) => name.startsWith('reference\t'));

/**
 * Whether two items are the same, by their identities. Portals reuse an item's id for a whole agenda item, so a shared id
 * is no match where both have references and these differ.
 */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  const references = referencesIn(a);
  const otherReferences = referencesIn(b);
  if (references.some((reference) => otherReferences.includes(reference))) return true;
  if (references.length > 0 && otherReferences.length > 0) return false;
  return a.some((name) => b.includes(name));
}
