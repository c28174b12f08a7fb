import { i18n } from '#i18n';
import type { Part } from '../../lib/questions/question';
import type { Library } from '../../lib/store/library';
import { findingsOf, passagesOfPage, passagesOfQuestion } from '../../lib/store/passages';
import { useWatched } from '../use-watched';
import type { PassageActions } from './PassageItem';
import { PassageList } from './PassageList';
import type { Asked } from './use-asked-passage';

interface Common extends PassageActions {
  library: Library;
  /** The passage whose note was asked for; null where none was. */
  asked?: Asked | null;
}

/** The passages of a saved question, kept up to date. Nothing where none is marked. */
export function QuestionPassages({ library, questionId, parts, asked = null, ...actions }: Common & { questionId: string; parts: Part[] }) {
  const { passages = [], findings = new Map() } =
    useWatched(async () => {
      const passages = await passagesOfQuestion(library, questionId);
      const ids = passages.map(({ id }) => id);
      return { passages, findings: await findingsOf(library, ids) };
    }, [library, questionId]).value ?? {};
  if (passages.length === 0) return null;
  const subQuestions = [...new Set(parts.flatMap((part) => part.subQuestions.map(({ number }) => number)))];
  return (
    <PassageList
      library={library}
      title={i18n.t('passages.title')}
      passages={passages}
      findings={findings}
      subQuestions={subQuestions}
      asked={asked}
      {...actions}
    />
  );
}

/** The passages that were marked on a page beside every question. Nothing where none is. */
export function LoosePassages({ library, address, asked = null, ...actions }: Common & { address: string }) {
  const { passages = [], findings = new Map() } =
    useWatched(async () => {
      const passages = await passagesOfPage(library, address);
      const ids = passages.map(({ id }) => id);
      return { passages, findings: await findingsOf(library, ids) };
    }, [library, address]).value ?? {};
  if (passages.length === 0) return null;
  return (
    <PassageList
      library={library}
      title={i18n.t('passages.looseTitle')}
      passages={passages}
      findings={findings}
      subQuestions={[]}
      asked={asked}
      {...actions}
    />
  );
}
