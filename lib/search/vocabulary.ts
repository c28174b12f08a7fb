import type { Language } from '../questions/question';
import { foldedWords, rawWordsOf } from '../questions/words-of';
import type { WordMatch } from './word-match';

const LANGUAGES: readonly (Language | null)[] = [null, 'nl', 'fr', 'de', 'en'];

/** Raw words whose numbers are remembered; more would cost more than folding them again. */
const REMEMBERED = 500_000;

/** Every word of the library with the language of its text, numbered from 1; 0 stands between two texts. */
export class Vocabulary {
  readonly #words: string[] = [''];
  readonly #languages: number[] = [0];
  readonly #numbers: Map<string, number>[] = LANGUAGES.map(() => new Map());
  readonly #raw: Map<string, number[]>[] = LANGUAGES.map(() => new Map());

  get size(): number {
    return this.#words.length;
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The numbers of a text's words. New ones are taken up. */
  numbersOf(text: string, language: Language | null): number[] {
    const at = LANGUAGES.indexOf(language);
    const known = this.#raw[at] as Map<string, number[]>;
    const numbers: number[] = [];
    for (const raw of rawWordsOf(text)) {
      let own = known.get(raw);
      if (!own) {
        own = foldedWords(raw).map((word) => this.#number(word, at));
        if (known.size >= REMEMBERED) known.clear();
        known.set(ofItsOwn(raw), own);
      }
      for (const number of own) numbers.push(number);
    }
    return numbers;
  }

  #number(word: string, at: number): number {
    return this.#numbers[at]?.get(word) ?? this.#add(ofItsOwn(word), at);
  }

  #add(word: string, at: number): number {
    const number = this.#words.push(word) - 1;
    this.#languages.push(at);
    this.#numbers[at]?.set(word, number);
    return number;
  }

  /** The numbers of all words that answer what was asked, each marked with 1. */
  matching(matches: WordMatch): { numbers: number[]; marks: Uint8Array } {
    const marks = new Uint8Array(this.#words.length);
    const numbers: number[] = [];
    for (let number = 1; number < this.#words.length; number += 1) {
      if (!matches(this.#words[number] as string, LANGUAGES[this.#languages[number] as number] ?? null)) continue;
      marks[number] = 1;
      numbers.push(number);
    }
    return { numbers, marks };
  }

  /** As two values that can be stored. */
  pack(): { words: string; languages: Uint8Array } {
    return { words: this.#words.join('\n'), languages: Uint8Array.from(this.#languages) };
  }

  static unpack({ words, languages }: { words: string; languages: Uint8Array }): Vocabulary {
    const vocabulary = new Vocabulary();
    words.split('\n').forEach((word, number) => {
      if (number > 0) vocabulary.#add(word, languages[number] ?? 0);
    });
    return vocabulary;
  }
}

/** The same characters, copied: a word that was cut from a text would keep the whole text in memory. */
const ofItsOwn = (word: string): string => [...word].join('');
