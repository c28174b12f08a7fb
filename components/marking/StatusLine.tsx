import { i18n } from '#i18n';
import type { AdjustView, BlockView, MarkAct, OfferView } from '../../lib/page/marking/marking-view';
import type { MarkKeys } from '../../lib/questions/mark-keys';
import { roleWord } from '../words';
import { keyWord } from './mark-words';
import { NumberedChoices } from './NumberedChoices';

/** Where the keys are, in words: "Answer · Paragraph 3 of 11 · Marked: culture". */
export function placeInWords({ role, subQuestion, paragraph, sentence, passage }: BlockView): string {
  return [
    role && roleWord(role),
    subQuestion && i18n.t('marking.at.subQuestion', [String(subQuestion.at), String(subQuestion.of)]),
    paragraph && i18n.t('marking.at.paragraph', [String(paragraph.at), String(paragraph.of)]),
    sentence && i18n.t('marking.at.sentence', [String(sentence.at), String(sentence.of)]),
    passage && (passage.tags.length > 0 ? i18n.t('marking.at.tagged', [passage.tags.join(', ')]) : i18n.t('marking.at.marked')),
    passage?.hasNote && i18n.t('marking.hasNote'),
  ]
    .filter((each) => typeof each === 'string')
    .join(' · ');
}

/** The status line of block mode at the bottom of the page: takes the keys, and says where they are. */
export function StatusLine({ view, offer, keys, act }: { view: BlockView; offer: OfferView; keys: MarkKeys; act: (act: MarkAct) => void }) {
  const short: [key: string, words: string][] = [
    [keys.mark, offer.attaching ? i18n.t('marking.attachHere') : i18n.t('marking.mark')],
    [keys.note, i18n.t('marking.note')],
    [keys.card, i18n.t('marking.open')],
    [keys.keys, i18n.t('marking.keys')],
    ['Escape', i18n.t('marking.leave')],
  ];
  return (
    <section class="status-line" aria-label={i18n.t('marking.blockMode')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys: those of block mode go to the blocks of the page */}
      <div class="where" role="application" tabIndex={0} data-start aria-label={i18n.t('marking.blockMode')}>
        {placeInWords(view)}
      </div>
      <NumberedChoices offer={offer} chosen={view.passage?.tags ?? []} act={act} />
      <p class="short-keys">
        {short.map(([key, words]) => (
          <span key={words}>
            <kbd>{keyWord(key)}</kbd> {words}
          </span>
        ))}
      </p>
    </section>
  );
}

/** The line at the bottom while edges are moved or a passage is cut. */
export function AdjustLine({ view, act }: { view: AdjustView; act: (act: MarkAct) => void }) {
  const keys = view.kind === 'split' ? i18n.t('marking.adjust.splitKeys') : i18n.t('marking.adjust.edgeKeys');
  const name = view.kind === 'split' ? i18n.t('marking.split') : i18n.t('marking.edges');
  return (
    <section class="status-line" aria-label={name}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys: those that move edges go to the edges */}
      <div class="where" role="application" tabIndex={0} data-start aria-label={name}>
        {view.kind === 'split'
          ? i18n.t('marking.adjust.split')
          : view.edge === 'end'
            ? i18n.t('marking.adjust.end')
            : i18n.t('marking.adjust.start')}
      </div>
      <p class="short-keys">{keys}</p>
      <div class="acts">
        <button type="button" class="primary" onClick={() => act({ kind: 'done' })}>
          {i18n.t('marking.done')}
        </button>
        <button type="button" onClick={() => act({ kind: 'close' })}>
          {i18n.t('marking.cancel')}
        </button>
      </div>
    </section>
  );
}
