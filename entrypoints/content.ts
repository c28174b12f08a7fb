import { defineContentScript } from 'wxt/utils/define-content-script';
import { PORTAL_GLOBS, PORTAL_MATCHES } from '../lib/browser/portal-hosts';
import { startPageSession } from '../lib/page/page-session';

declare global {
  /** Set in the extension's isolated world once the session runs, so that putting the script in again starts no second one. */
  var kanttekeningRuns: boolean | undefined;
}

export default defineContentScript({
  matches: PORTAL_MATCHES,
  includeGlobs: PORTAL_GLOBS,
  runAt: 'document_idle',
  main() {
    if (globalThis.kanttekeningRuns) return;
    globalThis.kanttekeningRuns = true;
    startPageSession();
  },
});
