import * as v from 'valibot';
import type { TaughtRule } from '../questions/teaching';

/** The address of a page of a site. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.regex(/^https?:\/\//i),
  v.check((address) => URL.canParse(address)),
);

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** A chain of names with their ordinals, which is all that a place may be made of: it becomes a selector. */
const path = v.pipe(v.string(), v.maxLength(4_000), v.regex(/^[a-z][\w-]*(?:>[a-z][\w-]*:nth-of-type\(\d{1,5}\))*$/));

const role = v.picklist(['question', 'answer', 'context', 'none']);

/** A rule that a person taught, as it comes from a page or a file. */
export const taughtRule: v.GenericSchema<unknown, TaughtRule> = v.object({
  role,
  by: v.variant('kind', [
    v.object({ kind: v.literal('label'), label: words, begins: v.boolean() }),
    v.object({
      kind: v.literal('place'),
      path,
      tag: v.nullable(v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,60}$/))),
      strong: v.nullable(v.boolean()),
      rules: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
      shape: v.pipe(v.string(), v.maxLength(4_000), v.startsWith('/')),
      asks: v.boolean(),
    }),
    v.object({ kind: v.literal('text'), address: webAddress, from: words, to: words }),
    v.object({ kind: v.literal('item'), address: webAddress, title: v.pipe(v.string(), v.maxLength(1_000)) }),
  ]),
});
