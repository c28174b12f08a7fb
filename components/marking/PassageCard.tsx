import { i18n } from '#i18n';
import { answersOf } from '../../lib/page/marking/key-acts';
import type { CardView, MarkAct, OfferView } from '../../lib/page/marking/marking-view';
import type { MarkKeys } from '../../lib/questions/mark-keys';
import { lookOfTag } from '../../lib/questions/tag-look';
import { Icon } from '../Icon';
import { ActButton } from './ActButton';
import { Beside } from './Beside';
import { stateWord } from './mark-words';
import { NumberedChoices } from './NumberedChoices';

interface PassageCardProps {
  view: CardView;
  offer: OfferView;
  keys: MarkKeys;
  act: (act: MarkAct) => void;
}

/** The card of a passage: its words, what was made of them, and what can be done. No note is shown or typed in a page. */
export function PassageCard({ view, offer, keys, act }: PassageCardProps) {
  const { box, words, tags, state, answers, commitment, hasNote } = view;
  const answering = answersOf(offer.subQuestions);
  const facts = [
    ...answers.map((number) => i18n.t('marking.answersOne', [number])),
    ...(commitment ? [i18n.t('marking.commitment')] : []),
    ...(hasNote ? [i18n.t('marking.hasNote')] : []),
  ];
  const size = [offer.asksWhich, offer.tags.length, tags.length, facts.length, words.length].join();
  return (
    <Beside box={box} size={size} class="passage-card" role="dialog" label={i18n.t('marking.card')}>
      <header>
        <p class={`state ${state}`}>
          {state !== 'exact' && <Icon name="warning" />}
          {stateWord(state)}
        </p>
        <button
          type="button"
          class="quiet square"
          aria-label={i18n.t('marking.close')}
          title={`${i18n.t('marking.close')} (Esc)`}
          onClick={() => act({ kind: 'close' })}
        >
          <Icon name="cross" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll is to be reached by keyboard */}
      <blockquote tabIndex={0}>
        <bdi>{words}</bdi>
      </blockquote>
      {tags.length > 0 && (
        <ul class="tags" aria-label={i18n.t('marking.itsTags')}>
          {tags.map((tag) => (
            <li key={tag} class={`tag look-${lookOfTag(tag)}`}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="quiet square"
                aria-label={i18n.t('marking.removeTag', [tag])}
                onClick={() => act({ kind: 'tag', tag })}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && <p class="quiet-text">{facts.join(' · ')}</p>}
      <div class="acts">
        <ActButton label={i18n.t('marking.note')} hotkey={keys.note} icon="pen" onAct={() => act({ kind: 'note' })} starts />
        {answering && (
          <ActButton
            label={answering.kind === 'answers' ? i18n.t('marking.answersOne', [answering.subQuestion]) : i18n.t('marking.answers')}
            hotkey={keys.answers}
            icon="answered"
            onAct={() => act(answering)}
          />
        )}
        {offer.inQuestion && (
          <ActButton
            label={i18n.t('marking.commitment')}
            hotkey={keys.commitment}
            icon="tick"
            pressed={commitment}
            onAct={() => act({ kind: 'commitment' })}
          />
        )}
        <ActButton label={i18n.t('marking.edges')} hotkey={keys.edges} icon="arrow" onAct={() => act({ kind: 'edges' })} />
        <ActButton label={i18n.t('marking.split')} hotkey={keys.split} icon="cross" onAct={() => act({ kind: 'split' })} />
        <ActButton label={i18n.t('marking.join')} hotkey={keys.join} icon="plus" onAct={() => act({ kind: 'join' })} />
        <ActButton label={i18n.t('marking.copy')} hotkey={keys.copy} icon="outside" onAct={() => act({ kind: 'copy' })} />
        <ActButton label={i18n.t('marking.remove')} hotkey={keys.remove} icon="bin" onAct={() => act({ kind: 'remove' })} />
      </div>
      <NumberedChoices offer={offer} chosen={tags} act={act} />
    </Beside>
  );
}
