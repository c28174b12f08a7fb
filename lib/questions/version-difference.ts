import { type FactName, factsOf } from './corrections';
import type { FoundQuestion, Part, PartRole } from './question';
import { textOfPart } from './text';
import { type WhatChanged, whatChanged } from './what-changed';

/** The text of a part in two versions; null where one of them does not have it. */
export interface PartDifference {
  role: PartRole;
  before: string | null;
  after: string | null;
}

/** In what a version differs from the one before it. */
export interface VersionDifference {
  what: WhatChanged;
  /** The facts of the head that are others. */
  facts: FactName[];
  /** The parts whose words are others, in the order of the later version. */
  parts: PartDifference[];
}

/** In what a version differs from the one before it. Parts are compared by their role: the second answer with the second answer. */
export function differenceOf(before: FoundQuestion, after: FoundQuestion): VersionDifference {
  const [factsBefore, factsAfter] = [factsOf(before), factsOf(after)];
  const names = Object.keys(factsAfter) as FactName[];
  return {
    what: whatChanged(before, after),
    facts: names.filter((name) => JSON.stringify(factsBefore[name]) !== JSON.stringify(factsAfter[name])),
    parts: pairs(before.parts, after.parts).filter((pair) => pair.before !== pair.after),
  };
}

function pairs(before: readonly Part[], after: readonly Part[]): PartDifference[] {
  const rest = new Map<PartRole, string[]>();
  for (const part of before) rest.set(part.role, [...(rest.get(part.role) ?? []), textOfPart(part)]);
  const paired = after.map(
    (part): PartDifference => ({ role: part.role, before: rest.get(part.role)?.shift() ?? null, after: textOfPart(part) }),
  );
  const gone = [...rest].flatMap(([role, texts]) => texts.map((text): PartDifference => ({ role, before: text, after: null })));
  return [...paired, ...gone];
}
