import { i18n } from '#i18n';
import './word-difference.css';
import { wordStretches } from './word-stretches';

/**
 * What became of a text, word by word. What was taken away is struck through, what was added is underlined, and both are
 * said in words to those who do not see it. Of what stayed the same only `around` characters beside a change are shown,
 * where that is told.
 */
export const WordDifference = ({ before, after, around }: { before: string; after: string; around?: number }) => (
  <>
    {wordStretches(before, after, around).map(({ kind, text }, index) => {
      if (kind === 'same') return text;
      const Change = kind === 'removed' ? 'del' : 'ins';
      return (
        <Change key={index}>
          <span class="visually-hidden">{kind === 'removed' ? i18n.t('difference.removed') : i18n.t('difference.added')} </span>
          {text}
          <span class="visually-hidden"> {i18n.t('difference.end')}</span>
        </Change>
      );
    })}
  </>
);
