import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TaughtRole, TaughtRule, Teaching } from '../../lib/questions/teaching';
import { Icon } from '../Icon';
import { taughtRoleWord } from '../teach/TeachBar';
import { ruleWords } from './taught-words';

const ROLES: readonly TaughtRole[] = ['question', 'answer', 'context', 'none'];

interface TeachingRowProps {
  teaching: Teaching;
  onChange: (rule: TaughtRule) => void;
  onForget: () => void;
}

/** The words and the role of a rule by a label, to be changed. */
function LabelForm({ teaching, onChange, onClose }: Omit<TeachingRowProps, 'onForget'> & { onClose: () => void }) {
  const id = useId();
  const words = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLSelectElement>(null);
  const { by } = teaching;
  if (by.kind !== 'label') return null;
  return (
    <form
      class="teaching-form"
      onSubmit={(event) => {
        event.preventDefault();
        const label = words.current?.value.trim() ?? '';
        if (label !== '')
          onChange({ role: (role.current?.value ?? teaching.role) as TaughtRole, by: { ...by, label: label.slice(0, 200) } });
        onClose();
      }}
    >
      <div>
        <label for={`${id}-words`}>{i18n.t('taught.label')}</label>
        <input ref={words} id={`${id}-words`} type="text" defaultValue={by.label} required maxLength={200} />
      </div>
      <div>
        <label for={`${id}-role`}>{i18n.t('taught.role')}</label>
        <select ref={role} id={`${id}-role`} defaultValue={teaching.role}>
          {ROLES.map((each) => (
            <option key={each} value={each} selected={each === teaching.role}>
              {taughtRoleWord(each)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="primary">
        {i18n.t('taught.save')}
      </button>
    </form>
  );
}

/** A rule that was taught, in plain words, with the ways to change and to forget it. */
export function TeachingRow({ teaching, onChange, onForget }: TeachingRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const words = ruleWords(teaching);
  return (
    <li>
      <p>
        <bdi>{words}</bdi>
      </p>
      <div class="actions">
        <a
          href={teaching.address}
          target="_blank"
          rel="noreferrer"
          aria-label={`${i18n.t('taught.page')}: ${words}`}
          title={i18n.t('taught.page')}
        >
          <Icon name="outside" />
        </a>
        {teaching.by.kind === 'label' && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            aria-label={i18n.t('taught.editThis', [words])}
            onClick={() => setIsOpen(!isOpen)}
          >
            {i18n.t('taught.edit')}
          </button>
        )}
        <button type="button" class="quiet" aria-label={i18n.t('taught.forgetThis', [words])} onClick={onForget}>
          {i18n.t('taught.forget')}
        </button>
      </div>
      {isOpen && <LabelForm teaching={teaching} onChange={onChange} onClose={() => setIsOpen(false)} />}
    </li>
  );
}
