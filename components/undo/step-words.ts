import { i18n } from '#i18n';
import type { Step, StepKind } from '../../lib/questions/step';
import { numberInWords } from '../words';

const kindWords = (kind: StepKind): string =>
  ({
    save: i18n.t('undo.save'),
    remove: i18n.t('undo.remove'),
    restore: i18n.t('undo.restore'),
    'add-tag': i18n.t('undo.addTag'),
    'remove-tag': i18n.t('undo.removeTag'),
    note: i18n.t('undo.note'),
    status: i18n.t('undo.status'),
    'back-on': i18n.t('undo.backOn'),
    correct: i18n.t('undo.correct'),
    import: i18n.t('undo.import'),
    mark: i18n.t('undo.mark'),
    answers: i18n.t('undo.answers'),
    commitment: i18n.t('undo.commitment'),
    attach: i18n.t('undo.attach'),
    split: i18n.t('undo.split'),
    join: i18n.t('undo.join'),
    'remove-passage': i18n.t('undo.removePassage'),
    'restore-passage': i18n.t('undo.restorePassage'),
  })[kind];

/** What a person did, in few words: "tag added", "saved (3)". */
export const stepWords = ({ kind, count }: Pick<Step, 'kind' | 'count'>): string =>
  count > 1 ? i18n.t('undo.several', [kindWords(kind), numberInWords(count)]) : kindWords(kind);
