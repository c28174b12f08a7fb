import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Library } from '../../lib/store/library';
import { Icon } from '../Icon';
import { BackupSection } from './BackupSection';
import { ExportForm } from './ExportForm';
import { ImportSection } from './ImportSection';
import '../settings/settings.css';
import './exchange.css';

/** One way in or out under its heading, with a sentence on what it is for. */
function ExchangeSection({ title, about, children }: { title: string; about: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet-text">{about}</p>
      {children}
    </section>
  );
}

/** Every way out of the library and into it. */
export const ExchangeView = ({ library }: { library: Library }) => (
  <div class="settings exchange">
    <header>
      <h1 tabIndex={-1}>{i18n.t('exchange.title')}</h1>
      <a href="#questions">
        <Icon name="library" />
        {i18n.t('library.title')}
      </a>
    </header>
    <main>
      <ExchangeSection title={i18n.t('exchange.exportTitle')} about={i18n.t('exchange.exportAbout')}>
        <ExportForm library={library} />
      </ExchangeSection>
      <ExchangeSection title={i18n.t('exchange.importTitle')} about={i18n.t('exchange.importAbout')}>
        <ImportSection library={library} />
      </ExchangeSection>
      <ExchangeSection title={i18n.t('exchange.backupTitle')} about={i18n.t('exchange.backupAbout')}>
        <BackupSection library={library} />
      </ExchangeSection>
    </main>
  </div>
);
