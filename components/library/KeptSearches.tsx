import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ValueField } from '../../lib/search/entry';
import { hashOf, isNarrowed, placeFrom } from '../../lib/search/place-in-library';
import type { Selection } from '../../lib/search/selection';
import { Icon } from '../Icon';
import { valueWord } from './value-words';

const KEY = 'keptSearches';

/** As many searches as are kept. */
const MOST = 30;

/** The searches that were kept, as places in the library; what is no list of texts counts as none. */
const listFrom = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];

/** Searches that a person keeps under what they ask for, to be done again by a click. */
export function KeptSearches({ selection, onGo }: { selection: Selection; onGo: (selection: Selection) => void }) {
  const [kept, setKept] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => setKept(listFrom((await browser.storage.local.get(KEY))[KEY]));
    const onChanged = (changes: Record<string, unknown>) => {
      if (KEY in changes) void read();
    };
    void read();
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, []);
  const keep = (searches: string[]) => {
    setKept(searches);
    void browser.storage.local.set({ [KEY]: searches });
  };
  const current = hashOf({ selection, question: null, passage: null });
  return (
    <ul class="kept-searches" aria-label={i18n.t('find.kept')}>
      {kept.map((hash) => {
        const each = placeFrom(hash).selection;
        return (
          <li key={hash}>
            <a
              href={`#${hash}`}
              aria-current={hash === current ? 'true' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onGo(each);
              }}
            >
              <bdi>{nameOf(each)}</bdi>
            </a>
            <button
              type="button"
              class="quiet square"
              aria-label={i18n.t('find.forget', [nameOf(each)])}
              onClick={() => keep(kept.filter((other) => other !== hash))}
            >
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
      {isNarrowed(selection) && !kept.includes(current) && (
        <li>
          <button type="button" class="link" onClick={() => keep([...kept, current].slice(-MOST))}>
            {i18n.t('find.keep')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What a search asks for, in words. */
function nameOf({ query, chosen, view }: Selection): string {
  const values = Object.entries(chosen).flatMap(([field, each]) => each.map((value) => valueWord(field as ValueField, value)));
  return [query.trim(), ...values, ...(view === 'passages' ? [i18n.t('find.passages')] : [])].filter((part) => part !== '').join(' · ');
}
