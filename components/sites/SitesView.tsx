import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typedHost } from '../../lib/browser/typed-host';
import { COUNCILS, type Council, councilOfHost, findCouncils, portalsOfTown } from '../../lib/questions/councils';
import { AllowedList } from './AllowedList';
import { CouncilRow } from './CouncilRow';
import './sites-view.css';
import { type SiteNews, type Sites, useSites } from './use-sites';

function newsWords({ what, name }: SiteNews): string {
  switch (what) {
    case 'allowed':
      return i18n.t('sites.saidAllowed', [name]);
    case 'refused':
      return i18n.t('sites.saidRefused', [name]);
    case 'revoked':
      return i18n.t('sites.saidRevoked', [name]);
    case 'kept':
      return i18n.t('sites.saidKept', [name]);
  }
}

/** Councils under what they have in common, each to be allowed or revoked. Nothing where there are none. */
function CouncilList({ title, about, councils, sites }: { title: string; about?: string; councils: readonly Council[]; sites: Sites }) {
  if (councils.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {about && <p class="quiet-text">{about}</p>}
      <ul class="councils">
        {councils.map((council) => (
          <CouncilRow
            key={council.hosts.join()}
            council={council}
            allowed={sites.isAllowed(council)}
            onAllow={() => sites.allow(council)}
            onRevoke={() => sites.revoke(council)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What may be meant by what was typed: a site by its address, councils by their names, a town at any supplier. */
function Suggestions({ typed, sites }: { typed: string; sites: Sites }) {
  const host = typedHost(typed);
  if (host !== null) return <CouncilList title={i18n.t('sites.another')} councils={[councilOfHost(host)]} sites={sites} />;
  const found = findCouncils(typed);
  const elsewhere = portalsOfTown(typed);
  return (
    <>
      <CouncilList title={i18n.t('sites.known')} councils={found} sites={sites} />
      <CouncilList
        title={i18n.t('sites.suppliers', [typed.trim()])}
        about={i18n.t('sites.suppliersAbout')}
        councils={elsewhere}
        sites={sites}
      />
    </>
  );
}

/** Where the extension may read, council by council: to be searched for, allowed with one click, and revoked with another. */
export function SitesView() {
  const sites = useSites();
  const [typed, setTyped] = useState('');
  return (
    <div class="sites-view">
      <search>
        <label for="council">{i18n.t('sites.search')}</label>
        <input
          id="council"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('sites.placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </search>
      <p class="news" role="status">
        {sites.news && newsWords(sites.news)}
      </p>
      {typed.trim() === '' ? (
        <details>
          <summary>{i18n.t('sites.all', COUNCILS.length)}</summary>
          <CouncilList title={i18n.t('sites.known')} councils={COUNCILS} sites={sites} />
        </details>
      ) : (
        <Suggestions typed={typed} sites={sites} />
      )}
      <AllowedList sites={sites} />
    </div>
  );
}
