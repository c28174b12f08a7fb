import { canonicalAddress } from '../questions/canonical-address';
import {
  applyPassageChange,
  joinedPassage,
  type MarkingActs,
  newPassage,
  type PassageHome,
  shareHome,
  splitInTwo,
  withRemoved,
} from '../questions/change-passage';
import { type Anchor, currentAnchor, type Finding, type LoosePage, type Passage, type PassageChange } from '../questions/passage';
import type { FoundQuestion } from '../questions/question';
import type { Instant } from '../questions/saved-question';
import type { RowChange, StepKind } from '../questions/step';
import { StorageFailure } from './failures';
import { type Library, transact } from './library';
import { find, save } from './saving';
import { type Changes, recordStep } from './steps';

// Every function here is one transaction and throws a `StorageFailure`.

/** Where words are marked: in a question of a page, at the address where the browser is, or beside every question. */
export type MarkingTarget = { found: FoundQuestion; address: string } | { page: LoosePage };

/** Marks words. A question that is not saved yet is saved with it, and the text that the page shows is a version of it. */
export const markPassage = (library: Library, target: MarkingTarget, anchor: Anchor, acts: MarkingActs, now: Instant): Promise<Passage> =>
  transact(library, 'rw', async () => {
    const { home, versionId, changes } = await homeFor(library, target, now);
    const passage = newPassage(crypto.randomUUID(), home, { ...anchor, versionId }, acts, now);
    await keep(library, 'mark', [[null, passage]], now, changes);
    return passage;
  });

async function homeFor(
  library: Library,
  target: MarkingTarget,
  now: Instant,
): Promise<{ home: PassageHome; versionId: string | null; changes: Changes }> {
  if ('page' in target) {
    return { home: { page: { ...target.page, address: canonicalAddress(target.page.address) } }, versionId: null, changes: {} };
  }
  const { saved, change } = await save(library, target.found, now, target.address);
  const { id, versionId } = saved.published;
  return { home: { questionId: id }, versionId, changes: change ? { reader: [change] } : {} };
}

/** Makes one change to a passage, on top of whatever is stored at that moment. Fails where none has the id. */
export const changePassage = (library: Library, id: string, change: PassageChange, now: Instant): Promise<Passage> =>
  transact(library, 'rw', async () => {
    const before = await existing(library, id);
    const wanted = change.kind === 'attach' ? { ...change, anchor: await withVersion(library, before, change.anchor) } : change;
    const after = applyPassageChange(before, wanted, now);
    if (after !== before)
      await keep(
        library,
        change.kind,
        [[before, after]],
        now,
        await questionBack(library, before),
        change.kind === 'note' ? `note ${id}` : null,
      );
    return after;
  });

/** Any change to what belongs to a removed question brings the question back; gives that change. */
async function questionBack(library: Library, { questionId }: Passage): Promise<Changes> {
  const before = questionId === null ? undefined : await library.reader.get(questionId);
  if (!before || before.removedAt === null) return {};
  const after = { ...before, removedAt: null };
  await library.reader.put(after);
  return { reader: [[before, after]] };
}

/** Takes a passage away. It can be restored until it is purged. */
export const removePassage = (library: Library, id: string, now: Instant): Promise<void> => setRemoved(library, id, true, now);

/** Brings a removed passage back as it was. */
export const restorePassage = (library: Library, id: string, now: Instant): Promise<void> => setRemoved(library, id, false, now);

const setRemoved = (library: Library, id: string, removed: boolean, now: Instant): Promise<void> =>
  transact(library, 'rw', async () => {
    const before = await library.passages.get(id);
    const after = before && withRemoved(before, removed, now);
    if (before && after && after !== before) await keep(library, removed ? 'remove-passage' : 'restore-passage', [[before, after]], now);
  });

/** Cuts a passage in two. The note stays with the first, tags and all else with both. */
export const splitPassage = (library: Library, id: string, anchors: readonly [Anchor, Anchor], now: Instant): Promise<[Passage, Passage]> =>
  transact(library, 'rw', async () => {
    const before = await existing(library, id);
    const [first, second] = anchors;
    const halves = [await withVersion(library, before, first), await withVersion(library, before, second)] as const;
    const both = splitInTwo(before, halves, crypto.randomUUID(), now);
    await keep(
      library,
      'split',
      [
        [before, both[0]],
        [null, both[1]],
      ],
      now,
      await questionBack(library, before),
    );
    return both;
  });

