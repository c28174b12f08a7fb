import { shownHead } from '../questions/corrections';
import { dayOf } from '../questions/day-of';
import { currentAnchor, type Finding, type Passage } from '../questions/passage';
import type { Language } from '../questions/question';
import type { SavedQuestion, Version } from '../questions/saved-question';
import { textOfPart } from '../questions/text';
import type { Entry, ValueField } from './entry';

/** Parts stand this far from each other in the order of a question's passages; no part is as long. */
const PART = 10_000_000;

/** Differs where anything of a saved question differs that is searched, counted or sorted by. */
export const questionStamp = ({ published, reader }: SavedQuestion): number =>
  hash(JSON.stringify([published.versionId, published.head, reader]));

/** What the index knows of a saved question. `version` is the one that its head was taken from. */
export function questionEntry(saved: SavedQuestion, version: Version | undefined): Entry {
  const head = shownHead(saved);
  const { reader } = saved;
  const day = dayOf(head);
  const values: [ValueField, string | null | undefined][] = [
    ['portal', head.portal.name],
    ['kind', head.kind],
    ['status', reader.status],
    ['is', head.answered ? 'answered' : 'unanswered'],
    ['year', day?.slice(0, 4)],
    ['reference', head.reference],
    ...head.askers.flatMap(({ name, party }): [ValueField, string | null][] => [
      ['asker', name],
      ['party', party],
    ]),
    ...head.addressees.flatMap(({ name, role }): [ValueField, string | null][] => [
      ['addressee', name],
      ['addressee', role],
    ]),
    ...reader.tags.map((tag): [ValueField, string] => ['tag', tag]),
  ];
  const said = values.filter((each): each is [ValueField, string] => Boolean(each[1]));
  return {
    id: saved.published.id,
    kind: 'question',
    question: null,
    language: head.language,
    texts: [
      head.title ?? '',
      reader.note,
      ...said.filter(([field]) => SEARCHED.has(field)).map(([, value]) => value),
      ...(version?.question.parts ?? []).map(textOfPart),
    ],
    values: said,
    day,
    savedAt: reader.savedAt,
    place: 0,
    stamp: questionStamp(saved),
  };
}

/** Fields whose values are also found as words; the others hold words of the interface. */
const SEARCHED: ReadonlySet<ValueField> = new Set<ValueField>(['portal', 'asker', 'party', 'addressee', 'tag', 'reference']);

/** Differs where anything of a passage differs that is searched, counted or sorted by. */
export const passageStamp = (passage: Passage, finding: Finding | undefined, language: Language | null): number =>
  hash(JSON.stringify([passage, finding?.state, finding?.text, language]));

/** What the index knows of a passage. `language` is that of its question. */
export function passageEntry(passage: Passage, finding: Finding | undefined, language: Language | null): Entry {
  const { part, position, quote } = currentAnchor(passage);
  const values: [ValueField, string][] = passage.tags.map((tag) => ['tag', tag]);
  if (finding?.state === 'lost') values.push(['is', 'lost']);
  if (passage.page) values.push(['portal', hostOf(passage.page.address)]);
  return {
    id: passage.id,
    kind: 'passage',
    question: passage.questionId,
    language,
    texts: [quote.exact, passage.note, ...passage.tags, ...(passage.page ? [passage.page.title] : [])],
    values,
    day: null,
    savedAt: passage.madeAt,
    place: (part?.index ?? 0) * PART + position.start,
    stamp: passageStamp(passage, finding, language),
  };
}

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/:?#]+)/i.exec(address)?.[1] ?? address;

/** A number for a text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
