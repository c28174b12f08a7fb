import type { Wording } from './wording';

/** Councils and assemblies that publish in English. */
export const english: Wording = {
  language: 'en',
  asOf: '2026-11',
  labels: {
    context: 'background | context | explanation | explanatory note | preamble | introduction',
    question: `
      question | questions | written question | oral question | urgent question | text of question | text of the question |
      question text | my question | my questions`,
    answer: `
      answer | answers | reply | response | written answer | written reply | oral answer | answer to question | reply to
      question | response to question | text of answer | text of the answer | answer text | text of the reply`,
    reply: 'supplementary | supplementary question | follow-up | rejoinder',
    attachment: 'attachment | attachments | documents | supporting documents | appendix | appendices | background documents',
    heading: 'details | question details',
    other: `
      decision | resolution | resolved | minutes | vote | voting | legal basis | legal implications | financial implications |
      related questions | see also | share | present | apologies`,
  },
  fields: {
    title: 'subject | title | topic | heading',
    reference: `
      number | no | ref | reference | uin | question number | question no | question reference | question ref | reference
      number`,
    asker: 'asked by | question by | question from | questioner | tabled by | submitted by | member | councillor | author',
    party: 'party | group | political group',
    addressee: `
      answered by | to | addressed to | directed to | answering member | answering body | department | cabinet member |
      responsible member | reply by`,
    session: 'meeting | meeting of | meeting date | date of meeting | session | council meeting',
    asked: 'asked on | date asked | tabled | tabled on | date tabled | date submitted | submitted on | received on',
    answered: 'answered on | date answered | answer date | replied on | date of answer | date of reply',
    published: 'published | published on | date published | publication date | first published',
    kind: 'type | question type | type of question',
    state: 'status | state',
  },
  prompts: [],
  named: [],
  speakers: [],
  kinds: [
    { kind: 'interpellation', pattern: /\binterpellation/ },
    { kind: 'citizen', pattern: /\b(?:public|citizen'?s?|resident'?s?) questions?\b/ },
    { kind: 'urgent', pattern: /\burgent questions?/ },
    { kind: 'oral', pattern: /\b(?:oral questions?|questions? for oral)/ },
    { kind: 'written', pattern: /\b(?:written questions?|questions? for written)/ },
  ],
  titles: [],
  noAnswer: [],
  honorifics: String.raw`Councillor|Cllr\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Hon\.?|the|Assembly Member`,
  offices: `(?:Deputy |Lord )?(?:Mayor|Leader|Chair(?:man|woman)?|Cabinet Member|Minister|Secretary of State)`,
  and: 'and',
  months: 'january | february | march | april | may | june | july | august | september | october | november | december',
  small: 'the and that this with from are have been will would which they their not for was were has on of to',
};
