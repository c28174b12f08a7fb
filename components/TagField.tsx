import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { cleanTag, sameTag, suggestTags, type TagCount } from '../lib/questions/tags';
import { Icon } from './Icon';
import './tag-field.css';

interface TagFieldProps {
  /** What the field is called; that it holds tags where nothing else is said. */
  label?: string;
  tags: string[];
  /** Every tag of the library, for type-ahead. */
  known: TagCount[];
  /** What stands half typed in the field; kept by the caller so that it survives the view. */
  typed: string;
  onType: (typed: string) => void;
  /** Takes the tag and empties the field. Tells whether it could be stored. */
  onAdd: (tag: string) => Promise<boolean>;
  onRemove: (tag: string) => void;
  /** The person has come to the field: now is the time to fetch `known`. */
  onEnter: () => void;
}

/** As many suggestions as fit under the field. */
const SUGGESTIONS = 6;

/**
 * Tags with type-ahead, after the editable combobox with list autocomplete of the ARIA Authoring Practices
 * (w3.org/WAI/ARIA/apg/patterns/combobox). Enter or a comma adds; Backspace in the empty field goes to the last tag.
 */
export function TagField({ label, tags, known, typed, onType, onAdd, onRemove, onEnter }: TagFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chips = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');

  const suggestions = suggestTags(known, typed, tags, SUGGESTIONS);
  const fresh = cleanTag(typed);
  const isFresh = fresh !== null && !known.some(({ tag }) => sameTag(tag, fresh)) && !tags.some((tag) => sameTag(tag, fresh));
  const options = [
    ...suggestions.map(({ tag, count }) => ({ tag, note: String(count) })),
    ...(isFresh ? [{ tag: fresh, note: i18n.t('tags.new') }] : []),
  ];
  const shown = open && options.length > 0;
  const chosen = shown ? options[active] : undefined;

  const type = (text: string) => {
    setActive(-1);
    setOpen(true);
    onType(text);
  };

  const add = (text: string) => {
    const tag = cleanTag(text);
    setOpen(false);
    setActive(-1);
    if (tag === null || tags.some((other) => sameTag(other, tag))) return onType('');
    void onAdd(known.find((other) => sameTag(other.tag, tag))?.tag ?? tag).then(
      (isStored) => isStored && setSaid(i18n.t('tags.added', [tag])),
    );
  };

  const chipButtons = () => [...(chips.current?.querySelectorAll('button') ?? [])];

  const remove = (tag: string, index: number) => {
    onRemove(tag);
    setSaid(i18n.t('tags.removed', [tag]));
    const next = chipButtons()[index + 1] ?? chipButtons()[index - 1];
    (next ?? field.current)?.focus();
  };

  // A window that is left, or closed, keeps what is half typed; only going on to another field adds it.
  const leave = () => {
    if (fresh !== null && document.hasFocus()) add(typed);
    else setOpen(false);
  };

  const onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = (step: number) => {
      event.preventDefault();
      setOpen(true);
      const count = options.length;
      if (count > 0) setActive((now) => (now === -1 ? (step > 0 ? 0 : count - 1) : (now + step + count) % count));
    };
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' || (event.key === ',' && fresh !== null)) {
      if (event.key === 'Enter' && !chosen && fresh === null) return;
      event.preventDefault();
      add(event.key === 'Enter' && chosen ? chosen.tag : typed);
    } else if (event.key === 'Escape' && (shown || typed !== '')) {
      event.preventDefault(); // else the browser would close the popup
      event.stopPropagation();
      if (shown) setOpen(false);
      else onType('');
      setActive(-1);
    } else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && typed === '') {
      chipButtons().at(-1)?.focus();
    }
  };

  const onChipKey = (event: KeyboardEvent, tag: string, index: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) (chipButtons()[index + step] ?? (step > 0 ? field.current : null))?.focus();
    else if (event.key === 'Backspace' || event.key === 'Delete') remove(tag, index);
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-field">
      <label for={id}>{label ?? i18n.t('tags.label')}</label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click beside the field only does what Tab does */}
      <div class="box" onClick={(event) => event.target === event.currentTarget && field.current?.focus()}>
        {tags.length > 0 && (
          <ul ref={chips} aria-label={i18n.t('tags.chosen')}>
            {tags.map((tag, index) => (
              <li key={tag}>
                <bdi title={tag}>{tag}</bdi>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('tags.remove', [tag])}
                  onKeyDown={(event) => onChipKey(event, tag, index)}
                  onClick={() => remove(tag, index)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={field}
          id={id}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          value={typed}
          placeholder={tags.length === 0 ? i18n.t('tags.placeholder') : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onFieldKey}
          onFocus={onEnter}
          onClick={() => setOpen(true)}
          onBlur={leave}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={i18n.t('tags.suggestions')} hidden={!shown}>
        {options.map(({ tag, note }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox keeps the focus and has the keys (ARIA combobox)
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              add(tag);
              field.current?.focus();
            }}
          >
            <bdi>{tag}</bdi> <span class="quiet-text">{note}</span>
          </div>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
