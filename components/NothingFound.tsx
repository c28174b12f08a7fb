import { i18n } from '#i18n';
import type { ActivePage } from '../lib/browser/active-page';
import { openLibraryTab } from '../lib/browser/places';
import type { WhyNothing } from '../lib/questions/page-reading';
import { Icon } from './Icon';
import './nothing-found.css';

type UnreadPage = Exclude<ActivePage, { state: 'read' }>;

type NotAllowedPage = Extract<ActivePage, { state: 'not-allowed' }>;

/** What a person may consent to where a page may not be read: this page now, or its site from now on. */
interface Consent {
  onReadOnce: (tabId: number) => void;
  onAllowAlways: (tabId: number, host: string) => void;
}

/** What is the matter and what to do about it, a sentence each. */
interface Words {
  title: string;
  what: string;
}

function wordsForPage(page: UnreadPage): Words {
  switch (page.state) {
    case 'asking':
      return { title: i18n.t('nothing.asking'), what: '' };
    case 'loading':
      return { title: i18n.t('nothing.loadingTitle'), what: i18n.t('nothing.loading') };
    case 'not-allowed':
      return {
        title: i18n.t('nothing.notAllowedTitle'),
        what: page.host ? i18n.t('nothing.notAllowed', [page.host]) : i18n.t('nothing.notSeen'),
      };
    case 'unreadable':
      return { title: i18n.t('nothing.unreadableTitle'), what: i18n.t('nothing.unreadable') };
    case 'browser':
      return { title: i18n.t('nothing.browserTitle'), what: i18n.t('nothing.browser') };
    case 'store':
      return { title: i18n.t('nothing.browserTitle'), what: i18n.t('nothing.store') };
    case 'pdf':
      return { title: i18n.t('nothing.pdfTitle'), what: i18n.t('nothing.pdf') };
    case 'file':
      return { title: i18n.t('nothing.browserTitle'), what: i18n.t('nothing.file') };
    case 'closed':
      return { title: i18n.t('nothing.closedTitle'), what: i18n.t('nothing.closed') };
  }
}

function wordsForWhy(why: WhyNothing | null): Words {
  const title = i18n.t('nothing.title');
  switch (why?.code) {
    case 'list':
      return { title, what: i18n.t('nothing.list') };
    case 'decision':
      return { title, what: i18n.t('nothing.decision') };
    case 'attachment':
      return { title, what: i18n.t('nothing.attachment') };
    case 'bound':
      return { title, what: i18n.t('nothing.bound') };
    case 'taught':
      return { title, what: i18n.t('teach.saidNone') };
    default:
      return { title, what: i18n.t('nothing.noLabel') };
  }
}

/** The honest states in which there is no question to show: why, and what to do. */
export function NothingFound(props: ({ page: UnreadPage } & Consent) | { why: WhyNothing | null; onTeach: () => void }) {
  const page = 'page' in props ? props.page : null;
  const why = 'why' in props ? props.why : null;
  const { title, what } = page ? wordsForPage(page) : wordsForWhy(why);
  return (
    <section class="nothing-found" aria-live="polite">
      <h1>{title}</h1>
      {what && <p>{what}</p>}
      {'page' in props && props.page.state === 'not-allowed' && <AllowPage {...props} page={props.page} />}
      {why?.url && (
        <a href={why.url} target="_blank" rel="noreferrer">
          {i18n.t('nothing.openAttachment')}
        </a>
      )}
      {'onTeach' in props && (
        <button type="button" class="primary" onClick={props.onTeach}>
          {i18n.t('teach.start')}
        </button>
      )}
      {why && why.looked.length > 0 && (
        <details>
          <summary>{i18n.t('nothing.looked')}</summary>
          <p class="council">{why.looked.join(' · ')}</p>
        </details>
      )}
      {page?.state !== 'asking' && (
        <footer>
          <button type="button" class="quiet" onClick={() => void openLibraryTab()}>
            <Icon name="library" />
            {i18n.t('action.openLibrary')}
          </button>
        </footer>
      )}
    </section>
  );
}

/** The two ways to let a page be read: for now, or its site for good. Neither where not even its address may be seen. */
function AllowPage({ page: { tabId, host, forGood }, onReadOnce, onAllowAlways }: { page: NotAllowedPage } & Consent) {
  return host === null ? null : (
    <div class="actions">
      <button type="button" class="primary" onClick={() => onReadOnce(tabId)}>
        {i18n.t('action.readOnce')}
      </button>
      {forGood && (
        <button type="button" onClick={() => onAllowAlways(tabId, host)}>
          {i18n.t('action.allowAlways')}
        </button>
      )}
    </div>
  );
}
