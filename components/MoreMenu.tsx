import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import './more-menu.css';

export interface MenuAction {
  label: string;
  icon: IconName;
  onChoose: () => void;
}

/** Actions that are seldom needed, behind one button. Nothing at all where there are none, but the space is kept. */
export function MoreMenu({ label, actions }: { label: string; actions: MenuAction[] }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // A popover stands in the top layer, where the button's place must be told to it.
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (box && list.current)
      Object.assign(list.current.style, { top: `${box.bottom + 2}px`, right: `${document.documentElement.clientWidth - box.right}px` });
  };

  return (
    <div class="more-menu">
      {actions.length > 0 && (
        <>
          <button ref={button} type="button" class="quiet square" popovertarget={id} aria-label={label} title={label}>
            <Icon name="more" />
          </button>
          <div id={id} ref={list} popover="auto" onBeforeToggle={place}>
            {actions.map((action) => (
              <button
                key={action.label}
                type="button"
                class="quiet"
                onClick={() => {
                  list.current?.hidePopover();
                  action.onChoose();
                }}
              >
                <Icon name={action.icon} />
                {action.label}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
