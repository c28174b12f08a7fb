import { i18n } from '#i18n';
import type { MarkAct, OfferView } from '../../lib/page/marking/marking-view';
import { lookOfTag } from '../../lib/questions/tag-look';

/** What number keys do now: add a tag, or say which sub-question is answered. `chosen` are the passage's own. */
export function NumberedChoices({
  offer: { asksWhich, subQuestions, tags },
  chosen = [],
  act,
}: {
  offer: OfferView;
  chosen?: readonly string[];
  act: (act: MarkAct) => void;
}) {
  if (asksWhich)
    return (
      <fieldset class="numbered">
        <legend>{i18n.t('marking.which')}</legend>
        {subQuestions.map((number, index) => (
          <button key={number} type="button" onClick={() => act({ kind: 'answers', subQuestion: number })}>
            {i18n.t('marking.subQuestion', [number])}
            {index < 9 && <kbd>{index + 1}</kbd>}
          </button>
        ))}
      </fieldset>
    );
  if (tags.length === 0) return null;
  return (
    <fieldset class="numbered">
      <legend>{i18n.t('marking.tags')}</legend>
      {tags.map((tag, index) => (
        <button
          key={tag}
          type="button"
          class={`tag look-${lookOfTag(tag)}`}
          aria-pressed={chosen.includes(tag)}
          onClick={() => act({ kind: 'tag', tag })}
        >
          <bdi>{tag}</bdi>
          <kbd>{index + 1}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
