import { i18n } from '#i18n';
import { numberInWords } from '../words';

/** How many rows are named one by one. */
const NAMED = 10;

/** What to know of rows that name no question: how many they are, and which; nothing where there are none. */
export function rowsInWords(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).join(', ') + (rows.length > NAMED ? ' …' : '');
  return [i18n.t('exchange.withoutQuestion', rows.length, [numberInWords(rows.length), named])];
}
