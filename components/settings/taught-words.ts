import { i18n } from '#i18n';
import type { TeachingsRefusal } from '../../lib/exchange/teachings-file';
import type { TaughtRule } from '../../lib/questions/teaching';
import { taughtRoleWord } from '../teach/TeachBar';

/** A taught rule in plain words. */
export function ruleWords({ role, by }: TaughtRule): string {
  const word = taughtRoleWord(role);
  switch (by.kind) {
    case 'label':
      return by.begins ? i18n.t('taught.byBeginning', [by.label, word]) : i18n.t('taught.byLabel', [by.label, word]);
    case 'place':
      return i18n.t('taught.byPlace', [by.shape, word]);
    case 'text':
      return i18n.t('taught.byText', [by.from, word]);
    case 'item':
      return i18n.t('taught.byItem', [by.title || by.address]);
  }
}

/** Why a file was refused, in plain words. */
export function refusalWords(refusal: TeachingsRefusal): string {
  switch (refusal.kind) {
    case 'not-json':
      return i18n.t('taught.notJson');
    case 'not-ours':
      return i18n.t('taught.notOurs');
    case 'newer':
      return i18n.t('taught.newer');
    case 'too-large':
      return i18n.t('taught.tooLarge');
    case 'wrong-shape':
      return i18n.t('taught.wrongShape', [refusal.path]);
  }
}
