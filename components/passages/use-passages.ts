import type { Finding, Passage } from '../../lib/questions/passage';
import type { Library } from '../../lib/store/library';
import { findingsOf, passagesOfPage, passagesOfQuestion } from '../../lib/store/passages';
import { currentVersion, versionsOf } from '../../lib/store/questions';
import { useWatched } from '../use-watched';
import { carriedFindings } from './carried-findings';

/** Passages with what was found of each when it was last looked for. */
export interface KnownPassages {
  passages: Passage[];
  findings: ReadonlyMap<string, Finding>;
}

const NONE: KnownPassages = { passages: [], findings: new Map() };

const idsOf = (passages: readonly Passage[]) => passages.map(({ id }) => id);

/** The passages of a saved question as its page tells of them, kept up to date; none where it is not saved. */
export const usePassagesOnPage = (library: Library, questionId: string | undefined): KnownPassages =>
  useWatched(async () => {
    const passages = questionId === undefined ? [] : await passagesOfQuestion(library, questionId);
    return { passages, findings: await findingsOf(library, idsOf(passages)) };
  }, [library, questionId]).value ?? NONE;

/** The passages of a saved question without its page: where it does not tell of them, its current text does. */
export const usePassagesOfText = (library: Library, questionId: string): KnownPassages =>
  useWatched(async () => {
    const passages = await passagesOfQuestion(library, questionId);
    const findings = await findingsOf(library, idsOf(passages));
    const current = passages.length > 0 ? await currentVersion(library, questionId) : undefined;
    if (!current) return { passages, findings };
    return { passages, findings: carriedFindings(passages, findings, await versionsOf(library, questionId), current) };
  }, [library, questionId]).value ?? NONE;

/** The passages of a page beside every question, kept up to date. */
export const useLoosePassages = (library: Library, address: string): KnownPassages =>
  useWatched(async () => {
    const passages = await passagesOfPage(library, address);
    return { passages, findings: await findingsOf(library, idsOf(passages)) };
  }, [library, address]).value ?? NONE;
