import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sizeInWords } from './size-in-words';

/** How much room the library takes, and whether the browser keeps it when disk space runs short. */
export function StorageState() {
  const [state, setState] = useState<{ persistent: boolean; usage: number | null } | null>(null);
  useEffect(() => {
    const look = async () => {
      const persistent = await navigator.storage.persisted();
      const { usage } = await navigator.storage.estimate();
      setState({ persistent, usage: usage ?? null });
    };
    // Where the browser does not tell, nothing is said.
    look().catch(() => undefined);
  }, []);
  if (!state) return <p class="quiet-text" />;
  return (
    <p class="quiet-text">
      {state.usage !== null && `${i18n.t('exchange.takes', [sizeInWords(state.usage)])} `}
      {state.persistent ? i18n.t('exchange.persistent') : i18n.t('exchange.notPersistent')}
    </p>
  );
}
