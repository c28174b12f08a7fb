import { factsCalled, fieldsOf, isClosingKey, LONGEST_LABEL, labelKey } from './label-words';
import { isLabelCell, LONGEST_RUN_IN } from './labels';
import type { Line } from './lines';
import type { FieldName } from './wording/wording';

const LONGEST_CLOSING = 40;

/** Whether a line names, behind the question, who is to reply: that ends the question. */
export const isClosing = ({ text }: Line): boolean => {
  const mark = text.slice(0, LONGEST_CLOSING).search(/\s?[:：]/);
  return mark > 0 && isClosingKey(labelKey(text.slice(0, mark)));
};

/** A fact's label with what stands behind it on the same line. */
export interface FieldLabel {
  names: readonly FieldName[];
  rest: string;
}

/** "Answered by", "Beantwortet am": the value stands on the next line. */
const SAYS_WHO_OR_WHEN = /^\p{Lu}\S+ (?:\S+ )?(?:by|on|von|am|par|le|door|op)$/u;

/** "Posée par Mme X", "Answered by Tom Y": the name stands on the same line, without a colon between. */
const SAYS_BY_WHOM = /^(\p{Lu}\S+ (?:\S+ )?(?:by|von|par|door)) (?=\p{Lu})(.{3,80})$/u;

/** The fact that a line names: "Bevoegd: X", "Onderwerp:", a label cell, or "Vergadering van 27 april 2026". */
export function fieldLabelOf(line: Line): FieldLabel | null {
  const { text } = line;
  // "de", "à": a word alone on its line, with the name on the next.
  const alone = text.length <= 4 || (text.length <= 30 && SAYS_WHO_OR_WHEN.test(text));
  const by = SAYS_BY_WHOM.exec(text);
  const announced = line.heading > 0 || line.lead !== '' || alone || by !== null || isLabelCell(line);
  if (!announced && !/[:：>\d]/.test(text.slice(0, LONGEST_LABEL))) return null;
  const mark = text.slice(0, LONGEST_RUN_IN).search(/\s?[:：>]/);
  if (mark > 0) {
    const names = fieldsOf(labelKey(text.slice(0, mark)));
    if (names !== undefined) return { names, rest: text.slice(mark).replace(/^\s?[:：>]\s*/, '') };
  }
  if (text.length <= 60 && (line.heading > 0 || line.strong || alone || isLabelCell(line))) {
    const names = fieldsOf(labelKey(text));
    if (names !== undefined) return { names, rest: '' };
  }
  if (by?.[1] !== undefined && by[2] !== undefined && !/[.?!]$/.test(text)) {
    const names = fieldsOf(labelKey(by[1]));
    if (names !== undefined) return { names, rest: by[2] };
  }
  const { lead } = line;
  if (lead !== '' && lead.length < text.length && lead.length <= 60) {
    const names = fieldsOf(labelKey(lead));
    if (names !== undefined) return { names, rest: text.slice(lead.length).replace(/^\s*[:：]?\s*/, '') };
  }
  if (text.length > 100) return null;
  const date =
    /^(\D+?)\s+(?:(?:op|le|am|on)\s+)?(?:(\p{L}+)\s+)?(\d{1,2}(?:er|st|nd|rd|th)?[\s./-]+[\p{L}\d]+[\s./-]+(?:19|20)\d{2}.*|(?:19|20)\d{2}-\d.*)$/u.exec(
      text,
    );
  if (date?.[1] === undefined || date[3] === undefined) return null;
  const key = labelKey(date[1]);
  // "Vergadering van de commissie Mobiliteit van 27 april": the first word says what it is.
  const names =
    // "Anfrage vom", "Eingegangen am"
    fieldsOf(`${key} ${date[2]?.toLowerCase()}`) ??
    fieldsOf(key) ??
    factsCalled(key.replace(/\s+\S+$/, '')) ??
    factsCalled(key.replace(/\s.*$/, ''))?.filter((name) => name === 'session') ??
    [];
  return names.length === 0 ? null : { names, rest: date[3] };
}
