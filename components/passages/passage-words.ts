import { i18n } from '#i18n';
import type { FindingState } from '../../lib/questions/passage';
import type { PassageGroup } from '../../lib/questions/passage-groups';
import type { IconName } from '../Icon';
import { roleWord } from '../words';

/** The word for what became of a passage's words, see `FindingState`. */
export const findingWord = (state: FindingState): string =>
  ({
    exact: i18n.t('passages.exact'),
    moved: i18n.t('passages.moved'),
    changed: i18n.t('passages.changed'),
    lost: i18n.t('passages.lost'),
    elsewhere: i18n.t('passages.elsewhere'),
  })[state];

/** The picture beside that word. */
export const findingIcon = (state: FindingState): IconName =>
  (({ exact: 'tick', moved: 'moved', changed: 'pen', lost: 'warning', elsewhere: 'outside' }) as const)[state];

/** Where a group of passages stands: "Answer", "Question · sub-question 2". */
export function placeWords({ part, subQuestion }: PassageGroup): string {
  const place = part ? roleWord(part.role) : i18n.t('passages.beside');
  return subQuestion === null ? place : `${place} · ${i18n.t('passages.subQuestion', [subQuestion])}`;
}
