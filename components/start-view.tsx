import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { takeUpLeftovers } from '../lib/store/leftover-notes';
import { type Library, openLibrary } from '../lib/store/library';
import { askForPersistence } from '../lib/store/persistence';
import { localStorageOrNull } from './local-storage';
import { Notice } from './Notice';
import { type Place, place } from './place';
import { uiLanguage } from './words';

/** What stands in the way of the library, if anything: another window holds an older one, or this window is the older one. */
type Hindrance = 'none' | 'blocked' | 'outdated';

/** A view with its library, and a word above it when another window stands in the library's way. */
function View({ show }: { show: (library: Library) => ComponentChildren }) {
  const [hindrance, setHindrance] = useState<Hindrance>('none');
  const [library] = useState(() =>
    openLibrary({
      onBlocked: () => setHindrance('blocked'),
      onOpened: () => setHindrance('none'),
      onOutdated: () => setHindrance('outdated'),
    }),
  );
  // Where the library cannot be opened, the editor says so; what was left behind stays where it is.
  useEffect(() => void takeUpLeftovers(library, localStorageOrNull(), Date.now()).catch(() => undefined), [library]);
  return (
    <>
      {hindrance === 'blocked' && <Notice wrong>{i18n.t('failure.waiting')}</Notice>}
      {hindrance === 'outdated' && <Notice wrong>{i18n.t('failure.outdated')}</Notice>}
      {show(library)}
    </>
  );
}

/** The title of a page's tab. Popup and panel have none to be seen. */
function titleOf(where: Place): string {
  if (where === 'library') return i18n.t('library.title');
  return where === 'welcome' ? i18n.t('welcome.title') : i18n.t('extension.name');
}

/** Starts a page of the extension: its language and title, its library, and what `show` makes of it. */
export function startView(show: (library: Library) => ComponentChildren): void {
  document.documentElement.lang = uiLanguage();
  document.title = titleOf(place());
  // Only a document may ask: a service worker has no such request.
  void askForPersistence(navigator.storage);
  const root = document.getElementById('app');
  if (root) render(<View show={show} />, root);
}
