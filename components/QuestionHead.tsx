import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FactName } from '../lib/questions/corrections';
import { dayOf } from '../lib/questions/day-of';
import type { QuestionHead as Head } from '../lib/questions/question';
import { Icon } from './Icon';
import './question-head.css';
import { addresseeInWords, answerWord, askerInWords, dayInWords, factWord, kindWord } from './words';

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

interface QuestionHeadProps {
  head: Head;
  /** The level of its title among the headings of the view. */
  heading?: 'h1' | 'h2';
  /** What in it the reader set right. */
  corrected?: FactName[];
  children?: ComponentChildren;
}

/** A question at a glance: kind, day, portal, title, number, people, answered or not. `children` stand at the end of the first line. */
export function QuestionHead({ head, heading: Title = 'h1', corrected = [], children }: QuestionHeadProps) {
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
      {corrected.length > 0 && <p class="quiet-text corrected">{i18n.t('correct.by', [corrected.map(factWord).join(', ')])}</p>}
    </header>
  );
}
