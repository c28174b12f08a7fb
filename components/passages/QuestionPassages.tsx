import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Part } from '../../lib/questions/question';
import type { Library } from '../../lib/store/library';
import type { PassageActions } from './PassageItem';
import { PassageList } from './PassageList';
import type { Asked } from './use-asked-passage';
import { type KnownPassages, useLoosePassages } from './use-passages';

interface Common extends PassageActions {
  library: Library;
  /** The passage whose note was asked for; null where none was. */
  asked?: Asked | null;
}

/** Whether there were any passages since the view opened: a list from which the last one was removed says so. */
function useHadSome({ passages }: KnownPassages): boolean {
  const had = useRef(false);
  if (passages.length > 0) had.current = true;
  return had.current;
}

/** The passages of a saved question. Nothing where none is marked. */
export function QuestionPassages({ known, parts, asked = null, ...rest }: Common & { known: KnownPassages; parts: Part[] }) {
  const hadSome = useHadSome(known);
  if (!hadSome) return null;
  const subQuestions = [...new Set(parts.flatMap((part) => part.subQuestions.map(({ number }) => number)))];
  return <PassageList title={i18n.t('passages.title')} {...known} subQuestions={subQuestions} asked={asked} {...rest} />;
}

/** The passages that were marked on a page beside every question. Nothing where none is. */
export function LoosePassages({ address, asked = null, ...rest }: Common & { address: string }) {
  const known = useLoosePassages(rest.library, address);
  const hadSome = useHadSome(known);
  if (!hadSome) return null;
  return <PassageList title={i18n.t('passages.looseTitle')} {...known} subQuestions={[]} asked={asked} {...rest} />;
}
