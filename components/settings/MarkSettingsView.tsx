import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { chosenKey, DEFAULT_MARK_KEYS, MARK_ACTIONS, type MarkAction, takenBy } from '../../lib/questions/mark-keys';
import { actionWord, keyWord } from '../marking/mark-words';
import './mark-settings.css';
import { useMarkSettings } from './use-mark-settings';

/** Whether marks are shown on pages, and the keys by which they are made: each can be changed, and all put back. */
export function MarkSettingsView() {
  const [settings, change] = useMarkSettings();
  const [waiting, setWaiting] = useState<MarkAction | null>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  if (!settings) return null;
  const { on, keys } = settings;

  const onKey = (action: MarkAction, event: KeyboardEvent) => {
    if (waiting !== action || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    setWaiting(null);
    if (event.key === 'Escape' || event.key === 'Tab') return setSaid('');
    const key = event.ctrlKey || event.altKey || event.metaKey ? null : chosenKey(event.key);
    const other = key && takenBy(keys, key, action);
    if (key === null) return setSaid(i18n.t('markSettings.cannot'));
    if (other) return setSaid(i18n.t('markSettings.taken', [keyWord(key), actionWord(other)]));
    change({ on, keys: { ...keys, [action]: key } });
    setSaid(i18n.t('markSettings.now', [actionWord(action), keyWord(key)]));
  };

  return (
    <div class="mark-settings">
      <label class="switch">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => change({ on: currentTarget.checked, keys })} />
        {i18n.t('markSettings.on')}
      </label>
      <p role="status" id={id}>
        {said}
      </p>
      <ul aria-label={i18n.t('marking.keys')}>
        {MARK_ACTIONS.map((action) => (
          <li key={action}>
            <span>{actionWord(action)}</span>
            <button
              type="button"
              aria-label={i18n.t('markSettings.change', [actionWord(action), keyWord(keys[action])])}
              aria-describedby={id}
              onClick={() => {
                setWaiting(action);
                setSaid(i18n.t('markSettings.press', [actionWord(action)]));
              }}
              onKeyDown={(event) => onKey(action, event)}
              onBlur={() => waiting === action && setWaiting(null)}
            >
              {waiting === action ? '…' : keyWord(keys[action])}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          onClick={() => {
            change({ on, keys: DEFAULT_MARK_KEYS });
            setSaid(i18n.t('markSettings.wereReset'));
          }}
        >
          {i18n.t('markSettings.reset')}
        </button>
      </div>
    </div>
  );
}
