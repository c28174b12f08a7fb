import type { ValueCount } from '../questions/completion';
import type { FieldName } from '../questions/field-words';
import { StorageFailure } from '../store/failures';
import type { IndexStore } from '../store/index-store';
import type { Library } from '../store/library';
import type { Asked, Question, Told } from './protocol';
import { hostSearch } from './search-host';
import type { Found } from './search-service';
import type { Selection } from './selection';

/** What the search tells without being asked. */
export interface SearchListener {
  /** Answers are other than before. */
  onChange(): void;
  onFailure(failure: StorageFailure): void;
}

/** The search as the library's page has it: it asks, and the answer comes when it is there. */
export class LibrarySearch {
  #number = 0;
  readonly #waiting = new Map<number, (told: Told) => void>();
  readonly #asked = new Map<number, Asked>();
  readonly #listener: SearchListener;
  #ask: (asked: Asked) => void;
  #stop: () => void;

  /** `startWorker` throws, or its worker fails, where the browser gives none: then the search runs in the page itself. */
  constructor(
    library: Library,
    listener: SearchListener,
    { startWorker = newWorker, store }: { startWorker?: () => Worker; store?: IndexStore } = {},
  ) {
    this.#listener = listener;
    const inPage = () => {
      const host = hostSearch(library, (told) => this.#hear(told), store);
      this.#ask = host.ask;
      this.#stop = host.stop;
      for (const asked of this.#asked.values()) host.ask(asked);
    };
    this.#ask = () => {};
    this.#stop = () => {};
    try {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
      worker.addEventListener(
        'error',
        () => {
          worker.terminate();
          inPage();
        },
        { once: true },
      );
      this.#ask = (asked) => worker.postMessage(asked);
      this.#stop = () => worker.terminate();
    } catch {
      inPage();
    }
  }

  close = (): void => this.#stop();

  async find(selection: Selection, from: number, to: number): Promise<Found> {
    const told = await this.#question({ ask: 'find', selection, from, to });
    if (told.tell !== 'found') throw new StorageFailure('unknown');
    return told.found;
  }

  async values(field: FieldName): Promise<ValueCount[]> {
    const told = await this.#question({ ask: 'values', field });
    return told.tell === 'values' ? told.values : [];
  }

  #question(question: Question): Promise<Told> {
    this.#number += 1;
    const asked: Asked = { ...question, number: this.#number };
    this.#asked.set(asked.number, asked);
    return new Promise((resolve) => {
      this.#waiting.set(asked.number, resolve);
      this.#ask(asked);
    });
  }

  #hear(told: Told): void {
    if (told.tell === 'changed') this.#listener.onChange();
    else if (told.tell === 'failed') this.#listener.onFailure(new StorageFailure(told.failure));
    else {
      this.#waiting.get(told.number)?.(told);
      this.#waiting.delete(told.number);
      this.#asked.delete(told.number);
    }
  }
}

const newWorker = (): Worker => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