/** Makes passages of one question, or of one page, into one: the first of them, with the tags and notes of all. */
export const joinPassages = (library: Library, ids: readonly string[], anchor: Anchor, now: Instant): Promise<Passage> =>
  transact(library, 'rw', async () => {
    const [first, ...others] = await Promise.all([...new Set(ids)].map((id) => existing(library, id)));
    if (!first || !others.every((other) => shareHome(first, other))) throw wrong('These passages do not stand together');
    const joined = joinedPassage(first, others, await withVersion(library, first, anchor), now);
    const removed = others.map((other): RowChange<Passage> => [other, withRemoved(other, true, now)]);
    await keep(library, 'join', [[first, joined], ...removed], now, await questionBack(library, first));
    return joined;
  });

/** An anchor that a page described, in the text that it shows: the newest version of the passage's question that is known. */
async function withVersion(library: Library, { questionId }: Passage, anchor: Anchor): Promise<Anchor> {
  if (anchor.versionId !== null || questionId === null) return anchor;
  return { ...anchor, versionId: (await library.published.get(questionId))?.versionId ?? null };
}

const wrong = (what: string): StorageFailure => new StorageFailure('unknown', new Error(what));

async function existing(library: Library, id: string): Promise<Passage> {
  const passage = await library.passages.get(id);
  if (!passage) throw wrong('There is no such passage');
  return passage;
}

/** As many characters of a passage as tell which it is. */
const FIRST_WORDS = 60;

/** Stores what a person did to passages, as one step. */
async function keep(
  library: Library,
  kind: StepKind,
  passages: readonly RowChange<Passage>[],
  now: Instant,
  others: Changes = {},
  spell: string | null = null,
): Promise<void> {
  await library.passages.bulkPut(passages.map(([, after]) => after));
  const [first] = passages;
  const about = first ? currentAnchor(first[0] ?? first[1]).quote.exact.slice(0, FIRST_WORDS) : null;
  await recordStep(library, { kind, about, spell }, { ...others, passages }, now);
}

/** A passage by its id; also when it was removed and can still be restored. */
export const passageById = (library: Library, id: string): Promise<Passage | undefined> =>
  transact(library, 'r', () => library.passages.get(id));

/** The passages of a saved question, without those that were removed, in the order in which they were marked. */
export const passagesOfQuestion = (library: Library, questionId: string): Promise<Passage[]> =>
  transact(library, 'r', () => there(library, { questionId }));

/** The loose passages of a page, without those that were removed, in the order in which they were marked. */
export const passagesOfPage = (library: Library, address: string): Promise<Passage[]> =>
  transact(library, 'r', () => there(library, { 'page.address': canonicalAddress(address) }));

/**
 * All passages that may stand on a page: those of the saved ones among its questions, each with its question's place in the
 * list, and its loose ones. What was removed, or belongs to a removed question, is left out.
 */
export const passagesFor = (
  library: Library,
  questions: readonly FoundQuestion[],
  address: string,
): Promise<{ passage: Passage; question: number | null }[]> =>
  transact(library, 'r', async () => {
    const loose = await there(library, { 'page.address': canonicalAddress(address) });
    const all = loose.map((passage): { passage: Passage; question: number | null } => ({ passage, question: null }));
    const seen = new Set<string>();
    for (const [question, found] of questions.entries()) {
      const saved = await find(library, found);
      if (!saved || saved.reader.removedAt !== null || seen.has(saved.published.id)) continue;
      seen.add(saved.published.id);
      all.push(...(await there(library, { questionId: saved.published.id })).map((passage) => ({ passage, question })));
    }
    return all;
  });

const there = async (library: Library, where: { questionId: string } | { 'page.address': string }): Promise<Passage[]> =>
  (await library.passages.where(where).toArray()).filter(({ removedAt }) => removedAt === null).sort((a, b) => a.madeAt - b.madeAt);

/** Keeps what was found of passages when they were looked for. What is the same as before is not written again. */
export const noteFindings = (library: Library, findings: readonly Finding[]): Promise<void> =>
  transact(library, 'rw', async () => {
    const ids = findings.map(({ passageId }) => passageId);
    const known = await library.findings.bulkGet(ids);
    const passages = await library.passages.bulkGet(ids);
    const isNews = ({ state, text, versionId }: Finding, before: Finding | undefined) =>
      !before || before.state !== state || before.text !== text || before.versionId !== versionId;
    await library.findings.bulkPut(findings.filter((finding, index) => passages[index] && isNews(finding, known[index])));
  });

/** What was found of passages when they were last looked for, by the passage's id. */
export const findingsOf = (library: Library, ids: readonly string[]): Promise<Map<string, Finding>> =>
  transact(library, 'r', async () => {
    const findings = await library.findings.where('passageId').anyOf(ids).toArray();
    return new Map(findings.map((finding) => [finding.passageId, finding]));
  });
