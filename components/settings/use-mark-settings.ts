import { useEffect, useState } from 'preact/hooks';
import { keepMarkSettings, type MarkSettings, markSettings } from '../../lib/browser/mark-settings';
import { showPassagesAnew } from '../../lib/browser/passages-in-tab';

/** How the person wants to mark, and how to change it; null until it is known. Open pages follow at once. */
export function useMarkSettings(): [settings: MarkSettings | null, change: (settings: MarkSettings) => void] {
  const [settings, setSettings] = useState<MarkSettings | null>(null);
  useEffect(() => {
    void markSettings().then(setSettings);
  }, []);
  const change = (next: MarkSettings) => {
    setSettings(next);
    void keepMarkSettings(next).then(showPassagesAnew);
  };
  return [settings, change];
}
