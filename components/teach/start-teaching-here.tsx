import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PickerWorld, startPicker } from '../../lib/page/picker';
import base from '../base.css?inline';
import { TeachBar, TeachFrames } from './TeachBar';
import own from './teach-bar.css?inline';

/** The look of a shadow root: that of the extension's pages, and the bar's own. */
function styleOf(root: ShadowRoot): void {
  if (root.firstChild !== null) return;
  const style = base.replaceAll(':root', '.teach') + own;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Earlier releases of Firefox let no content script adopt a sheet.
    root.append(Object.assign(document.createElement('style'), { textContent: style }));
  }
}

const draw: PickerWorld['draw'] = (root, bar, frames) => {
  styleOf(root);
  const place =
    (root.querySelector('.place') as HTMLElement | null) ??
    root.appendChild(Object.assign(document.createElement('div'), { className: 'place' }));
  render(
    <div class="teach">
      <TeachFrames frames={frames} />
      <TeachBar view={bar} />
    </div>,
    place,
  );
};

/** Starts the picker in the page that this script was put into. */
export function startTeachingHere(): void {
  startPicker({ document, draw, tell: (fact) => browser.runtime.sendMessage(fact) });
}
