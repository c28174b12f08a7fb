import { i18n } from '#i18n';
import type { MarkWord } from '../../lib/page/marking/marking-view';

/** What there is to say after an act, or where one cannot be done. */
export function markWord(word: MarkWord): string {
  switch (word) {
    case 'marked':
      return i18n.t('marking.said.marked');
    case 'copied':
      return i18n.t('marking.said.copied');
    case 'not-stored':
      return i18n.t('marking.said.notStored');
    case 'too-long':
      return i18n.t('marking.said.tooLong');
    case 'no-words':
      return i18n.t('marking.said.noWords');
    case 'cut':
      return i18n.t('marking.said.cut');
    case 'cannot-paint':
      return i18n.t('marking.said.cannotPaint');
    case 'cannot-copy':
      return i18n.t('marking.said.cannotCopy');
  }
}
