import { holdsPhrase, type Phrase } from '../questions/query';
import { wordsOf } from '../questions/words-of';
import type { ValueField } from './entry';

/** Every value of every field, numbered, with its words. */
export class Values {
  readonly #fields: ValueField[] = [];
  readonly #values: string[] = [];
  readonly #words: string[][] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#values.length;
  }

  field = (number: number): ValueField => this.#fields[number] as ValueField;

  value = (number: number): string => this.#values[number] as string;

  number(field: ValueField, value: string): number {
    const name = `${field}\n${value}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#fields.push(field);
    this.#words.push(wordsOf(value));
    this.#numbers.set(name, number);
    return number;
  }

  /** Marks the values of a field that are among these. */
  among(field: ValueField, wanted: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.size);
    for (const value of wanted) {
      const number = this.#numbers.get(`${field}\n${value}`);
      if (number !== undefined) marks[number] = 1;
    }
    return marks;
  }

  /** Marks the values of a field that hold a phrase. */
  holding(field: ValueField, phrase: Phrase): Uint8Array {
    const marks = new Uint8Array(this.size);
    this.#words.forEach((words, number) => {
      if (this.#fields[number] === field && holdsPhrase(words, phrase)) marks[number] = 1;
    });
    return marks;
  }

  pack = (): [ValueField, string][] => this.#values.map((value, number) => [this.field(number), value]);

  static unpack(packed: [ValueField, string][]): Values {
    const values = new Values();
    for (const [field, value] of packed) values.number(field, value);
    return values;
  }
}
