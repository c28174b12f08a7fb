import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding, Passage } from '../../lib/questions/passage';
import { listPassages, tagsOf } from '../../lib/questions/passage-groups';
import type { Library } from '../../lib/store/library';
import { numberInWords } from '../words';
import { type PassageActions, PassageItem } from './PassageItem';
import './passages.css';
import { placeWords } from './passage-words';
import type { Asked } from './use-asked-passage';

interface PassageListProps extends PassageActions {
  library: Library;
  title: string;
  passages: readonly Passage[];
  findings: ReadonlyMap<string, Finding>;
  subQuestions: string[];
  /** The passage whose note was asked for; null where none was. */
  asked: Asked | null;
}

/** Passages in page order, grouped by part and sub-question; those whose words are gone apart. One is open for editing at a time. */
export function PassageList({ library, title, passages, findings, subQuestions, asked, onShow, onAttach }: PassageListProps) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(asked?.id ?? null);
  const [tag, setTag] = useState<string | null>(null);
  useEffect(() => {
    if (!asked) return;
    setOpen(asked.id);
    setTag(null);
  }, [asked]);
  const tags = tagsOf(passages);
  const chosen = tag !== null && tags.includes(tag) ? tag : null;
  const { groups, lost } = listPassages(passages, findings, chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const show = async (onPage: (id: string) => Promise<boolean>, passage: string) => {
    setSaid('');
    if (!(await onPage(passage))) setSaid(i18n.t('passages.saidNotShown'));
  };

  // With the passage that was removed its button is gone: the focus stays in the list. One that was asked for may yet come.
  const isThere = passages.some((passage) => passage.id === open);
  const wasThere = useRef(false);
  useEffect(() => {
    if (wasThere.current && !isThere && open !== null) {
      setOpen(null);
      setSaid(i18n.t('passages.saidRemoved'));
      if (document.activeElement === document.body) heading.current?.focus();
    }
    wasThere.current = isThere;
  }, [isThere, open]);

  const items = (all: readonly Passage[]) => (
    <ol>
      {all.map((passage) => (
        <PassageItem
          key={passage.id}
          library={library}
          passage={passage}
          finding={findings.get(passage.id)}
          subQuestions={subQuestions}
          open={passage.id === open}
          asked={passage.id === asked?.id ? asked : null}
          onToggle={() => setOpen(passage.id === open ? null : passage.id)}
          onShow={onShow && (() => void show(onShow, passage.id))}
          onAttach={onAttach}
        />
      ))}
    </ol>
  );

  return (
    <section class="passages" aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title} <span class="quiet-text">{numberInWords(passages.length)}</span>
      </h2>
      <p class="quiet-text" role="status">
        {said}
      </p>
      {tags.length > 0 && passages.length > 1 && (
        <div class="field">
          <label for={`${id}-tag`}>{i18n.t('passages.filter')}</label>
          <select id={`${id}-tag`} value={chosen ?? ''} onChange={(event) => setTag(event.currentTarget.value || null)}>
            <option value="">{i18n.t('passages.allTags')}</option>
            {tags.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      )}
      {groups.map((group, index) => (
        <section key={index}>
          <h3>{placeWords(group)}</h3>
          {items(group.passages)}
        </section>
      ))}
      {lost.length > 0 && (
        <section class="lost">
          <h3>{i18n.t('passages.lostTitle')}</h3>
          <p class="quiet-text">{i18n.t('passages.lostAbout')}</p>
          {items(lost)}
        </section>
      )}
    </section>
  );
}
