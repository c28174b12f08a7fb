import { i18n } from '#i18n';
import { openLibraryTab } from '../lib/browser/places';
import { Icon } from './Icon';
import { SitesView } from './sites/SitesView';
import './welcome.css';

/** What greets a person after the installation: what this is for, which councils it may read, and what to do then. */
export const WelcomeView = () => (
  <main class="welcome">
    <h1>{i18n.t('welcome.title')}</h1>
    <p>{i18n.t('welcome.what')}</p>
    <p class="quiet-text">{i18n.t('welcome.private')}</p>
    <section>
      <h2>{i18n.t('welcome.choose')}</h2>
      <p class="quiet-text">{i18n.t('welcome.chooseAbout')}</p>
      <SitesView />
    </section>
    <section>
      <h2>{i18n.t('welcome.next')}</h2>
      <p>{i18n.t('welcome.nextAbout')}</p>
      <button type="button" class="quiet" onClick={() => void openLibraryTab()}>
        <Icon name="library" />
        {i18n.t('action.openLibrary')}
      </button>
    </section>
  </main>
);
