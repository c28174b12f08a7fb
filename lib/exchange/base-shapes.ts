import * as v from 'valibot';
import { uniteTags } from '../questions/tags';

/**
 * What data must look like to be let in from outside. Fields that are not named are dropped. A field that is added to a
 * type and forgotten here does not compile.
 */
export type Shape<T> = v.GenericSchema<unknown, T>;

/** Any text. */
export const text = v.string();
/** Text, or nothing. */
export const textOrNull = v.nullable(v.string());
/** The name of a row. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** The last moment that a date can name, and the last of the year 9999, in milliseconds. */
const LAST_DATE = 8.64e15;
const LAST_INSTANT = Date.UTC(10_000, 0, 1) - 1;
/** A moment. A change is told a moment later than the one before it: so that this can go on, a clock that went wrong is set back. */
export const instant = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(LAST_DATE),
  v.transform((value) => Math.min(value, LAST_INSTANT)),
);
/** An address. It becomes a link: nothing that runs may pass. */
export const address = v.pipe(v.string(), v.regex(/^(?:https?|file):\/\//i));
/** An address that a page gave; null where it is no web address. */
export const addressOrNull = v.pipe(
  v.nullable(v.string()),
  v.transform((value) => (value !== null && /^https?:\/\//i.test(value) ? value : null)),
);

/** What a part is for. */
export const partRole = v.picklist(['heading', 'context', 'question', 'answer', 'reply', 'attachment']);

/** Tags, each once. */
export const tags = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1))),
  v.transform((all) => uniteTags([], all)),
);
