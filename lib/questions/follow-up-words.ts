import type { Kind, Language } from './question';

/** The words of a follow-up question in a language, as councils use them. */
export interface FollowUpWords {
  /** Before the title of what it follows: "Follow-up to". */
  subject: string;
  from: string;
  to: string;
  explanation: string;
  questions: string;
  references: string;
  /** Before a title: "In the answer to". */
  inAnswer: string;
  inQuestion: string;
  onPage: string;
  subQuestion: string;
  untitled: string;
  /** Between asker and addressee: "to". */
  toPerson: string;
  /** A text in quotation marks. */
  quoted: (text: string) => string;
  /** Asks what came of a promise, given in quotation marks. */
  promised: (quotation: string) => string;
  kinds: Record<Kind, string>;
}

/** The words in each language of the councils. */
export const FOLLOW_UP_WORDS: Record<Language, FollowUpWords> = {
  nl: {
    subject: 'Opvolgvraag:',
    from: 'Vraagsteller',
    to: 'Bevoegde',
    explanation: 'Toelichting',
    questions: 'Vragen',
    references: 'Bronnen',
    inAnswer: 'In het antwoord op',
    inQuestion: 'In de vraag',
    onPage: 'Op de pagina',
    subQuestion: 'bij deelvraag',
    untitled: 'zonder titel',
    toPerson: 'aan',
    quoted: (text) => `“${text}”`,
    promised: (quotation) => `Wat is de stand van zaken van wat werd toegezegd: ${quotation}?`,
    kinds: {
      oral: 'mondelinge vraag',
      written: 'schriftelijke vraag',
      interpellation: 'interpellatie',
      urgent: 'dringende vraag',
      citizen: 'vraag van een inwoner',
      other: 'vraag',
    },
  },
  fr: {
    subject: 'Question de suivi :',
    from: 'Auteur',
    to: 'Destinataire',
    explanation: 'Développement',
    questions: 'Questions',
    references: 'Sources',
    inAnswer: 'Dans la réponse à',
    inQuestion: 'Dans la question',
    onPage: 'Sur la page',
    subQuestion: 'sous-question',
    untitled: 'sans titre',
    toPerson: 'à',
    quoted: (text) => `« ${text} »`,
    promised: (quotation) => `Où en est l’engagement suivant : ${quotation} ?`,
    kinds: {
      oral: 'question orale',
      written: 'question écrite',
      interpellation: 'interpellation',
      urgent: 'question urgente',
      citizen: 'question citoyenne',
      other: 'question',
    },
  },
  de: {
    subject: 'Nachfrage:',
    from: 'Fragesteller/in',
    to: 'Zuständig',
    explanation: 'Begründung',
    questions: 'Fragen',
    references: 'Quellen',
    inAnswer: 'In der Antwort auf',
    inQuestion: 'In der Anfrage',
    onPage: 'Auf der Seite',
    subQuestion: 'zu Teilfrage',
    untitled: 'ohne Titel',
    toPerson: 'an',
    quoted: (text) => `„${text}“`,
    promised: (quotation) => `Wie ist der Stand der folgenden Zusage: ${quotation}?`,
    kinds: {
      oral: 'mündliche Anfrage',
      written: 'schriftliche Anfrage',
      interpellation: 'Interpellation',
      urgent: 'dringliche Anfrage',
      citizen: 'Bürgeranfrage',
      other: 'Anfrage',
    },
  },
  en: {
    subject: 'Follow-up:',
    from: 'Asked by',
    to: 'To be answered by',
    explanation: 'Explanation',
    questions: 'Questions',
    references: 'Sources',
    inAnswer: 'In the answer to',
    inQuestion: 'In the question',
    onPage: 'On the page',
    subQuestion: 'on sub-question',
    untitled: 'without a title',
    toPerson: 'to',
    quoted: (text) => `“${text}”`,
    promised: (quotation) => `What has come of the following undertaking: ${quotation}?`,
    kinds: {
      oral: 'oral question',
      written: 'written question',
      interpellation: 'interpellation',
      urgent: 'urgent question',
      citizen: 'citizen’s question',
      other: 'question',
    },
  },
};
