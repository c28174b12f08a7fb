import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Library } from '../../lib/store/library';
import { Icon } from '../Icon';
import { SitesView } from '../sites/SitesView';
import { MarkSettingsView } from './MarkSettingsView';
import './settings.css';
import { TeachingsView } from './TeachingsView';

/** One matter of the settings under its heading, with a sentence on what it is about. */
function SettingsSection({ title, about, children }: { title: string; about: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet-text">{about}</p>
      {children}
    </section>
  );
}

/** Everything that a person can set, a section each. */
export const SettingsView = ({ library }: { library: Library }) => (
  <div class="settings">
    <header>
      <h1 tabIndex={-1}>{i18n.t('settings.title')}</h1>
      <a href="#questions">
        <Icon name="library" />
        {i18n.t('library.title')}
      </a>
    </header>
    <main>
      <SettingsSection title={i18n.t('settings.sites')} about={i18n.t('settings.sitesAbout')}>
        <SitesView />
      </SettingsSection>
      <SettingsSection title={i18n.t('markSettings.title')} about={i18n.t('markSettings.about')}>
        <MarkSettingsView />
      </SettingsSection>
      <SettingsSection title={i18n.t('teach.settings')} about={i18n.t('taught.about')}>
        <TeachingsView library={library} />
      </SettingsSection>
    </main>
  </div>
);
