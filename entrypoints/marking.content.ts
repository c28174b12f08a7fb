import { defineContentScript } from 'wxt/utils/define-content-script';
import { startMarkingHere } from '../components/marking/start-marking-here';
import { PORTAL_GLOBS, PORTAL_MATCHES } from '../lib/browser/portal-matches';

// Chromium lets no script be put unasked into pages that only a content script's patterns name: this one comes along, and waits
// until the page holds something to mark.
export default defineContentScript({
  matches: PORTAL_MATCHES,
  includeGlobs: PORTAL_GLOBS,
  runAt: 'document_idle',
  main: () => startMarkingHere(),
});
