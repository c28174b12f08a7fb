import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Addressee, Asker, QuestionHead as Head } from '../lib/questions/question';
import { Icon } from './Icon';
import './question-head.css';
import { answerWord, dayInWords, kindWord } from './words';

const askerInWords = ({ name, party }: Asker) => (party ? `${name} (${party})` : name);

const addresseeInWords = ({ name, role }: Addressee) => (name && role ? `${name}, ${role}` : (name ?? role ?? ''));

/** The people of a question in words: who asks, and who must answer. */
function People({ askers, addressees }: Pick<Head, 'askers' | 'addressees'>) {
  if (askers.length === 0 && addressees.length === 0) return null;
  return (
    <p class="people">
      {askers.length > 0 && (
        <bdi>
          <span class="visually-hidden">{i18n.t('head.askers')} </span>
          {askers.map(askerInWords).join(', ')}
        </bdi>
      )}
      {addressees.length > 0 && (
        <span class="to">
          <Icon name="arrow" />
          <bdi>
            <span class="visually-hidden">{i18n.t('head.addressees')} </span>
            {addressees.map(addresseeInWords).join(', ')}
          </bdi>
        </span>
      )}
    </p>
  );
}

/** Whether a question has its answer, as a word with a picture. */
export const AnswerState = ({ head }: { head: Head }) => (
  <span class={`answer-state${head.answered ? ' answered' : ''}`}>
    <Icon name={head.answered ? 'answered' : 'open'} />
    {answerWord(head.answered, head.noAnswer?.why)}
  </span>
);

/** The day that a question is known by: its session, else when it was asked, else when it was published. */
export const dayOf = ({ dates }: Head): string | null => dates.session ?? dates.asked ?? dates.published ?? dates.answered;

interface QuestionHeadProps {
  head: Head;
  /** The level of its title among the headings of the view. */
  heading?: 'h1' | 'h2';
  children?: ComponentChildren;
}

/** A question at a glance: kind, day, portal, title, number, people, answered or not. `children` stand at the end of the first line. */
export function QuestionHead({ head, heading: Title = 'h1', children }: QuestionHeadProps) {
  const day = dayOf(head);
  return (
    <header class="question-head">
      <div class="first-line">
        <p class="quiet-text">{[kindWord(head.kind), day && dayInWords(day), head.portal.name].filter(Boolean).join(' · ')}</p>
        {children}
      </div>
      <Title class="title" lang={head.language} title={head.title ?? undefined}>
        <bdi>{head.title ?? i18n.t('head.noTitle')}</bdi>
      </Title>
      <p class="second-line">
        {head.reference && <bdi class="reference">{head.reference}</bdi>}
        <AnswerState head={head} />
      </p>
      <People askers={head.askers} addressees={head.addressees} />
    </header>
  );
}
