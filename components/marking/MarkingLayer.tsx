import type { MarkingView } from '../../lib/page/marking/marking-view';
import { markWord } from './mark-words';
import { SelectionToolbar } from './SelectionToolbar';

/** Everything that marking draws over a page, and the words that are spoken. */
export const MarkingLayer = ({ view }: { view: MarkingView }) => (
  <>
    {view.toolbar && <SelectionToolbar view={view.toolbar} act={view.act} />}
    <p class={view.word === null ? 'visually-hidden' : 'said'} role="status">
      {view.word === null ? '' : markWord(view.word)}
    </p>
  </>
);
