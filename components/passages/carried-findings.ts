import { carryOver } from '../../lib/anchoring/carry-over';
import { currentAnchor, type Finding, type Passage } from '../../lib/questions/passage';
import type { Version } from '../../lib/questions/saved-question';

/**
 * What is known of passages in the current version of their question, without its page: what was found when that version
 * was last open, or else where their words stand in its text.
 */
export function carriedFindings(
  passages: readonly Passage[],
  findings: ReadonlyMap<string, Finding>,
  versions: readonly Version[],
  current: Version,
): Map<string, Finding> {
  const known = new Map(findings);
  for (const origin of versions) {
    const rest = passages.filter(
      (passage) => findings.get(passage.id)?.versionId !== current.id && currentAnchor(passage).versionId === origin.id,
    );
    for (const [index, { state, text }] of carryOver(rest.map(currentAnchor), origin.question, current.question).entries()) {
      const { id } = rest[index] as Passage;
      known.set(id, { passageId: id, state, text, versionId: current.id, foundAt: current.seenAt });
    }
  }
  return known;
}
