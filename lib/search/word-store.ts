/** New texts that are gone through one by one before the postings are made anew. */
const FRESH = 1_000;

/**
 * The word numbers of every document, and for each word the documents that hold it. What a document says is the truth: a few
 * bytes a word, the frequent ones a single byte, as base-128 numbers. The postings are made from it, at once for all documents;
 * those that came or changed since are gone through until there are too many.
 */
export class WordStore {
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #garbage = 0;
  readonly #start: number[] = [];
  readonly #length: number[] = [];
  /** 1 where the postings say what the document says. */
  #settled = new Uint8Array(0);
  #fresh = new Set<number>();
  #firsts = new Uint32Array(1);
  #postings = new Uint32Array(0);
  #scratch = new Uint32Array(1024);

  /** Keeps the words of a document in place of those that it had. */
  put(doc: number, numbers: readonly number[]): void {
    this.#garbage += this.#length[doc] ?? 0;
    while (this.#start.length <= doc) {
      this.#start.push(0);
      this.#length.push(0);
    }
    this.#room(numbers.length * 4);
    const from = this.#used;
    for (const number of numbers) {
      let rest = number;
      while (rest > 127) {
        this.#bytes[this.#used++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      this.#bytes[this.#used++] = rest;
    }
    this.#start[doc] = from;
    this.#length[doc] = this.#used - from;
    if (doc < this.#settled.length) this.#settled[doc] = 0;
    this.#fresh.add(doc);
  }

  drop = (doc: number): void => this.put(doc, []);

  #room(wanted: number): void {
    if (this.#used + wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 1.5, this.#used + wanted));
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }

  /** The words of a document, in a buffer that the next call writes over. */
  read(doc: number, most = Number.POSITIVE_INFINITY): Uint32Array {
    const length = this.#length[doc] ?? 0;
    if (this.#scratch.length < length) this.#scratch = new Uint32Array(length * 2);
    const end = (this.#start[doc] ?? 0) + length;
    const bytes = this.#bytes;
    const into = this.#scratch;
    let count = 0;
    for (let at = this.#start[doc] ?? 0; at < end && count < most; count += 1) {
      let byte = bytes[at++] as number;
      let number = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        number |= (byte & 127) << shift;
      }
      into[count] = number;
    }
    return into.subarray(0, count);
  }

  /** Marks the documents that hold one of the words. */
  mark(numbers: readonly number[], marks: Uint8Array, hits: Uint8Array): void {
    const settled = this.#settled;
    const postings = this.#postings;
    for (const number of numbers) {
      const end = this.#firsts[number + 1] ?? 0;
      for (let at = this.#firsts[number] ?? end; at < end; at += 1) {
        const doc = postings[at] as number;
        if (settled[doc] === 1) hits[doc] = 1;
      }
    }
    for (const doc of this.#fresh) {
      if (this.read(doc).some((number) => marks[number] === 1)) hits[doc] = 1;
    }
  }

  /** Whether there are so many new documents that `settle` is worth its while. */
  get isUnsettled(): boolean {
    return this.#fresh.size > Math.max(FRESH, this.#settled.length / 2);
  }

  /** Makes the postings anew, for `words` words. */
  settle(words: number): void {
    if (this.#fresh.size === 0) return;
    if (this.#garbage > this.#used / 4) this.#compact();
    const docs = this.#start.length;
    const ends = new Uint32Array(docs);
    const firsts = new Uint32Array(words + 2);
    const held = this.#wordsHeld(words, ends, firsts);
    for (let word = 1; word < firsts.length; word += 1) firsts[word] = (firsts[word] as number) + (firsts[word - 1] as number);
    const postings = new Uint32Array(firsts[firsts.length - 1] as number);
    const next = firsts.slice();
    for (let doc = 0, at = 0; doc < docs; doc += 1) {
      for (const end = ends[doc] as number; at < end; at += 1) {
        const word = held[at] as number;
        const to = next[word] as number;
        postings[to] = doc;
        next[word] = to + 1;
      }
    }
    this.#firsts = firsts;
    this.#postings = postings;
    this.#settled = new Uint8Array(docs).fill(1);
    this.#fresh.clear();
  }

  /** The words of each document, each word once, one document after the other; where each ends; and how many documents hold each word. */
  #wordsHeld(words: number, ends: Uint32Array, firsts: Uint32Array): Uint32Array {
    const last = new Uint32Array(words + 1);
    let held = new Uint32Array(1 << 16);
    let count = 0;
    for (let doc = 0; doc < ends.length; doc += 1) {
      const own = this.read(doc);
      if (count + own.length > held.length) {
        const larger = new Uint32Array(held.length * 2 + own.length);
        larger.set(held);
        held = larger;
      }
      for (let at = 0; at < own.length; at += 1) {
        const number = own[at] as number;
        if (last[number] === doc + 1) continue;
        last[number] = doc + 1;
        firsts[number + 1] = (firsts[number + 1] as number) + 1;
        held[count++] = number;
      }
      ends[doc] = count;
    }
    return held;
  }

  /** Lets go of the bytes that no document points at any more. */
  #compact(): void {
    const { bytes } = this.#tight();
    this.#bytes = bytes;
    this.#used = bytes.length;
    this.#garbage = 0;
    let at = 0;
    this.#length.forEach((length, doc) => {
      this.#start[doc] = at;
      at += length;
    });
  }

  #tight(): { bytes: Uint8Array<ArrayBuffer>; lengths: Uint32Array<ArrayBuffer> } {
    const lengths = Uint32Array.from(this.#length);
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let at = 0;
    lengths.forEach((length, doc) => {
      const from = this.#start[doc] ?? 0;
      bytes.set(this.#bytes.subarray(from, from + length), at);
      at += length;
    });
    return { bytes, lengths };
  }

  /** As values that can be stored. `words` is how many words there are. */
  pack(words: number): PackedWords {
    this.settle(words);
    return { ...this.#tight(), firsts: this.#firsts, postings: this.#postings };
  }

  static unpack({ bytes, lengths, firsts, postings }: PackedWords): WordStore {
    const store = new WordStore();
    store.#bytes = bytes;
    store.#used = bytes.length;
    let at = 0;
    for (const length of lengths) {
      store.#start.push(at);
      store.#length.push(length);
      at += length;
    }
    store.#firsts = firsts;
    store.#postings = postings;
    store.#settled = new Uint8Array(lengths.length).fill(1);
    return store;
  }
}

/** The words of all documents with their postings, as values that can be stored. */
export interface PackedWords {
  bytes: Uint8Array<ArrayBuffer>;
  lengths: Uint32Array<ArrayBuffer>;
  firsts: Uint32Array<ArrayBuffer>;
  postings: Uint32Array<ArrayBuffer>;
}
