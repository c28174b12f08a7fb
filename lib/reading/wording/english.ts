import type { Wording } from './wording';

/** Councils and assemblies that publish in English. */
export const english: Wording = {
  language: 'en',
  asOf: '2026-11',
  labels: {
    context: 'background|context|explanation|explanatory note|preamble|introduction',
    question: 'question|questions|written question|oral question|urgent question|text question|question text|my question|my questions',
    answer: `
      answer|answers|reply|response|written answer|written reply|oral answer|answer to question|reply to question|response to question|
      text answer|answer text|text reply`,
    reply: 'supplementary|supplementary question|follow-up|rejoinder',
    attachment: 'attachment|attachments|documents|supporting documents|appendix|appendices|background documents',
    heading: 'details|question details',
    other: `
      decision|resolution|resolved|minutes|vote|voting|legal basis|legal implications|financial implications|related questions|
      see also|share|present|apologies`,
  },
  fields: {
    title: 'subject|title|topic|heading',
    reference: 'number|no|ref|reference|uin|question number|question no|question reference|question ref|reference number',
    asker: 'asked by|question by|question from|questioner|tabled by|submitted by|member|councillor|author',
    party: 'party|group|political group',
    addressee: `
      public officer to reply|public officers to reply|answered by|to|addressed to|directed to|answering member|answering body|
      department|cabinet member|responsible member|reply by`,
    session: 'meeting|meeting of|meeting date|date meeting|session|council meeting',
    asked: 'asked on|question date|date asked|tabled|tabled on|date tabled|date submitted|submitted on|received on',
    answered: 'answered on|date answered|answer date|replied on|date answer|date reply',
    published: 'date publication|published|published on|date published|publication date|first published',
    date: 'date',
    kind: 'type|question type|type question',
    state: 'status|state',
  },
  prompts: [
    /^(?:therefore|i|we|my|our|could|can|would|please|in light|in view|accordingly|so)\b[^.?!]*\b(?:questions?|ask|know|answer)\b[^.?!]*$/,
  ],
  named: [
    { role: 'question', pattern: /^(?:written |oral |public |urgent )?question (?:\d+ |no\.? \d+ )?(?:from|by|put by) .{3,}$/ },
    { role: 'reply', pattern: /^supplementary question\b.*$/ },
    { role: 'answer', pattern: /^(?:written |oral )?(?:answer|reply|response) (?:of|by|from|given by)\b.{2,}$/ },
  ],
  speakers: [
    { role: 'question', pattern: /^Question (?:No\.? )?\d{1,5}\s?[—–-]+\s?([^:?!]{3,90}?)\s?:\s*/ },
    {
      role: 'question',
      pattern:
        /^(?:\*?\(?\d{1,4}\)?[.)]?\*?\s*)?((?:The |Hon\.? |Mrs?\.? |Ms\.? |Miss |Dr\.? |Prof\.? |Adv\.? |Sir |Dame |Cllr\.? |Councillor )+[^:.?!]{2,90}?) (?:to ask(?: the ([^:?!]{3,120}?))?|asks? the ([^:?!]{3,120}?)|asked)\s?:\s*/,
    },
    {
      role: 'answer',
      pattern: /^((?:The )?[A-Z][^:.?!]{1,80}?) (?:replied|replies|answered|answers|responded|responds)(?: as follows)?\s?:\s*/,
    },
  ],
  sentences: [
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
    { kind: 'oral', pattern: /\b(?:oral questions?|questions? for oral)/ },
    { kind: 'written', pattern: /\b(?:written questions?|questions? for written)/ },
  ],
  title: {
    question: String.raw`(?:(?:written|oral|urgent|supplementary|public)\s+)?(?:questions?|interpellation)(?:\s+\d+)?`,
    of: 'from|by',
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
    { why: 'withdrawn', pattern: /\bquestion\b[^.]*\bwithdrawn\b|^withdrawn\b/ },
    { why: 'lapsed', pattern: /\bquestion\b[^.]*\blapsed\b|^lapsed\b/ },
    { why: 'postponed', pattern: /\b(?:question|answer|reply)\b[^.]*\b(?:postponed|deferred)\b|\bholding (?:answer|reply|response)\b/ },
    { why: 'attachment', pattern: /\b(?:answer|reply|response|see)\b[^.]*\b(?:attached|attachment|appendix|enclosed)\b/ },
    { why: 'oral', pattern: /\b(?:answered|replied|answer|reply)\b[^.]*\b(?:orally|verbally|at the meeting)\b/ },
    {
      why: 'open',
      pattern:
        /\b(?:not yet (?:been )?(?:answered|received|available)|(?:awaiting|pending|no) (?:an )?(?:answer|reply|response)|(?:answer|reply|response) (?:pending|awaited|to follow)|unanswered)\b/,
    },
  ],
  honorifics: String.raw`Councillor|Cllr\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Hon\.?|the|Assembly Member`,
  offices: `(?:Deputy |Lord |Prime |Chief |Financial |First |Under-)?(?:Mayor|Leader|Chair(?:man|woman)?|Cabinet Member|Portfolio Holder|Minister|Secretary(?: of State)?|Commissioner|Commission|President of the)`,
  and: 'and',
  parties: '(?:Labour|Liberal|Green|Conservative|Scottish|Plaid|Sinn|Reform)\\s.+|Independent',
  all: 'both|all',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  months: 'january | february | march | april | may | june | july | august | september | october | november | december',
  small: 'the and that this with from are have been will would which they their not for was were has on of to',
};
