import { i18n } from '#i18n';
import { numberInWords } from '../words';

interface WorkProgressProps {
  /** What is being done. */
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  onCancel: () => void;
}

/** How far a long work is, with a button that calls it off. */
export const WorkProgress = ({ label, done, total, onCancel }: WorkProgressProps) => (
  <div class="work-progress">
    <progress aria-label={label} {...(total > 0 ? { max: total, value: done } : {})} />
    <span class="quiet-text">{total > 0 ? i18n.t('exchange.progress', [numberInWords(done), numberInWords(total)]) : label}</span>
    <button type="button" onClick={onCancel}>
      {i18n.t('transfer.cancel')}
    </button>
  </div>
);
