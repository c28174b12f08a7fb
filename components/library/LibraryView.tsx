import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshOpenPages } from '../../lib/browser/open-pages';
import { SETTINGS } from '../../lib/browser/places';
import { inView, isNarrowed, withValue } from '../../lib/search/place-in-library';
import type { Selection } from '../../lib/search/selection';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { countSaved, removeQuestion, restoreQuestion } from '../../lib/store/questions';
import { FailureNotice } from '../FailureNotice';
import { UndoBar } from '../undo/UndoBar';
import { useWatched } from '../use-watched';
import { numberInWords } from '../words';
import { Facets } from './Facets';
import { ImportAndExport } from './ImportAndExport';
import { KeptSearches } from './KeptSearches';
import { NothingToList } from './NothingToList';
import { QuestionDetail } from './QuestionDetail';
import { RemovedList } from './RemovedList';
import { RemovedNotice } from './RemovedNotice';
import { ResultGrid, rowHeight } from './ResultGrid';
import { SearchBox } from './SearchBox';
import { SortChoice } from './SortChoice';
import { type FoundRows, useFound } from './use-found';
import { usePlace } from './use-place';
import { useVisibleRows } from './use-visible-rows';
import { ViewChoice } from './ViewChoice';

/** The last question that was removed here, so that it can be taken back. */
interface Removed {
  id: string;
  title: string | null;
}

/** Everything saved: search, what there is to choose from, the list, and the chosen question beside it. */
export function LibraryView({ library }: { library: Library }) {
  const [place, go] = usePlace();
  const { selection, question: chosen } = place;
  const counted = useWatched(() => countSaved(library), [library]);
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(() => rowHeight(window.innerWidth));
  const [total, setTotal] = useState(0);
  const drawn = useVisibleRows(rows, total, height);
  const { found, failure: unfound, values, again } = useFound(library, selection, drawn);
  const failure = unfound ?? counted.failure;
  if (found && found.total !== total) setTotal(found.total);

  useEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setHeight(rowHeight(entry.contentRect.width)));
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  const choose = (question: string | null, passage: string | null = null) => go({ question, passage });
  const select = (next: Selection, step = true) => {
    go({ selection: next }, step);
  };
  // What was sought anew is shown from its first row.
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) window.scrollBy({ top });
  }, [selection]);

  const [removed, setRemoved] = useState<Removed | null>(null);

  const [undone, setUndone] = useState<StorageFailure | null>(null);

  const attempt = async (work: () => Promise<unknown>, then: () => void) => {
    try {
      await work();
      setUndone(null);
      then();
      await refreshOpenPages(library);
    } catch (error) {
      setUndone(toStorageFailure(error));
    }
  };
  const remove = (id: string, title: string | null) =>
    attempt(
      () => removeQuestion(library, id, Date.now()),
      () => {
        setRemoved({ id, title });
        choose(null);
      },
    );
  const restore = (id: string) =>
    attempt(
      () => restoreQuestion(library, id, Date.now()),
      () => {
        setRemoved(null);
        choose(id);
      },
    );
  const focusSearch = () => document.getElementById('search')?.focus();
  const leave = (id: string) => {
    choose(null);
    const row =
      document.querySelector<HTMLAnchorElement>('.result-row [aria-current]') ??
      document.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(id)}"] a`);
    if (row) row.focus();
    else focusSearch();
  };

  return (
    <div class={`library${chosen ? ' with-detail' : ''}`}>
      <header class="library-head">
        <h1 tabIndex={-1}>{i18n.t('library.title')}</h1>
        <p class="quiet-text">{counted.value !== undefined && i18n.t('library.saved', counted.value, [numberInWords(counted.value)])}</p>
        <ImportAndExport library={library} />
        <UndoBar library={library} />
        <a href={SETTINGS}>{i18n.t('settings.title')}</a>
      </header>
      <SearchBox
        query={selection.query}
        onQuery={(query) => select({ ...selection, query }, selection.query === '')}
        values={values}
        said={foundInWords(found, selection)}
      />
      <div class="notices">
        {failure && (
          <FailureNotice
            failed={{ tried: 'read', failure }}
            onRetry={() => {
              counted.again();
              again();
            }}
          />
        )}
        {undone && <FailureNotice failed={{ tried: 'save', failure: undone }} />}
        {removed && (
          <RemovedNotice
            title={removed.title}
            onUndo={() => void restore(removed.id)}
            onClose={() => {
              setRemoved(null);
              focusSearch();
            }}
          />
        )}
      </div>
      <Facets
        facets={found?.facets ?? []}
        chosen={selection.chosen}
        onChoose={(field, value, yes) => select(withValue(selection, field, value, yes))}
        onClear={() => select({ ...selection, chosen: {} })}
      />
      <main>
        <div class="list-bar">
          <ViewChoice view={selection.view} onView={(view) => select(inView(selection, view))} />
          <KeptSearches selection={selection} onGo={(kept) => select(kept)} />
          <SortChoice selection={selection} onSort={(sort, descending) => select({ ...selection, sort, descending })} />
        </div>
        <div ref={list} class="list-frame" aria-busy={found?.selection !== selection}>
          {found && found.total > 0 && (
            <ResultGrid
              library={library}
              found={found}
              frame={rows}
              height={height}
              drawn={drawn}
              chosen={selection.view === 'passages' ? place.passage : chosen}
              onOpen={({ question, passage }) => choose(question, passage)}
              onSort={(sort, descending) => select({ ...selection, sort, descending })}
            />
          )}
          {found ? found.total === 0 && <NothingToList selection={found.selection} /> : !failure && <NothingToList selection={null} />}
        </div>
        <RemovedList library={library} onRestore={(id) => void restore(id)} />
      </main>
      {chosen && (
        <QuestionDetail
          key={chosen}
          library={library}
          id={chosen}
          passage={place.passage}
          onRemove={(id, title) => void remove(id, title)}
          onClose={() => leave(chosen)}
        />
      )}
    </div>
  );
}

/** How much was found, and how far the library has been read, where it still is. */
function foundInWords(found: FoundRows | undefined, selection: Selection): string {
  if (!found) return '';
  const { progress, total } = found;
  const takingUp = progress ? i18n.t('find.takingUp', [numberInWords(progress.done), numberInWords(progress.total)]) : '';
  if (!isNarrowed(selection) && selection.view === 'questions') return takingUp;
  const count = numberInWords(total);
  const said = selection.view === 'questions' ? i18n.t('library.found', total, [count]) : i18n.t('find.foundPassages', total, [count]);
  return [said, takingUp].filter((part) => part !== '').join(' · ');
}
