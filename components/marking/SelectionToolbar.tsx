import { i18n } from '#i18n';
import { answersOf } from '../../lib/page/marking/key-acts';
import type { MarkAct, OfferView, ToolbarView } from '../../lib/page/marking/marking-view';
import type { MarkKeys } from '../../lib/questions/mark-keys';
import { ActButton } from './ActButton';
import { Beside } from './Beside';
import { NumberedChoices } from './NumberedChoices';

interface SelectionToolbarProps {
  view: ToolbarView;
  offer: OfferView;
  keys: MarkKeys;
  act: (act: MarkAct) => void;
}

/** What can be done with the words that are selected: stands beside them, never over them. */
export function SelectionToolbar({ view: { box }, offer, keys, act }: SelectionToolbarProps) {
  const answers = answersOf(offer.subQuestions);
  return (
    <Beside
      box={box}
      size={`${offer.asksWhich} ${offer.tags.length}`}
      class="selection-toolbar"
      role="toolbar"
      label={i18n.t('marking.toolbar')}
    >
      <div class="acts">
        {offer.attaching ? (
          <ActButton label={i18n.t('marking.attachHere')} hotkey={keys.mark} icon="mark" onAct={() => act({ kind: 'mark' })} />
        ) : (
          <>
            <ActButton label={i18n.t('marking.mark')} hotkey={keys.mark} icon="mark" onAct={() => act({ kind: 'mark' })} />
            <ActButton label={i18n.t('marking.note')} hotkey={keys.note} icon="pen" onAct={() => act({ kind: 'note' })} />
            {answers && (
              <ActButton
                label={answers.kind === 'answers' ? i18n.t('marking.answersOne', [answers.subQuestion]) : i18n.t('marking.answers')}
                hotkey={keys.answers}
                icon="answered"
                onAct={() => act(answers)}
              />
            )}
            {offer.inQuestion && (
              <ActButton
                label={i18n.t('marking.commitment')}
                hotkey={keys.commitment}
                icon="tick"
                onAct={() => act({ kind: 'commitment' })}
              />
            )}
            <ActButton label={i18n.t('marking.copy')} hotkey={keys.copy} icon="outside" onAct={() => act({ kind: 'copy' })} />
          </>
        )}
      </div>
      {!offer.attaching && <NumberedChoices offer={offer} act={act} />}
    </Beside>
  );
}
