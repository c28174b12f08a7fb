import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageFailure, StorageFailureKind } from '../lib/store/failures';
import { Notice } from './Notice';

/** What happened and what to do, by kind of failure. */
const failureWords = (kind: StorageFailureKind): string =>
  ({
    full: i18n.t('failure.full'),
    blocked: i18n.t('failure.blocked'),
    unavailable: i18n.t('failure.unavailable'),
    newer: i18n.t('failure.newer'),
    outdated: i18n.t('failure.outdated'),
    unknown: i18n.t('failure.unknown'),
  })[kind];

/** Says at once, beside the field, that something could not be stored; the typed text stays and can be copied. */
export function FailureNotice({ failure, text = '', onRetry }: { failure: StorageFailure; text?: string; onRetry?: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Notice wrong>
      <p>{failureWords(failure.kind)}</p>
      <div class="actions">
        {text !== '' && (
          <button type="button" class="link" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
            {copied ? i18n.t('failure.copied') : i18n.t('failure.copy')}
          </button>
        )}
        {onRetry && (
          <button type="button" class="link" onClick={onRetry}>
            {i18n.t('failure.retry')}
          </button>
        )}
      </div>
    </Notice>
  );
}
