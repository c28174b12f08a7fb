import { i18n } from '#i18n';
import type { MarkWord } from '../../lib/page/marking/marking-view';
import type { MarkAction, MarkKeys } from '../../lib/questions/mark-keys';
import type { FindingState } from '../../lib/questions/passage';

/** What there is to say after an act, or where one cannot be done. */
export const markWord = (word: MarkWord, keys: MarkKeys): string =>
  ({
    marked: i18n.t('marking.said.marked'),
    changed: i18n.t('marking.said.changed'),
    removed: i18n.t('marking.said.removed'),
    joined: i18n.t('marking.said.joined'),
    split: i18n.t('marking.said.split'),
    attached: i18n.t('marking.said.attached'),
    undone: i18n.t('marking.said.undone'),
    redone: i18n.t('marking.said.redone'),
    'nothing-to-undo': i18n.t('marking.said.nothingToUndo'),
    copied: i18n.t('marking.said.copied'),
    'not-stored': i18n.t('marking.said.notStored'),
    'too-long': i18n.t('marking.said.tooLong'),
    'no-words': i18n.t('marking.said.noWords'),
    cut: i18n.t('marking.said.cut'),
    'cannot-paint': i18n.t('marking.said.cannotPaint'),
    'cannot-copy': i18n.t('marking.said.cannotCopy'),
    'no-passage': i18n.t('marking.said.noPassage'),
    'cannot-join': i18n.t('marking.said.cannotJoin'),
    'cannot-split': i18n.t('marking.said.cannotSplit'),
    'choose-words': i18n.t('marking.said.chooseWords', [keyWord(keys.mark)]),
  })[word];

/** What a key does. */
export const actionWord = (action: MarkAction): string =>
  ({
    mark: i18n.t('marking.mark'),
    note: i18n.t('marking.note'),
    answers: i18n.t('marking.answers'),
    commitment: i18n.t('marking.commitment'),
    copy: i18n.t('marking.copy'),
    card: i18n.t('marking.open'),
    edges: i18n.t('marking.edges'),
    split: i18n.t('marking.split'),
    join: i18n.t('marking.join'),
    remove: i18n.t('marking.remove'),
    undo: i18n.t('marking.undo'),
    redo: i18n.t('marking.redo'),
    'next-paragraph': i18n.t('marking.to.nextParagraph'),
    'previous-paragraph': i18n.t('marking.to.previousParagraph'),
    'next-sentence': i18n.t('marking.to.nextSentence'),
    'previous-sentence': i18n.t('marking.to.previousSentence'),
    'next-sub-question': i18n.t('marking.to.nextSubQuestion'),
    'previous-sub-question': i18n.t('marking.to.previousSubQuestion'),
    'next-part': i18n.t('marking.to.nextPart'),
    'previous-part': i18n.t('marking.to.previousPart'),
    keys: i18n.t('marking.keys'),
  })[action];

/** Where a passage was found, in a word. */
export const stateWord = (state: FindingState): string =>
  ({
    exact: i18n.t('marking.state.exact'),
    moved: i18n.t('marking.state.moved'),
    changed: i18n.t('marking.state.changed'),
    lost: i18n.t('marking.state.lost'),
    elsewhere: i18n.t('marking.state.elsewhere'),
  })[state];

const NAMES: Record<string, string> = { Enter: '↵', Escape: 'Esc', Delete: '⌦' };

/** A key as it is printed. */
export const keyWord = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
