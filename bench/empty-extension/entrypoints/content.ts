import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';

/** The least that shows something in a page: Preact, the polyfill and a closed shadow root. */
export default defineContentScript({
  matches: ['https://example.org/*'],
  async main(context) {
    const ui = await createShadowRootUi(context, {
      name: 'empty-extension',
      position: 'inline',
      mode: 'closed',
      onMount: (container) => render(h('p', null, browser.runtime.id), container),
    });
    ui.mount();
  },
});
