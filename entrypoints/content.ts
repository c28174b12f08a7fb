import { defineContentScript } from 'wxt/utils/define-content-script';
import { PORTAL_GLOBS, PORTAL_MATCHES } from '../lib/browser/portal-matches';
import { startPageSession } from '../lib/page/page-session';

export default defineContentScript({
  matches: PORTAL_MATCHES,
  includeGlobs: PORTAL_GLOBS,
  runAt: 'document_idle',
  main: () => startPageSession(),
});
