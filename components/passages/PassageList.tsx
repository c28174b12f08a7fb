import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding, Passage } from '../../lib/questions/passage';
import { listPassages, type PassageGroup, tagsOf } from '../../lib/questions/passage-groups';
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

/** Tells a group from the others whatever comes before it, so that the editor in it stays: by its place, and which of that place it is. */
const keyOf = ({ part, subQuestion }: PassageGroup, before: readonly PassageGroup[]): string =>
  `${part?.index} ${subQuestion} ${before.filter((other) => other.part?.index === part?.index && other.subQuestion === subQuestion).length}`;

/** Findings by which passages are listed: the one that is open stays where it was opened, for somebody may be typing in it. */
function useHeldInPlace(findings: ReadonlyMap<string, Finding>, open: string | null): ReadonlyMap<string, Finding> {
  const held = useRef<Finding | null>(null);
  const current = open === null ? undefined : findings.get(open);
  if (held.current?.passageId !== open) held.current = current ?? null;
  return open === null || held.current === null || held.current === current ? findings : new Map(findings).set(open, held.current);
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
  const { groups, lost } = listPassages(passages, useHeldInPlace(findings, open), chosen);
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
        <section key={keyOf(group, groups.slice(0, index))}>
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
