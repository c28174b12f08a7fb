import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Completion, completableAt, completions } from '../../lib/questions/completion';
import type { FieldName } from '../../lib/questions/field-words';
import { type Misunderstood, parseQuery } from '../../lib/questions/query';
import type { Language } from '../../lib/questions/question';
import { Icon } from '../Icon';
import './search-box.css';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** The values that the library has of a field. */
  values: (field: FieldName) => Promise<{ value: string; count: number }[]>;
  /** What was found, in words. */
  said: string;
}

/** What could not be understood, in a sentence. */
function notUnderstood({ why, text }: Misunderstood): string {
  if (why === 'day') return i18n.t('find.notDay', [text]);
  return why === 'choice' ? i18n.t('find.notChoice', [text]) : i18n.t('find.notField', [text]);
}

const MOST_COMPLETED = 200;

/**
 * The box that the library is searched by. Field words and their values are offered while they are typed: arrows choose, Enter or Tab
 * takes what is chosen, Escape closes. Nothing is chosen by itself, so that typing goes on undisturbed.
 */
export function SearchBox({ query, onQuery, values, said }: SearchBoxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<Completion[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const caret = useRef<number | null>(null);

  const close = () => {
    asked.current += 1;
    setOffered([]);
    setActive(-1);
  };
  const offer = async (text: string, at: number) => {
    asked.current += 1;
    const own = asked.current;
    setActive(-1);
    const place = completableAt(text, at);
    if (!place) return setOffered([]);
    const known = place.kind === 'value' ? await values(place.field) : [];
    if (own === asked.current) setOffered(completions(text, place, known, i18n.t('extension.language') as Language));
  };
  const take = ({ text, caret: at }: Completion) => {
    caret.current = at;
    onQuery(text);
    void offer(text, at);
    field.current?.focus();
  };
  // The caret can stand where it belongs only after the text has come into the field.
  useEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [query]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || offered.length === 0) return;
    const chosen = offered[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % offered.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? offered.length - 1 : active - 1);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Tab' && chosen && !event.shiftKey) take(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  const misunderstood = query.length > MOST_COMPLETED ? [] : parseQuery(query).misunderstood;
  return (
    <search>
      <label class="visually-hidden" for="search">
        {i18n.t('library.search')}
      </label>
      <div class="search-box">
        <input
          ref={field}
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={offered[active] ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-said`}
          placeholder={i18n.t('library.searchPlaceholder')}
          value={query}
          onInput={(event) => {
            const { value, selectionStart } = event.currentTarget;
            onQuery(value);
            void offer(value, selectionStart ?? value.length);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div id={`${id}-list`} role="listbox" aria-label={i18n.t('find.completions')} hidden={offered.length === 0}>
          {offered.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys
            <div
              key={each.label}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(each)}
            >
              <bdi>{each.label}</bdi> {each.count !== null && <span class="quiet-text">{each.count}</span>}
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-said`} class="quiet-text" role="status">
        {said}
        {offered.length > 0 && <span class="visually-hidden"> {i18n.t('find.offered', offered.length)}</span>}
      </p>
      {misunderstood.map((each) => (
        <p key={`${each.why} ${each.text}`} class="misunderstood">
          <Icon name="warning" />
          {notUnderstood(each)}
        </p>
      ))}
    </search>
  );
}
