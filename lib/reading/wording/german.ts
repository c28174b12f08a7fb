import type { Wording } from './wording';

/** German, Austrian and Swiss councils and parliaments. */
export const german: Wording = {
  language: 'de',
  asOf: '2026-11',
  labels: {
    context: `
      begrundung|sachverhalt|hintergrund|vorbemerkung|vorbemerkung fragestellers|vorbemerkung fragesteller|vorbemerkung fragestellerin|
      einleitung|ausgangslage|anlass`,
    question: `
      anfrage|frage|fragen|kleine anfrage|grosse anfrage|schriftliche anfrage|mundliche anfrage|text anfrage|wortlaut anfrage|
      fragestellung|unsere fragen|meine fragen|interpellation`,
    answer: `
      antwort|antworten|antwort verwaltung|stellungnahme verwaltung|beantwortung|beantwortung anfrage|antwort frage|antwort auf frage|
      zu|antwort magistrats|antwort senats|antwort landesregierung|antwort staatsregierung|antwort bundesregierung|
      mitteilung verwaltung|zu frage|zu fragen|zu den fragen|antwort zu frage|vorbemerkung landesregierung`,
    reply: 'nachfrage|nachfragen|zusatzfrage|zusatzfragen|erwiderung',
    attachment: 'anlage|anlagen|dokumente|anhang|anhange',
    heading: 'grunddaten|allgemeine angaben',
    other: `
      beschluss|beschlussvorschlag|abstimmung|beratungsfolge|anwesend|rechtsgrundlage|rechtsgrundlagen|finanzielle auswirkungen|
      siehe auch`,
  },
  fields: {
    title: 'betreff|titel|thema|gegenstand',
    reference: 'nummer|nr|drucksache|drs|vorlage|vorlagennummer|aktenzeichen|anfrage nr',
    asker: `
      verfasser|verfasserin|fragesteller|fragestellerin|anfragende|absender|urheber|gestellt von|eingereicht von|antragsteller`,
    party: 'fraktion|partei',
    addressee: 'adressat|federfuhrend|zustandig|gerichtet an|beantwortet von',
    session: 'sitzung|sitzung vom|sitzung am|sitzungsdatum|datum sitzung',
    asked: 'anfrage vom|eingang|eingegangen am|datum anfrage|gestellt am|eingereicht am',
    answered: 'antwort vom|beantwortet am|datum antwort|eingang antwort',
    published: 'veroffentlicht|veroffentlicht am|veroffentlichungsdatum',
    date: 'datum',
    kind: 'art|drucksache-art|typ|vorlagenart',
    state: 'status|stand|aktueller stand',
  },
  prompts: [
    /^(?:daher|deshalb|dazu|hierzu|wir|ich|auch wir|vor diesem hintergrund|in diesem zusammenhang|namens)\b[^.?!]*\bfrage?n?\b[^.?!]*$/,
    /^(?:ich|wir) (?:mochten?|bitten?)\b[^.?!]*\b(?:wissen|beantwortung|auskunft)\b[^.?!]*$/,
  ],
  named: [
    { role: 'answer', pattern: /^(?:antwort|beantwortung|stellungnahme) (?:der|des|von|durch)\b.{2,}$/ },
    { role: 'question', pattern: /^(?:kleine |grosse |schriftliche |mundliche )?anfrage (?:der|des|von)\b.{2,}$/ },
  ],
  speakers: [{ role: 'answer', pattern: /^((?:Die |Der |Das )?[A-Z][^:.?!]{1,80}?) antwortet(?: (?:wie folgt|folgendes))?\s?:\s*/ }],
  sentences: [
    /^(?:niederschrift|protokoll|sitzung|\d+\. sitzung)\b[^:?!]{0,80}?\b(?<session>\d{1,2}(?:er|th|st|nd|rd)?\.?[ /.-]\S+[ /.-](?:19|20)\d\d\b.{0,30})$/i,
    /^(?:vorlage|anfrage|kleine anfrage|mitteilung|drucksache)\s[-–—]\s(?<reference>[^\s]*\d[^\s]*)(?:\s[-–—]\s(?<title>.+))?$/i,
  ],
  demands: /\b(?:frag(?:e|en) (?:ich|wir|die)|(?:ich|wir) (?:frag|bitt|mocht)|wird gebeten)/,
  closing: '',
  kinds: [
    { kind: 'citizen', pattern: /\b(?:einwohneranfrage|burgeranfrage|burgerfrage)/ },
    { kind: 'interpellation', pattern: /\b(?:interpellation|grosse anfrage)/ },
    { kind: 'urgent', pattern: /\bdringliche anfrage/ },
    { kind: 'oral', pattern: /\bmundliche (?:an)?frage/ },
    { kind: 'written', pattern: /\b(?:schriftliche|kleine) (?:an)?frage/ },
  ],
  title: {
    question: String.raw`(?:(?:Kleine|Große|Schriftliche|Mündliche|Dringliche)\s+)?(?:Anfrage|Interpellation)n?`,
    of: 'der|des|von',
    to: 'an',
    about: String.raw`zu[mr]?|betreffend|betr\.|bezüglich`,
    procedure: 'Kenntnisnahme|Beantwortung|Antwort',
  },
  titles: [],
  noAnswer: [
    { why: 'withdrawn', pattern: /\b(?:an)?frage\b[^.]*\bzuruckgezogen\b|^zuruckgezogen\b/ },
    { why: 'lapsed', pattern: /\b(?:erledigt durch|verfallen)\b/ },
    { why: 'postponed', pattern: /\b(?:vertagt|fristverlangerung)\b|\bin der nachsten sitzung\b[^.]*\bbeantwortet\b/ },
    { why: 'attachment', pattern: /\b(?:antwort|siehe|stellungnahme)\b[^.]*\b(?:anlagen?|anhang|beigefugt)\b/ },
    { why: 'oral', pattern: /\b(?:antwort|beantwortet|beantwortung)\b[^.]*\bmundlich\b|\bmundlich\b[^.]*\bbeantwortet\b/ },
    {
      why: 'open',
      pattern:
        /\b(?:noch nicht beantwortet|noch keine antwort|ohne antwort|keine antwort|antwort (?:steht aus|folgt|ausstehend)|wird\b[^.]*\bbeantwortet)\b/,
    },
  ],
  honorifics: String.raw`Herrn?|Frau|Dr\.|Stadtr(?:at|ätin)|Ratsmitglied|die|der|das`,
  offices: `(?:Ober)?Bürgermeister(?:in)?|Stadtrat|Dezernent(?:in)?|Beigeordneter?|Minister(?:in)?|Senator(?:in)?`,
  and: 'und',
  parties: '(?:Fraktion|Freie|Freien|Die)\\s.+|Bündnis .+',
  all: 'beide|alle',
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so',
  months: 'januar | februar | marz | april | mai | juni | juli | august | september | oktober | november | dezember',
  small: 'und der das ist nicht mit auf fur sich den dem wird werden auch eine einer sind bei zur zum wie',
};
