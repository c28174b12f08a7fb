import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MenuAction } from '../MoreMenu';

/** Whether a person is correcting facts, the menu's entry that begins it, and the end of it, after which the focus is at the menu again. */
export function useCorrecting(): { correcting: boolean; action: MenuAction; done: () => void } {
  const [correcting, setCorrecting] = useState(false);
  const last = useRef(correcting);
  useEffect(() => {
    if (last.current && !correcting) document.querySelector<HTMLElement>('.more-menu > button')?.focus();
    last.current = correcting;
  }, [correcting]);
  return {
    correcting,
    action: { label: i18n.t('correct.action'), icon: 'pen', onChoose: () => setCorrecting(true) },
    done: () => setCorrecting(false),
  };
}
