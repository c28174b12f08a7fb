import { i18n } from '#i18n';
import { currentAnchor, type Passage } from '../lib/questions/passage';
import type { Part } from '../lib/questions/question';
import { textOfPart } from '../lib/questions/text';
import './outline.css';
import { roleWord } from './words';

/** As many characters of a part as its line in the outline can show. */
const FIRST_WORDS = 120;

/** What there is to a part in few words: its sub-questions, its paragraphs, or how it begins. */
function inShort(part: Part): string {
  if (part.role === 'question' && part.subQuestions.length > 1) return i18n.t('outline.subQuestions', part.subQuestions.length);
  if (part.role === 'answer') {
    const paragraphs = i18n.t('outline.paragraphs', part.paragraphs.length);
    return part.answers.length > 0 ? `${i18n.t('outline.toSubQuestions', [part.answers.join(', ')])} · ${paragraphs}` : paragraphs;
  }
  return textOfPart(part).slice(0, FIRST_WORDS);
}

interface OutlineProps {
  parts: Part[];
  /** What was marked in the question. */
  passages: readonly Passage[];
  onChoose: (part: number) => void;
}

/** The parts of a question in page order, with the number of passages in each; choosing one shows it on the page. */
export function Outline({ parts, passages, onChoose }: OutlineProps) {
  const countIn = (part: number) => passages.filter((passage) => currentAnchor(passage).part?.index === part).length;
  const words = (part: Part, index: number) => {
    const count = countIn(index);
    if (count === 0) return inShort(part);
    const marked = i18n.t('outline.passages', count);
    // First words run to the end of the line and beyond.
    return part.role === 'answer' ? `${inShort(part)} · ${marked}` : `${marked} · ${inShort(part)}`;
  };
  return (
    <nav class="outline" aria-label={i18n.t('outline.label')}>
      <ol>
        {parts.map((part, index) => (
          <li key={index}>
            <button type="button" class="quiet" title={i18n.t('outline.show')} onClick={() => onChoose(index)}>
              <span class="role">{roleWord(part.role)}</span> <span class="in-short">{words(part, index)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
