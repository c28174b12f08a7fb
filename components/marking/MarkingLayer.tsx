import { i18n } from '#i18n';
import type { MarkingView } from '../../lib/page/marking/marking-view';
import { KeySheet } from './KeySheet';
import { markWord } from './mark-words';
import { BlockFrame, Edges, Markers } from './OverPage';
import { PassageCard } from './PassageCard';
import { SelectionToolbar } from './SelectionToolbar';
import { Spoken } from './Spoken';
import { AdjustLine, placeInWords, StatusLine } from './StatusLine';

/** What is spoken: what was done last, else where the keys are and what stands there. */
function spoken({ word, block, adjust, keys }: MarkingView): string {
  if (word !== null) return markWord(word, keys);
  if (adjust) return adjust.words;
  return block ? `${placeInWords(block)}. ${block.words}` : '';
}

/** Everything that marking draws over a page, and the words that are spoken. */
export function MarkingLayer({ view }: { view: MarkingView }) {
  const { toolbar, card, block, adjust, markers, offer, keys, showsKeys, word, act } = view;
  return (
    <>
      <Markers markers={markers} act={act} />
      {block && <BlockFrame box={block.box} />}
      {adjust && <Edges view={adjust} act={act} />}
      {toolbar && <SelectionToolbar view={toolbar} offer={offer} keys={keys} act={act} />}
      {card && <PassageCard view={card} offer={offer} keys={keys} act={act} />}
      <div class="bottom">
        {word !== null && (
          <div class="said">
            <p>{markWord(word, keys)}</p>
            {word === 'removed' && (
              <button type="button" onClick={() => act({ kind: 'undo' })}>
                {i18n.t('marking.undo')}
              </button>
            )}
          </div>
        )}
        {showsKeys && <KeySheet keys={keys} />}
        {adjust ? <AdjustLine view={adjust} act={act} /> : block && <StatusLine view={block} offer={offer} keys={keys} act={act} />}
      </div>
      <Spoken words={spoken(view)} again={view.again === true} />
    </>
  );
}
