import type { SavedQuestion } from '../questions/saved-question';
import { followLibrary, type LibraryChanges } from '../store/follow-library';
import type { IndexStore } from '../store/index-store';
import type { Library } from '../store/library';
import { readSaved } from '../store/questions';
import { type FoundPassage, passagesAfter, passagesById, versionsById } from '../store/read-for-search';
import { passageEntry, passageStamp, questionEntry, questionStamp } from './entries';
import type { Entry } from './entry';
import { LibraryIndex } from './library-index';
import { indexFrom, type Piece, piecesOf } from './snapshot';

/** Questions whose texts are read and taken up in one go: what a question to the index may have to wait for. */
const QUESTIONS_AT_ONCE = 25;

/** Passages that are read and compared in one go. */
const PASSAGES_AT_ONCE = 500;

/** Above this many changed rows all are read and compared. */
const MANY = 500;

/** The index is kept anew when this many rows came in otherwise than from what was kept; fewer are quicker read again at the next start. */
const WORTH_KEEPING = 300;

/** The index is kept after this long without a change, in ms. */
const CALM = 2_000;

/** Progress is told this often, in ms. */
const TELLING = 1_000;

/** How far the taking up of the library is. */
export interface Progress {
  done: number;
  total: number;
}

/** What the keeper tells. */
export interface KeeperListener {
  /** The index answers otherwise than before. */
  onChange(): void;
  onFailure(error: unknown): void;
}

/**
 * Keeps an index true to the library: takes up what was kept of it, then compares every row's stamp with the library's, then follows
 * each change. Whatever happened while nobody looked is found by the comparing.
 */
export class IndexKeeper {
  index = new LibraryIndex();
  /** Null while nothing is being taken up. */
  progress: Progress | null = null;
  readonly #library: Library;
  readonly #store: IndexStore;
  readonly #listener: KeeperListener;
  #stale: LibraryChanges = { questions: 'all', passages: 'all' };
  #isWorking = false;
  #isOver = false;
  #unkept = 0;
  #toldAt = 0;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #stop = () => {};

  constructor(library: Library, store: IndexStore, listener: KeeperListener) {
    this.#library = library;
    this.#store = store;
    this.#listener = listener;
  }

  /** Takes up what was kept of the index. */
  async load(): Promise<void> {
    const kept = indexFrom((await this.#store.read()) as Piece[]);
    if (kept) this.index = kept;
  }

  /** Ends when the index is true to the library for the first time. Answers before are of what has been taken up so far. */
  async follow(): Promise<void> {
    this.#stop = followLibrary(this.#library, (changes) => {
      this.#stale = {
        questions: united(this.#stale.questions, changes.questions),
        passages: united(this.#stale.passages, changes.passages),
      };
      void this.#catchUp();
    });
    await this.#catchUp();
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#keeping);
    this.#stop();
  }

  async #catchUp(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      while (!this.#isOver && (this.#stale.questions.length > 0 || this.#stale.passages.length > 0)) {
        const { questions, passages } = this.#stale;
        this.#stale = { questions: [], passages: [] };
        await this.#takeUpQuestions(questions.length > MANY ? 'all' : questions);
        await this.#takeUpPassages(passages.length > MANY ? 'all' : passages);
        this.progress = null;
        if (!this.#isOver) this.#listener.onChange();
      }
      if (!this.#isOver) this.#keepSoon();
    } catch (error) {
      // What was missed is not known any more: the next change compares everything.
      this.#stale = { questions: 'all', passages: 'all' };
      this.progress = null;
      if (!this.#isOver) this.#listener.onFailure(error);
    } finally {
      this.#isWorking = false;
    }
  }

  async #takeUpQuestions(ids: string[] | 'all'): Promise<void> {
    if (ids.length === 0) return;
    const saved = (await readSaved(this.#library, ids)).filter(({ reader }) => reader.removedAt === null);
    const there = new Set(saved.map(({ published }) => published.id));
    for (const id of ids === 'all' ? this.index.ids('question') : ids) if (!there.has(id)) this.#remove(id);
    const stale = saved.filter((each) => this.index.stampOf(each.published.id) !== questionStamp(each));
    stale.sort((a, b) => b.reader.savedAt - a.reader.savedAt);
    for (let at = 0; at < stale.length && !this.#isOver; at += QUESTIONS_AT_ONCE) {
      if (stale.length > MANY) this.#tellProgress({ done: at, total: stale.length });
      await this.#putQuestions(stale.slice(at, at + QUESTIONS_AT_ONCE));
    }
  }

  /** While much is being taken up, the page asks again now and then. */
  #tellProgress(progress: Progress): void {
    this.progress = progress;
    if (Date.now() - this.#toldAt < TELLING) return;
    this.#toldAt = Date.now();
    this.#listener.onChange();
  }

  async #putQuestions(saved: SavedQuestion[]): Promise<void> {
    const versions = await versionsById(
      this.#library,
      saved.map(({ published }) => published.versionId),
    );
    for (const each of saved) {
      const { id, versionId } = each.published;
      const before = this.index.languageOf(id);
      this.#put(questionEntry(each, versions.get(versionId)));
      // The words of its passages are stemmed by its language.
      if (before !== null && before !== this.index.languageOf(id)) this.#stale.passages = 'all';
    }
    this.index.settle();
  }

  async #takeUpPassages(ids: string[] | 'all'): Promise<void> {
    if (ids.length === 0) return;
    const there = new Set<string>();
    if (ids !== 'all') this.#putPassages(await passagesById(this.#library, ids), there);
    else {
      let last: string | null = null;
      for (;;) {
        const some: FoundPassage[] = await passagesAfter(this.#library, last, PASSAGES_AT_ONCE);
        this.#putPassages(some, there);
        last = some.at(-1)?.passage.id ?? null;
        if (last === null || this.#isOver) break;
      }
    }
    if (!this.#isOver) for (const id of ids === 'all' ? this.index.ids('passage') : ids) if (!there.has(id)) this.#remove(id);
  }

  #putPassages(some: FoundPassage[], there: Set<string>): void {
    for (const { passage, finding } of some) {
      if (passage.removedAt !== null) continue;
      there.add(passage.id);
      const language = passage.questionId === null ? null : this.index.languageOf(passage.questionId);
      if (this.index.stampOf(passage.id) === passageStamp(passage, finding, language)) continue;
      this.#put(passageEntry(passage, finding, language));
    }
    this.index.settle();
  }

  #put(entry: Entry): void {
    this.index.put(entry);
    this.#unkept += 1;
  }

  #remove(id: string): void {
    if (this.index.stampOf(id) === undefined) return;
    this.index.remove(id);
    // What a person took away is not to stay in what is kept.
    this.#unkept += WORTH_KEEPING;
  }

  /** Keeps the index once nothing has changed for a while. Where it cannot be kept, it is built again at the next start. */
  #keepSoon(): void {
    clearTimeout(this.#keeping);
    if (this.#unkept < WORTH_KEEPING) return;
    this.#keeping = setTimeout(() => {
      this.#unkept = 0;
      this.#store.write(piecesOf(this.index)).catch(() => undefined);
    }, CALM);
  }
}

function united(some: string[] | 'all', more: string[] | 'all'): string[] | 'all' {
  return some === 'all' || more === 'all' ? 'all' : [...new Set([...some, ...more])];
}
