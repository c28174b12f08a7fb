import { useRef } from 'preact/hooks';
import type { ActivePage } from '../lib/browser/active-page';

const isTyping = (): boolean => document.activeElement?.closest('.question-editor, .passage-editor') != null;

/**
 * The page to show: while a person is in the editor, a reading of the same page that finds nothing for a moment (it loads
 * again, or its content is being replaced) does not take the editor away.
 */
export function useKeptWhileTyping(page: ActivePage): ActivePage {
  const last = useRef<Extract<ActivePage, { state: 'read' }> | null>(null);
  if (page.state === 'read' && page.reading.questions.length > 0) last.current = page;
  const { current } = last;
  if (!current || !isTyping()) return page;
  const isSamePage =
    (page.state === 'read' && page.tabId === current.tabId && page.reading.address === current.reading.address) ||
    (page.state === 'loading' && page.tabId === current.tabId);
  return isSamePage ? current : page;
}
