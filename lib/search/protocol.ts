import type { ValueCount } from '../questions/completion';
import type { FieldName } from '../questions/field-words';
import type { StorageFailureKind } from '../store/failures';
import type { Found } from './search-service';
import type { Selection } from './selection';

/** What the library's page asks of the search. */
export type Question = { ask: 'find'; selection: Selection; from: number; to: number } | { ask: 'values'; field: FieldName };

/** A question with the number by which its answer is known. */
export type Asked = Question & { number: number };

/** What the search tells the page: an answer, that answers are other than before, or that the library could not be read. */
export type Told =
  | { tell: 'found'; number: number; found: Found }
  | { tell: 'values'; number: number; values: ValueCount[] }
  | { tell: 'changed' }
  | { tell: 'failed'; failure: StorageFailureKind };
