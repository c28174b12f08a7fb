import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PickerWorld, startPicker } from '../../lib/page/picker';
import { drawingPlace, styleRoot } from '../style-root';
import { TeachBar, TeachFrames } from './TeachBar';
import own from './teach-bar.css?inline';

const draw: PickerWorld['draw'] = (root, bar, frames) => {
  styleRoot(root, 'teach', own);
  render(
    <div class="teach">
      <TeachFrames frames={frames} />
      <TeachBar view={bar} />
    </div>,
    drawingPlace(root),
  );
};

/** Starts the picker in the page that this script was put into. */
export function startTeachingHere(): void {
  startPicker({ document, draw, tell: (fact) => browser.runtime.sendMessage(fact) });
}
