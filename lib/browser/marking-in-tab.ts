import type { FromMarking, MarkAnswer, PagePassages } from '../messages';
import { canonicalAddress } from '../questions/canonical-address';
import { fingerprintOf } from '../questions/fingerprint';
import { currentAnchor, type Passage } from '../questions/passage';
import type { FoundQuestion } from '../questions/question';
import type { StepRows } from '../questions/step';
import type { Library } from '../store/library';
import { offeredTags } from '../store/offered-tags';
import {
  changePassage,
  joinPassages,
  markPassage,
  noteFindings,
  passageById,
  passagesFor,
  removePassage,
  splitPassage,
} from '../store/passages';
import { hostOfQuestion, savedById, versionsOf } from '../store/questions';
import { redo, undo } from '../store/steps';
import { askForPassage } from './asked-passage';
import { markSettings } from './mark-settings';
import { showPassagesAnew } from './passages-in-tab';
import { openPopup } from './save-from-tab';
import { refreshToolbar } from './tab-findings';

/** As many tags as there are number keys. */
const OFFERED = 9;

/** The tab that a page stands in, and the host that the browser vouches for. */
interface MarkingTab {
  id: number;
  host: string | null;
}

/** Does what the marking script of a page asks for. A change that fails changes nothing, and the page is told so. */
export async function markingTold(library: Library, message: FromMarking, tab: MarkingTab): Promise<PagePassages | MarkAnswer | undefined> {
  if (message.type === 'passages-were-asked') return passagesOfTab(library, message);
  if (message.type === 'passages-were-found') {
    await noteFindings(library, await ofHost(library, message.findings, tab.host)).catch(() => undefined);
    return undefined;
  }
  try {
    if (message.type === 'undo-was-asked') {
      const step = await (message.redo ? redo : undo)(library, Date.now(), (_, rows) => isOfHost(library, rows, tab.host));
      if (step === null) return { done: false, nothing: true };
      void showPassagesAnew();
      return { done: true, id: null };
    }
    const id = await change(library, message, tab.host);
    const wantsNote = message.type === 'note-was-asked' || (message.type === 'passage-was-marked' && message.note);
    if (wantsNote && id !== null) await writeNote(tab, id);
    if (message.type !== 'note-was-asked') void showPassagesAnew();
    if (message.type === 'passage-was-marked') void refreshToolbar(library).catch(() => undefined);
    return { done: true, id };
  } catch {
    return { done: false };
  }
}

/** Lets the person write a passage's note where no page sees what is typed: in the panel that is open, or the popup. */
async function writeNote(tab: MarkingTab, id: string): Promise<void> {
  await askForPassage({ tabId: tab.id, id });
  await openPopup(tab, 'see');
}

type Asked = Extract<FromMarking, { type: 'passages-were-asked' }>;

async function passagesOfTab(library: Library, { questions, address }: Asked): Promise<PagePassages> {
  const { on, keys } = await markSettings();
  if (!on) return { on, passages: [], tags: [], keys, origins: {} };
  const [passages, tags] = await Promise.all([passagesFor(library, questions, address), offeredTags(library)]);
  return {
    on,
    keys,
    passages: passages.map(({ passage, question }) => ({
      id: passage.id,
      question,
      anchor: currentAnchor(passage),
      tags: passage.tags,
      answers: passage.answers,
      commitment: passage.commitment,
      hasNote: passage.note !== '',
    })),
    tags: tags.slice(0, OFFERED).map(({ tag }) => tag),
    origins: await originsOf(library, questions, passages),
  };
}

/** The texts in which passages were marked, as far as the page says something else by now: by them they are found best. */
async function originsOf(
  library: Library,
  questions: readonly FoundQuestion[],
  passages: Awaited<ReturnType<typeof passagesFor>>,
): Promise<Record<string, FoundQuestion>> {
  const origins: Record<string, FoundQuestion> = {};
  for (const [index, found] of questions.entries()) {
    const own = passages.filter(({ question }) => question === index).map(({ passage }) => passage);
    const [first] = own;
    if (!first || first.questionId === null) continue;
    const wanted = new Set(own.map((passage) => currentAnchor(passage).versionId));
    const now = fingerprintOf(found);
    for (const { id, sha256, question } of await versionsOf(library, first.questionId))
      if (wanted.has(id) && sha256 !== now) origins[id] = question;
  }
  return origins;
}

type Change = Exclude<FromMarking, { type: 'passages-were-asked' | 'passages-were-found' | 'undo-was-asked' }>;

/** Makes the change; gives the id of the passage that there is now, if any. Throws where it cannot be made. */
async function change(library: Library, message: Change, host: string | null): Promise<string | null> {
  const now = Date.now();
  switch (message.type) {
    case 'passage-was-marked': {
      const { question, page, anchor, acts } = message;
      const target = question ? { found: question, address: page.address } : { page };
      return (await markPassage(library, target, anchor, acts, now)).id;
    }
    case 'passage-was-changed':
      await mustBeOf(library, [message.id], host);
      return (await changePassage(library, message.id, message.change, now)).id;
    case 'passage-was-removed':
      await mustBeOf(library, [message.id], host);
      await removePassage(library, message.id, now);
      return null;
    case 'passage-was-split':
      await mustBeOf(library, [message.id], host);
      return (await splitPassage(library, message.id, message.anchors, now))[0].id;
    case 'passages-were-joined':
      await mustBeOf(library, message.ids, host);
      return (await joinPassages(library, message.ids, message.anchor, now)).id;
    case 'note-was-asked':
      await mustBeOf(library, [message.id], host);
      return message.id;
  }
}

/** The host whose pages a passage stands on. */
async function hostOfPassage(library: Library, { questionId, page }: Passage): Promise<string | null> {
  if (page !== null) return new URL(canonicalAddress(page.address)).hostname;
  return questionId === null ? null : ((await hostOfQuestion(library, questionId)) ?? null);
}

/** Whether all that a step changed is of a host: a page may undo and redo nothing else, whatever was done in another window. */
async function isOfHost(library: Library, { reader, passages }: StepRows, host: string | null): Promise<boolean> {
  for (const { id } of reader) if ((await hostOfQuestion(library, id)) !== host) return false;
  for (const { id, before, undone } of passages) {
    const passage = before ?? undone?.after ?? (await passageById(library, id));
    if (!passage || (await hostOfPassage(library, passage)) !== host) return false;
  }
  return true;
}

/** A page may speak of the passages of its own host alone. */
async function mustBeOf(library: Library, ids: readonly string[], host: string | null): Promise<void> {
  for (const id of ids) {
    const passage = await passageById(library, id);
    if (!passage || (await hostOfPassage(library, passage)) !== host) throw new Error('This passage is not of this page');
  }
}

type Findings = Extract<FromMarking, { type: 'passages-were-found' }>['findings'];

/** The findings of passages that stand on pages of a host, each with the version of the question as it is now. */
async function ofHost(library: Library, findings: Findings, host: string | null): Promise<Findings> {
  const kept: Findings = [];
  for (const finding of findings) {
    const passage = await passageById(library, finding.passageId);
    if (!passage || (await hostOfPassage(library, passage)) !== host) continue;
    const saved = passage.questionId === null ? undefined : await savedById(library, passage.questionId);
    kept.push({ ...finding, versionId: saved?.published.versionId ?? null });
  }
  return kept;
}
