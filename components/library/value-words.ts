import { i18n } from '#i18n';
import type { Kind } from '../../lib/questions/question';
import type { Status } from '../../lib/questions/saved-question';
import type { ValueField } from '../../lib/search/entry';
import { kindWord, statusWord } from '../words';

/** The word for a field of which there is a choice beside the list. */
export const fieldWord = (field: ValueField): string =>
  ({
    portal: i18n.t('find.portal'),
    status: i18n.t('editor.status'),
    is: i18n.t('correct.answer'),
    tag: i18n.t('tags.label'),
    asker: i18n.t('find.asker'),
    party: i18n.t('correct.party'),
    addressee: i18n.t('find.addressee'),
    kind: i18n.t('correct.kind'),
    year: i18n.t('find.year'),
    reference: i18n.t('correct.reference'),
  })[field];

/** A value of a field in words: what the council wrote as it stands, what the extension names in the person's language. */
export function valueWord(field: ValueField, value: string): string {
  if (field === 'status') return statusWord(value as Status);
  if (field === 'kind') return kindWord(value as Kind);
  if (field !== 'is') return value;
  if (value === 'answered') return i18n.t('answer.answered');
  return value === 'lost' ? i18n.t('find.lost') : i18n.t('find.unanswered');
}
