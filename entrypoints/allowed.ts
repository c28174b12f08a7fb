import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OTHER_LANGUAGES } from '../lib/reading/wording/other-languages';

/** Comes into a page before the content script: a person asked for this page to be read, or allowed its site, in whatever language. */
export default defineUnlistedScript(() => {
  globalThis.kanttekeningWasAsked = true;
  globalThis.kanttekeningLanguages = OTHER_LANGUAGES;
});
