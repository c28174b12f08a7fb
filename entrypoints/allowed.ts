import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Comes into a page before the content script: a person asked for this page to be read, or allowed its site. */
export default defineUnlistedScript(() => {
  globalThis.kanttekeningWasAsked = true;
});
