import type { Wording } from './wording';

/** Councils and assemblies that publish in English. */
export const english: Wording = {
  language: 'en',
  asOf: '2026-11',
  labels: {
    context: 'background|context|explanation|preamble|introduction|rationale|explanatory note|background information',
    question: 'question|questions',
    answer: 'answer|answers|reply|replies|response|responses',
    reply: 'supplementary|follow-up|rejoinder',
    attachment: 'attachment|attachments|documents|supporting documents|appendix|appendices|background documents',
    heading: 'details|question details',
    other:
      'decision|resolution|resolved|minutes|vote|voting|legal basis|legal implications|financial implications|related questions|see also|share|present|apologies',
  },
  fields: {
    title: 'subject|title|topic|heading|re|question title',
    reference:
      'number|no|ref|ref no|reference|uin|question number|question no|question id|question reference|question ref|reference number',
    asker: 'questioner|from|member|members|councillor|councillors|asking member|author|authors',
    party: 'party|group|political group|political party',
    addressee:
      'public officer to reply|public officers to reply|to|addressed to|directed to|answering member|cabinet member|responsible member|portfolio holder|lead member|minister|question to|department|answering body',
    session: 'meeting|session|council meeting',
    asked: 'asked|tabled|submitted|received|lodged',
    answered: 'answered|replied|responded',
    published: 'published|publication|first published',
    date: 'date',
    kind: 'type|question type|type question',
    state: 'status|state',
  },
  qualifiers: `written|oral|urgent|public|member|member's|text|asked|original|my|our|to|given|official|full|mayor's|council|council's|officer`,
  dated: 'date|on|at|of',
  by: 'by|from',
  prompts: [
    /^(?:therefore|i|we|my|our|could|can|would|please|in|against|given|accordingly|so|the|to ask|will|specifically)\b.*\b(?:questions?|ask|asked|know|answer|inform this council)\b.*$/,
  ],
  named: [
    {
      role: 'question',
      pattern: /^(?:\w+ )?question (?:(?:no\.? ?)?\(?\d+\)? ?[:.–-]? ?)?(?:from|(?:\w+ )?by) .{3,}$/,
    },
    { role: 'reply', pattern: /^supplementary question\b.*$/ },
    { role: 'answer', pattern: /^(?:\w+ )?(?:answer|reply|response) (?:of|to|for|from|(?:\w+ )?by)\b.{2,}$/ },
  ],
  speakers: [
    { role: 'question', pattern: /^Question (?:No\.? )?\d{1,5}\s?[—–-]+\s?([^:?!]{3,90}?)\s?:\s*/ },
    {
      role: 'question',
      pattern:
        /^(?:\*?\(?\d{1,4}\)?[.)]?\*?\s*)?((?:The |Hon\.? |Mrs?\.? |Ms\.? |Miss |Dr\.? |Prof\.? |Adv\.? |Sir |Dame |Cllr\.? |Councillor )+[^:.?!]{2,90}?) (?:to ask(?: the ([^:?!]{3,120}?))?|asks? the ([^:?!]{3,120}?)|asked)\s?:\s*/,
    },
    // A minister's turn in a record: "Hon. X (Minister of Y, Lib.):".
    {
      role: 'answer',
      pattern: /^((?:Hon|Mrs?|Ms)\.? [^:.?!()]{3,60} \((?:Parliamentary Secretary|\w* ?Minister|President of|Leader of)[^():]+\))\s?:\s*/,
    },
    {
      role: 'answer',
      pattern:
        /^((?:The )?(?:(?:Mrs?|Ms|Dr|Cllr|Hon)\.? )*[A-Z][^:.?!]{1,80}?) (?:replied|replies|answered|answers|responded|responds)(?: as follows)?\s?:\s*/,
    },
  ],
  sentences: [
    /^(?:Ref|Reference|No)\.? (?<reference>[A-Z\d][\w./-]*\d)$/,
    /^(?:minutes|agenda|meeting)\b[^:?!]{0,80}?\b(?<session>\d{1,2}(?:er|th|st|nd|rd)?\.?[ /.-]\S+[ /.-](?:19|20)\d\d\b.{0,30})$/i,
    /^question (?:no\.?|number)\s?:? ?(?<reference>\d+)/i,
    /\bquestion\b.{0,40}\banswered (?:on )?(?<answered>\d.{6,40})$/i,
    /^UIN:? (?<reference>[A-Z\d]+)(?:,? tabled (?:on )?(?<asked>.{6,40}))?$/i,
    /^question for (?:written|oral) answer (?<reference>[A-Z]{0,2}-?\d{6}\/\d{2,4})/i,
    /^question for (?:the )?(?<addressee>(?:Department|Ministry|Treasury|Cabinet Office|Home Office|Attorney|Wales|Scotland|Northern)\b.*)$/i,
  ],
  demands: /\b(?:to ask|(?:i|we) (?:ask|would like)|asks? (?:the|whether)|will the|inform this)\b/,
  closing: 'public officer to reply | public officers to reply',
  kinds: [
    { kind: 'interpellation', pattern: /\binterpellation/ },
    { kind: 'citizen', pattern: /\b(?:public|citizen'?s?|resident'?s?) questions?\b/ },
    { kind: 'urgent', pattern: /\burgent questions?/ },
    { kind: 'oral', pattern: /\b(?:oral questions?|questions? for oral|for oral (?:reply|answer))/ },
    { kind: 'written', pattern: /\b(?:written questions?|questions? for written|for written (?:reply|answer)|written reply)/ },
  ],
  title: {
    question: String.raw`(?:(?:written|oral|urgent|supplementary|public|(?:council(?:lor)?|member|resident)['’]?s?['’]?)\s+)?(?:questions?|interpellation)`,
    of: '(?:(?:submitted|asked|put|tabled|raised) )?by|from',
    to: 'to',
    about: 'on|about|regarding|concerning|re',
    procedure: 'answer|noting|discussion',
  },
  titles: [],
  noAnswer: [
    {
      why: 'open',
      pattern:
        /\b(?:drafting|preparing) (?:a|the) (?:response|reply|answer)\b|\b(?:response|reply|answer)\b[^.]*\b(?:shortly|will be (?:sent|provided))\b/,
    },
    { why: 'withdrawn', pattern: /\bquestions?\b.*\bwithdrawn\b|^withdrawn\b/ },
    { why: 'lapsed', pattern: /\bquestion\b[^.]*\blapsed\b|^lapsed\b/ },
    {
      why: 'postponed',
      pattern:
        /\b(?:question|answer|reply)\b[^.]*\b(?:postponed|deferred|held over|carried over)\b|\bholding (?:answer|reply|response)\b|\bnot (?:proved |been )?possible to (?:respond|answer|reply)\b|^(?:deferred|postponed)\b/,
    },
    { why: 'attachment', pattern: /\b(?:answer|reply|response|see|refer)\b[^.]*\b(?:attached|attachments?|appendix|annex|enclosed|pdf)\b/ },
    {
      why: 'oral',
      pattern:
        /\b(?:answered|replied|answer|reply|response|responded)\b[^.]*\b(?:orally|verbally|at the meeting|in the chamber)\b|\b(?:oral|verbal) (?:answer|reply|response) (?:was|has been) given\b/,
    },
    {
      why: 'open',
      pattern:
        /\b(?:not (?:yet )?(?:been )?(?:answered|received|available)|written (?:answer|reply|response) (?:to follow|will)|(?:awaiting|pending|no) (?:an )?(?:answer|reply|response)|(?:answer|reply|response) (?:pending|awaited|to follow)|unanswered|^(?:pending|open)$)\b/,
    },
  ],
  honorifics: String.raw`Councillors?|Cllrs?\.?|M[rsx]s?\.?|Miss|Dr\.?|Prof(?:\.|essor)?|Adv\.?|Sir|Dame|(?:Rt )?Hon\.?|Rev\.?|the|Assembly Member|Alderman`,
  offices: `(?:Deputy |Lord |Prime |Chief |Financial |First |Under-)?(?:Mayor|Leader|Chair(?:man|woman)?|Cabinet Member|Portfolio Holder|Lead Member|Executive Member|Minister|Secretary(?: of State)?|Commissioner|Commission|President of the)`,
  and: 'and',
  parties: '(?:Labour|Liberal|Green|Conservative|Scottish|Plaid|Sinn|Reform)\\s.+|Independent',
  all: 'both|all',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  months: 'january | february | march | april | may | june | july | august | september | october | november | december',
  small: 'the and that this with from are have been will would which they their not for was were has on of to',
};
