import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { COUNCILS, type Council, councilOfHost } from '../../lib/questions/councils';
import type { Site } from '../../lib/questions/site';
import { Icon } from '../Icon';
import { CouncilRow } from './CouncilRow';
import type { Sites } from './use-sites';

/** The councils of the allowed sites: a council's several hosts are one, where all are allowed. */
function councilsOf(sites: readonly Site[]): Council[] {
  const hosts = new Set(sites.map(({ host }) => host));
  const councils = sites.map(({ host }) => {
    const known = councilOfHost(host);
    return known.hosts.every((each) => hosts.has(each)) ? known : { ...known, hosts: [host] };
  });
  return [...new Map(councils.map((each) => [each.hosts.join(), each])).values()];
}

/** Where the extension reads: what it comes with, and what the person allowed. What was revoked here stays until the view is left. */
export function AllowedList({ sites }: { sites: Sites }) {
  const seen = useRef(new Map<string, Council>());
  for (const council of councilsOf(sites.sites ?? [])) seen.current.set(council.hosts.join(), council);
  const own = COUNCILS.filter(({ included, supplier }) => included && supplier === null).map(({ name }) => name);
  return (
    <section class="allowed-list" aria-label={i18n.t('sites.reads')}>
      <h3>{i18n.t('sites.reads')}</h3>
      <ul class="councils">
        <li>
          <div>
            <span class="name">{own.join(' · ')}</span>
            <span class="quiet-text">{i18n.t('sites.ownTowns')}</span>
          </div>
          <span class="state">
            <Icon name="tick" />
            {i18n.t('sites.included')}
          </span>
        </li>
        {[...seen.current].map(([key, council]) => (
          <CouncilRow
            key={key}
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
