import { i18n } from '#i18n';
import type { Council } from '../../lib/questions/councils';
import { Icon } from '../Icon';

/**
 * A council with its hosts, and the one thing that can be done about it. The button stays where it is when it was pressed,
 * so that the focus stays too and the other way is one press away.
 */
export function CouncilRow(props: { council: Council; allowed: boolean; onAllow: () => void; onRevoke: () => void }) {
  const { council, allowed, onAllow, onRevoke } = props;
  const hosts = council.hosts.join(', ');
  return (
    <li>
      <div>
        <bdi class="name">{council.name}</bdi>
        {hosts !== council.name && <span class="quiet-text">{council.supplier ? `${hosts} · ${council.supplier}` : hosts}</span>}
      </div>
      {council.included ? (
        <span class="state">
          <Icon name="tick" />
          {i18n.t('sites.included')}
        </span>
      ) : (
        <>
          {allowed && (
            <span class="state">
              <Icon name="tick" />
              {i18n.t('sites.allowed')}
            </span>
          )}
          <button
            type="button"
            class={allowed ? 'quiet' : ''}
            aria-label={allowed ? i18n.t('sites.revokeThis', [hosts]) : i18n.t('sites.allowThis', [hosts])}
            onClick={allowed ? onRevoke : onAllow}
          >
            {allowed ? i18n.t('sites.revoke') : i18n.t('sites.allow')}
          </button>
        </>
      )}
    </li>
  );
}
