import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AnswerFact, type Correction, type FactName, factsOf } from '../../lib/questions/corrections';
import type { Addressee, Asker, Kind, Language } from '../../lib/questions/question';
import { FailureNotice } from '../FailureNotice';
import { SaveState } from '../SaveState';
import type { Editor } from '../use-editor';
import { addresseeInWords, answerWord, askerInWords, dayInWords, factWord, kindWord, languageWord } from '../words';
import { ChoiceFact } from './ChoiceFact';
import './correct-form.css';
import { DayFact } from './DayFact';
import { PeopleFact } from './PeopleFact';
import { TextFact } from './TextFact';

const KINDS: readonly Kind[] = ['oral', 'written', 'interpellation', 'urgent', 'citizen', 'other'];
const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];
const ANSWERS: readonly AnswerFact[] = [
  'answered',
  'open',
  'oral',
  'attachment',
  'elsewhere',
  'postponed',
  'withdrawn',
  'lapsed',
  'unsaid',
];
const DAYS = ['session', 'asked', 'answeredOn', 'published'] as const;

const answerFactWord = (answer: AnswerFact): string =>
  answerWord(answer === 'answered', answer === 'answered' || answer === 'unsaid' ? undefined : answer);

const askerWords = () => ({
  name: i18n.t('correct.name'),
  beside: i18n.t('correct.party'),
  nameOf: (line: number) => i18n.t('correct.askerName', [line]),
  besideOf: (line: number) => i18n.t('correct.askerParty', [line]),
  remove: (line: number) => i18n.t('correct.removeAsker', [line]),
  add: i18n.t('correct.addAsker'),
});

const addresseeWords = () => ({
  name: i18n.t('correct.name'),
  beside: i18n.t('correct.office'),
  nameOf: (line: number) => i18n.t('correct.addresseeName', [line]),
  besideOf: (line: number) => i18n.t('correct.addresseeOffice', [line]),
  remove: (line: number) => i18n.t('correct.removeAddressee', [line]),
  add: i18n.t('correct.addAddressee'),
});

const askerLine = ({ name, party }: Asker) => ({ name, beside: party ?? '' });
const addresseeLine = ({ name, role }: Addressee) => ({ name: name ?? '', beside: role ?? '' });

interface CorrectFormProps {
  editor: Editor;
  /** The level of its title among the headings of the view. */
  heading?: 'h1' | 'h2';
  onDone: () => void;
}

/** Every fact of a question, to be set right or back. What is typed is stored at once, as the reader's. */
export function CorrectForm({ editor, heading: Title = 'h1', onDone }: CorrectFormProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { head, published, corrected } = editor;
  if (!head || !published) return null;
  const facts = factsOf(head);
  const onPage = factsOf(published);
  const says = (fact: FactName, words: string | null) => (corrected.includes(fact) ? (words ?? '') : null);
  const common = (fact: FactName) => ({
    label: factWord(fact),
    onSetBack: () => editor.correct({ fact, to: undefined } as Correction),
  });
  return (
    <form class="question-editor correct-form" onSubmit={(event) => event.preventDefault()} inert={!editor.asked}>
      <Title ref={top} class="form-title" tabIndex={-1}>
        {i18n.t('correct.action')}
      </Title>
      <p class="quiet-text">{i18n.t('correct.intro')}</p>
      {editor.failure && <FailureNotice failed={editor.failure} onRetry={editor.retry} />}
      <TextFact
        {...common('title')}
        long
        value={facts.title}
        pageSays={says('title', onPage.title)}
        onType={(to) => editor.correct({ fact: 'title', to })}
      />
      <TextFact
        {...common('reference')}
        value={facts.reference}
        pageSays={says('reference', onPage.reference)}
        onType={(to) => editor.correct({ fact: 'reference', to })}
      />
      <ChoiceFact
        {...common('kind')}
        value={facts.kind}
        choices={KINDS}
        word={kindWord}
        pageSays={says('kind', kindWord(onPage.kind))}
        onChoose={(to) => editor.correct({ fact: 'kind', to })}
      />
      <PeopleFact
        {...common('askers')}
        people={facts.askers.map(askerLine)}
        pageSays={says('askers', onPage.askers.map(askerInWords).join(', '))}
        words={askerWords()}
        onChange={(people) => editor.correct({ fact: 'askers', to: people.map(({ name, beside }) => ({ name, party: beside || null })) })}
      />
      <PeopleFact
        {...common('addressees')}
        people={facts.addressees.map(addresseeLine)}
        pageSays={says('addressees', onPage.addressees.map(addresseeInWords).join(', '))}
        words={addresseeWords()}
        onChange={(people) =>
          editor.correct({ fact: 'addressees', to: people.map(({ name, beside }) => ({ name: name || null, role: beside || null })) })
        }
      />
      <ChoiceFact
        {...common('answer')}
        value={facts.answer}
        choices={ANSWERS}
        word={answerFactWord}
        pageSays={says('answer', answerFactWord(onPage.answer))}
        onChoose={(to) => editor.correct({ fact: 'answer', to })}
      />
      {DAYS.map((fact) => (
        <DayFact
          key={fact}
          {...common(fact)}
          day={facts[fact]}
          pageDay={onPage[fact]}
          pageSays={says(fact, onPage[fact] && dayInWords(onPage[fact]))}
          onChoose={(to) => editor.correct({ fact, to })}
        />
      ))}
      <ChoiceFact
        {...common('language')}
        value={facts.language}
        choices={LANGUAGES}
        word={languageWord}
        pageSays={says('language', languageWord(onPage.language))}
        onChoose={(to) => editor.correct({ fact: 'language', to })}
      />
      <footer>
        <button type="button" class="primary" onClick={onDone}>
          {i18n.t('correct.done')}
        </button>
        <SaveState editor={editor} />
      </footer>
    </form>
  );
}
