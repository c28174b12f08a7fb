import { Icon, type IconName } from '../Icon';
import { keyWord } from './mark-words';

interface ActButtonProps {
  label: string;
  /** Its key, as it is kept. */
  hotkey: string;
  icon: IconName;
  onAct: () => void;
  pressed?: boolean;
  /** Where the focus goes when what it stands in opens. */
  starts?: boolean;
}

/** A button that shows its key. */
export const ActButton = ({ label, hotkey, icon, onAct, pressed, starts }: ActButtonProps) => (
  <button
    type="button"
    class="quiet"
    title={`${label} (${keyWord(hotkey)})`}
    aria-pressed={pressed}
    data-start={starts || undefined}
    onClick={onAct}
  >
    <Icon name={icon} />
    {label}
    <kbd>{keyWord(hotkey)}</kbd>
  </button>
);
