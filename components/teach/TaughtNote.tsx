import { i18n } from '#i18n';
import { openSettings } from '../../lib/browser/places';
import type { Library } from '../../lib/store/library';
import { forgetLesson, lastLesson } from '../../lib/store/teachings';
import { Icon } from '../Icon';
import { useWatched } from '../use-watched';
import './taught-note.css';

/** How long after it was taught a lesson can be taken back from here; later, from the settings. In ms. */
const FRESH = 10 * 60_000;

interface TaughtNoteProps {
  library: Library;
  address: string;
  /** Whether the parts were found by what was taught, or a question was said to be none. */
  isSplit: boolean;
  onTeach: () => void;
  onUndone: () => void;
}

/** Says that a page is shown as a person taught it, with the ways to teach again, to take it back and to see all that was taught. */
export function TaughtNote({ library, address, isSplit, onTeach, onUndone }: TaughtNoteProps) {
  const last = useWatched(() => lastLesson(library, address), [library, address]).value;
  const isFresh = last && Date.now() - last.taughtAt < FRESH;
  return (
    <div class="taught-note" role="note">
      {isSplit && (
        <p>
          <Icon name="mark" />
          {i18n.t('teach.split')}
        </p>
      )}
      <div>
        {last && (isFresh || !isSplit) && (
          <button type="button" class="link" onClick={() => void forgetLesson(library, last.lesson).then(onUndone)}>
            {i18n.t('action.undo')}
          </button>
        )}
        <button type="button" class="link" onClick={onTeach}>
          {i18n.t('teach.again')}
        </button>
        <button type="button" class="link" onClick={() => void openSettings()}>
          {i18n.t('teach.settings')}
        </button>
      </div>
    </div>
  );
}
