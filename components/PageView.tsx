import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActivePage } from '../lib/browser/active-page';
import { showPassage, startBlockMode } from '../lib/browser/passages-in-tab';
import { sendToPage } from '../lib/browser/send-to-page';
import { startTeaching, teachNone } from '../lib/browser/teach-in-tab';
import type { Library } from '../lib/store/library';
import { passagesFor } from '../lib/store/passages';
import { FoundList } from './FoundList';
import { Icon } from './Icon';
import { NothingFound } from './NothingFound';
import { Notice } from './Notice';
import { PageQuestion } from './PageQuestion';
import './page-view.css';
import { attachIn } from './passages/attach-in';
import { LoosePassages } from './passages/QuestionPassages';
import { useAskedPassage } from './passages/use-asked-passage';
import { place } from './place';
import { TaughtNote } from './teach/TaughtNote';
import { UndoBar } from './undo/UndoBar';
import { useActivePage } from './use-active-page';
import { useKeptWhileTyping } from './use-kept-while-typing';
import { useQuestionNames } from './use-question-names';

type ReadPage = Extract<ActivePage, { state: 'read' }>;

/** Has the person pick the parts in the page. The popup makes room for it; the panel may stay. */
async function teachIn(tabId: number): Promise<void> {
  await startTeaching(tabId);
  if (place() === 'popup') window.close();
}

/** Has the person go through the page by keyboard, as above. */
async function markByKeyboard(tabId: number): Promise<void> {
  await startBlockMode(tabId).catch(() => undefined);
  if (place() === 'popup') window.close();
}

/** The questions of a page that was read: the one there is, a list to pick from, or why there is none. */
function ReadPageView({ library, page, onTaught }: { library: Library; page: ReadPage; onTaught: () => void }) {
  const [picked, setPicked] = useState<string | null>(null);
  const lastPicked = useRef<string | null>(null);
  const { questions, why, stoppedAt, taught, address } = page.reading;
  const names = useQuestionNames(questions);
  const asked = useAskedPassage(page.tabId);
  // Where there are several questions, the one that an asked passage stands in is picked.
  useEffect(() => {
    if (!asked || questions.length < 2) return;
    void passagesFor(library, questions, address).then(
      (all) => {
        const of = all.find(({ passage }) => passage.id === asked.id)?.question;
        if (typeof of === 'number') setPicked(names[of] ?? null);
      },
      () => undefined,
    );
  }, [asked]);
  const back = useRef<HTMLButtonElement>(null);
  // The button that was chosen is gone; the focus goes to the way back.
  useEffect(() => back.current?.focus(), [picked]);

  const index = questions.length === 1 ? 0 : names.indexOf(picked ?? '');
  const question = questions[index];
  const onShowPart = (part: number) => void sendToPage(page.tabId, { type: 'show-part', question: index, part }).catch(() => undefined);
  const teach = () => void teachIn(page.tabId);
  const pick = (name: string | null) => {
    lastPicked.current = picked;
    setPicked(name);
  };

  return (
    <>
      {(taught || why?.code === 'taught') && (
        <TaughtNote library={library} address={address} isSplit={taught} onTeach={teach} onUndone={onTaught} />
      )}
      {stoppedAt && questions.length > 0 && <Notice>{i18n.t('nothing.stopped')}</Notice>}
      {question && questions.length > 1 && (
        <button ref={back} type="button" class="quiet back" onClick={() => pick(null)}>
          <Icon name="back" />
          {i18n.t('several.back', questions.length)}
        </button>
      )}
      {question ? (
        <PageQuestion
          key={names[index]}
          library={library}
          question={question}
          onShowPart={onShowPart}
          tabId={page.tabId}
          asked={asked}
          onTeach={teach}
          onBlockMode={() => void markByKeyboard(page.tabId)}
          onTeachNone={() => void teachNone(library, address, question.title).then(onTaught)}
        />
      ) : questions.length > 1 ? (
        <FoundList library={library} questions={questions} names={names} focused={lastPicked.current} onPick={pick} onTeach={teach} />
      ) : (
        <NothingFound why={why} onTeach={teach} />
      )}
      <LoosePassages
        library={library}
        address={address}
        asked={asked}
        onShow={(id) => showPassage(page.tabId, id)}
        onAttach={(id) => void attachIn(page.tabId, id)}
      />
      {!question && <UndoBar library={library} />}
    </>
  );
}

/** What the active tab holds, in one of the honest states: found, several found, nothing and why, not allowed here. */
export function PageView({ library }: { library: Library }) {
  const { page: active, readOnce, allowAlways, readAgain } = useActivePage(library);
  const page = useKeptWhileTyping(active);
  return (
    <main class="page-view" aria-busy={page.state === 'asking'}>
      {page.state === 'read' ? (
        <ReadPageView key={page.tabId} library={library} page={page} onTaught={readAgain} />
      ) : (
        <NothingFound page={page} onReadOnce={readOnce} onAllowAlways={allowAlways} />
      )}
    </main>
  );
}
