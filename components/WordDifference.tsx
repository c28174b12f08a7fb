import { diffWordsWithSpace } from 'diff';
import { i18n } from '#i18n';
import './word-difference.css';

/** More words than this in a text are not compared one by one: that would take longer than a person waits. */
const MOST = 20_000;

/** What is told of the difference of two texts, a stretch each. */
const stretches = (before: string, after: string) =>
  (before.length + after.length > MOST ? null : diffWordsWithSpace(before, after)) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];

/**
 * What became of a text, word by word. What was taken away is struck through, what was added is underlined, and both are
 * said in words to those who do not see it.
 */
export const WordDifference = ({ before, after }: { before: string; after: string }) => (
  <>
    {stretches(before, after).map(({ value, removed, added }, index) =>
      removed ? (
        <del key={index}>
          <span class="visually-hidden">{i18n.t('difference.removed')} </span>
          {value}
          <span class="visually-hidden"> {i18n.t('difference.end')}</span>
        </del>
      ) : added ? (
        <ins key={index}>
          <span class="visually-hidden">{i18n.t('difference.added')} </span>
          {value}
          <span class="visually-hidden"> {i18n.t('difference.end')}</span>
        </ins>
      ) : (
        value
      ),
    )}
  </>
);
