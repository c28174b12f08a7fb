import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageFailure, StorageFailureKind } from '../lib/store/failures';
import { Notice } from './Notice';

/** What was tried, and why it failed. */
export interface Failed {
  tried: 'save' | 'save-several' | 'read' | 'import' | 'export';
  failure: StorageFailure;
}

/** What could not be done, and what is safe. */
const triedWords = (tried: Failed['tried']): string =>
  ({
    save: i18n.t('failure.save'),
    'save-several': i18n.t('failure.saveSeveral'),
    read: i18n.t('failure.read'),
    import: i18n.t('failure.import'),
    export: i18n.t('failure.export'),
  })[tried];

/** Why, and what to do. */
const kindWords = (kind: StorageFailureKind): string =>
  ({
    full: i18n.t('failure.full'),
    unavailable: i18n.t('failure.unavailable'),
    newer: i18n.t('failure.newer'),
    outdated: i18n.t('failure.outdated'),
    unknown: i18n.t('failure.unknown'),
  })[kind];

/** Says at once, beside the field, that something could not be done; the typed text stays and can be copied. */
export function FailureNotice({ failed, text = '', onRetry }: { failed: Failed; text?: string; onRetry?: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // A browser may refuse; the text can still be selected by hand.
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Notice wrong>
      <p>{triedWords(failed.tried)}</p>
      <p>{kindWords(failed.failure.kind)}</p>
      <div class="actions">
        {text !== '' && (
          <button type="button" class="link" onClick={copy}>
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
