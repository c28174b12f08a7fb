import { useEffect, useState } from 'preact/hooks';
import { takeAskedPassage, watchAskedPassage } from '../../lib/browser/asked-passage';

/** A passage whose note was asked for. Another object each time, also for the same passage. */
export interface Asked {
  id: string;
}

/** The passage of a tab's page whose note a person asked for last; null while none was asked for. */
export function useAskedPassage(tabId: number): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const take = () => void takeAskedPassage(tabId).then((id) => id !== null && setAsked({ id }));
    take();
    return watchAskedPassage(take);
  }, [tabId]);
  return asked;
}
