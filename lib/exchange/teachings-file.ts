import * as v from 'valibot';
import type { Instant } from '../questions/saved-question';
import type { Teaching } from '../questions/teaching';
import { taughtRule, webAddress } from './taught-shapes';

const FORMAT = 'kanttekening-teachings';
const VERSION = 1;

/** The most that is read, in characters: some ten thousand rules. */
const MAX_SIZE = 10_000_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$|^\[[0-9a-f:.]+\]$/));

/** What a person taught, as it comes from a file. */
export const teachingShape: v.GenericSchema<unknown, Teaching> = v.pipe(
  v.object({
    id,
    host,
    lesson: id,
    address: webAddress,
    taughtAt: v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(10_000, 0, 1))),
    rule: taughtRule,
  }),
  v.transform(({ rule, ...rest }): Teaching => ({ ...rest, ...rule })),
);

const fileShape = v.object({ teachings: v.array(teachingShape) });

/** Why a file holds nothing that could be brought in. `newer` was written by a newer version; `wrong-shape` goes wrong first at `path`. */
export type TeachingsRefusal =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'not-ours' }
  | { kind: 'newer' }
  | { kind: 'wrong-shape'; path: string };

/** What a file of teachings gave. */
export type TeachingsReading = { ok: true; teachings: Teaching[] } | { ok: false; refusal: TeachingsRefusal };

/** A rule as it stands in a file. */
export const toTeachingRow = ({ role, by, ...rest }: Teaching) => ({ ...rest, rule: { role, by } });

/** The text of a file by which what was taught can be shared. */
export const writeTeachings = (teachings: readonly Teaching[], now: Instant): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), teachings: teachings.map(toTeachingRow) }, null, 1)}\n`;

/** Reads such a file. Everything is checked; fields that are not known are dropped. */
export function readTeachings(text: string): TeachingsReading {
  const refuse = (refusal: TeachingsRefusal): TeachingsReading => ({ ok: false, refusal });
  if (text.length > MAX_SIZE) return refuse({ kind: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ kind: 'not-json' });
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return refuse({ kind: 'not-ours' });
  if (head.output.version > VERSION) return refuse({ kind: 'newer' });
  const read = v.safeParse(fileShape, data, { abortEarly: true });
  if (read.success) return { ok: true, teachings: read.output.teachings };
  return refuse({ kind: 'wrong-shape', path: (read.issues[0].path ?? []).map(({ key }) => String(key)).join(' › ') });
}
