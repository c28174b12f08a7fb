import { render } from 'preact';
import { asToMarking, isOwnExtension } from '../../lib/messages';
import { extensionRuntime, type Listener } from '../../lib/page/extension';
import { extensionIsThere } from '../../lib/page/extension-is-there';
import { type MarkingWorld, startMarking } from '../../lib/page/marking/marking';
import { drawingPlace, styleRoot } from '../style-root';
import { MarkingLayer } from './MarkingLayer';
import own from './marking.css?inline';

declare global {
  /** Set in the extension's isolated world once marking runs, so that putting the script in again starts no second one. */
  var kanttekeningMarks: boolean | undefined;
}

const draw: MarkingWorld['draw'] = (root, view) => {
  styleRoot(root, 'marking', own);
  render(
    <div class="marking">
      <MarkingLayer view={view} />
    </div>,
    drawingPlace(root),
  );
};

/** Starts marking in the page that this script was put into. */
export function startMarkingHere(): void {
  const runtime = extensionRuntime();
  if (!runtime || globalThis.kanttekeningMarks) return;
  globalThis.kanttekeningMarks = true;
  const hear: MarkingWorld['hear'] = (listener, signal) => {
    const listen: Listener = (raw, sender, answer) => {
      const order = asToMarking(raw);
      if (order && isOwnExtension(sender, runtime.id ?? '')) answer(listener(order));
    };
    runtime.onMessage.addListener(listen);
    signal.addEventListener('abort', () => {
      try {
        runtime.onMessage.removeListener(listen);
      } catch {
        // The extension is gone and its listeners with it.
      }
    });
  };
  // `async`, since a browser may throw at once where the extension is gone.
  const tell: MarkingWorld['tell'] = async (fact) => runtime.sendMessage(fact);
  startMarking({ document, draw, tell, hear, isReal: ({ isTrusted }) => isTrusted, isThere: extensionIsThere });
}
