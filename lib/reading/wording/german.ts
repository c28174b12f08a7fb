import type { Wording } from './wording';

/** German, Austrian and Swiss councils and parliaments. */
export const german: Wording = {
  language: 'de',
  asOf: '2026-11',
  labels: {
    context:
      'begrundung|sachverhalt|hintergrund|vorbemerkung|vorbemerkungen|einleitung|ausgangslage|anlass|erlauterung|erlauterungen|sachverhalt und begrundung',
    question: 'anfrage|anfragen|frage|fragen|anfragetext|wortlaut|fragestellung|fragestellungen|einzelfragen|interpellation',
    answer:
      'antwort|antworten|stellungnahme|beantwortung|antworttext|zu|zur|mitteilung verwaltung|vorbemerkung landesregierung|vorbemerkung bundesregierung|vorbemerkung staatsregierung|vorbemerkung verwaltung|vorbemerkung senats',
    reply: 'nachfrage|nachfragen|zusatzfrage|zusatzfragen|erwiderung',
    attachment: 'anlage|anlagen|dokumente|anhang|anhange',
    heading: 'grunddaten|allgemeine angaben',
    other:
      'beschluss|beschlussvorschlag|abstimmung|beratungsfolge|anwesend|rechtsgrundlage|rechtsgrundlagen|finanzielle auswirkungen|siehe auch',
  },
  fields: {
    title: 'betreff|betrifft|betr|titel|thema|gegenstand|bezeichnung|kurztitel',
    reference:
      'nummer|nr|drucksache|drucksachennummer|drs|vorlage|vorlagennummer|vorlagen-nr|aktenzeichen|az|anfrage nr|anfragenummer|geschaftsnummer|vorgangsnummer|geschaftszahl',
    asker:
      'verfasser|fragesteller|fragestellende|anfragende|anfragender|anfragesteller|absender|urheber|einreicher|einbringer|antragsteller|abgeordnete|abgeordneter|ratsmitglied|stadtrat|stadtrat|stadtratinnen - fraktionen|interpellant|von',
    party: 'fraktion|partei|gruppe',
    addressee: 'adressat|zustandig|gerichtet an|an|federfuhrend|dezernat|ressort',
    session: 'sitzung|sitzungsdatum|sitzungstermin|sitzungstag|ratssitzung',
    asked: 'eingang|eingangsdatum|eing.-datum|eingegangen|gestellt|eingereicht|anfragedatum',
    answered: 'beantwortet|antwortdatum',
    published: 'veroffentlicht|veroffentlichungsdatum|ausgabedatum|veroffentlichung',
    date: 'datum',
    kind: 'art|drucksache-art|typ|vorlagenart',
    state: 'status|stand|aktueller stand|bearbeitungsstand|antwortstatus',
  },
  qualifiers:
    'text|inhalt|kleine|grosse|schriftliche|mundliche|dringliche|unsere|meine|konkrete|auf|durch|verwaltung|magistrats|senats|landesregierung|bundesregierung|staatsregierung|gemeinderats|stadtrats|regierungsrats|burgermeisters|burgermeisterin|oberburgermeisters|oberburgermeisterin|fragestellers|fragesteller|fragestellerin|fragestellerinnen|fragestellenden',
  dated: 'datum|am|vom',
  by: 'von|durch',
  prompts: [
    /\b(?:(?:folgend|nachstehend|dies|unser|mein|weiter|konkret)\w+ (?:\w+ )?fragen?|(?:ich|wir|fraktion) (?:\w+ ){0,3}fragt?e?n?|fragt?e?n? (?:ich|wir|die|der)|(?:bitte|bitten|bittet|mochten?|gebeten|ersucht)\b.*\b(?:wissen|beantwort\w+|auskunft|mitzuteilen))\b/,
  ],
  named: [
    { role: 'answer', pattern: /^(?:antwort|beantwortung|stellungnahme) (?:der|des|von|durch)\b.{2,}$/ },
    { role: 'answer', pattern: /^(?:antwort|beantwortung|stellungnahme) (?:vom )?\d{1,2}\..{4,}$/ },
    { role: 'reply', pattern: /^(?:nach|zusatz)fragen? (?:der|des|von)\b.{2,}$/ },
    { role: 'question', pattern: /^(?:kleine |grosse |schriftliche |mundliche )?anfrage (?:der|des|von)\b.{2,}$/ },
  ],
  speakers: [
    {
      role: 'answer',
      pattern:
        /^((?:Die |Der |Das )?(?:(?:Frau|Herr) )?(?:Dr\. )?[A-ZÄÖÜ][^:.?!]{1,80}?) (?:antwortet|erwidert|nimmt (?:hierzu |dazu )?(?:wie folgt )?Stellung|beantwortet die (?:An)?[Ff]ragen?)(?: (?:darauf|hierauf))?(?: (?:wie folgt|[Ff]olgendes))?\s?:\s*/,
    },
  ],
  sentences: [
    /\bsitzung (?:vom|am) (?<session>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:19|20)\d\d)$/iu,
    /^(?:Nr\.|Drucksache|Drs\.) ?(?<reference>\d[\w./-]*\d)$/i,
    /^(?:niederschrift|protokoll|sitzung|\d+\. sitzung)\b[^:?!]{0,80}?\b(?<session>\d{1,2}(?:er|th|st|nd|rd)?\.?[ /.-]\S+[ /.-](?:19|20)\d\d\b.{0,30})$/i,
    /^(?:vorlage|(?:(?:kleine|große|schriftliche|mündliche|dringliche) )?anfrage|mitteilung|drucksache)\s[-–—]\s(?<reference>[^\s]*\d[^\s]*)(?:\s[-–—]\s(?<title>.+))?$/i,
    /^(?:des|der) (?<asker>(?:\p{L}*(?:abgeordnete|verordnete|mitglied|r[aä]t)\p{L}*|Ratsherrn|Ratsfrau|Herrn|Frau)\s\p{Lu}[^.;:?]{3,80})$/iu,
  ],
  demands: /\b(?:frag(?:e|en) (?:ich|wir|die)|(?:ich|wir) (?:frag|bitt|mocht)|wird gebeten)/,
  closing: '',
  kinds: [
    { kind: 'citizen', pattern: /\b(?:einwohner(?:an)?frage|burger(?:an)?frage)(?!stunde)/ },
    { kind: 'interpellation', pattern: /\b(?:interpellation|grosse anfrage)/ },
    { kind: 'urgent', pattern: /\b(?:dringliche anfrage|dringlichkeitsanfrage|aktuelle stunde)/ },
    { kind: 'oral', pattern: /\bmundlichen? (?:an)?frage/ },
    { kind: 'written', pattern: /\b(?:schriftlichen?|kleinen?) (?:an)?frage|\banfrage zur schriftlichen/ },
  ],
  title: {
    question: String.raw`(?:(?:(?:Kleinen?|Großen?|Schriftlichen?|Mündlichen?|Dringlichen?|Einwohner|Rats)[\s-]*)?(?:An)?[Ff]ragen?|Interpellation(?:en)?)`,
    of: '(?:gestellt |eingereicht )?von|der|des',
    to: 'an|an die|an den',
    about: String.raw`zu[mr]?|betreffend|betr\.|bezüglich`,
    procedure: 'Kenntnisnahme|zur Kenntnis|Beantwortung|Antwort|Anfrage',
  },
  titles: [/^(?:Auszug|Vorlage|Mitteilung)\s[-–—]\s(?<subject>.+)$/i],
  noAnswer: [
    { why: 'withdrawn', pattern: /\b(?:an)?frage\b[^.]*\bzuruckgezogen\b|^zuruckgezogen\b/ },
    { why: 'lapsed', pattern: /\b(?:erledigt durch|verfallen)\b/ },
    {
      why: 'postponed',
      pattern:
        /\b(?:vertagt|fristverlangerung|zuruckgestellt|verschoben)\b|\b(?:nachsten|kommenden|folgenden|spateren) \w*sitzung\b.*\bbeantwort|\bbeantwort\w+\b.*\b(?:nachsten|kommenden|folgenden) \w*sitzung/,
    },
    {
      why: 'attachment',
      pattern:
        /\b(?:antwort|beantwortung|siehe|stellungnahme|s\.)(?=\s)[^.]*\b(?:anlagen?|anhang|beigefugt|pdf|dokument)\b|^(?:siehe )?anlagen?\b/,
    },
    { why: 'oral', pattern: /\b(?:antwort|beantwortet|beantwortung)\b[^.]*\bmundlich\b|\bmundlich\b[^.]*\bbeantwortet\b/ },
    {
      why: 'open',
      pattern:
        /\b(?:noch nicht beantwortet|noch keine antwort|ohne antwort|^(?:noch )?offen$|keine antwort|(?:antwort|beantwortung) (?:steht (?:noch )?aus|folgt|ausstehend|offen|liegt (?:noch )?nicht vor|erfolgt)|unbeantwortet|nicht beantwortet|in bearbeitung|wird\b[^.]*\bbeantwortet)\b/,
    },
  ],
  honorifics: String.raw`Herrn?|Frau|Dr\.|Prof\.|MdL|MdB|die|der|das|des|[a-zäöü]*(?:verordnete|abgeordnete|vertreter|mitglied)(?:[nrs]|in|er)?|(?:Stadt|Gemeinde|Kreis|Kantons|Bezirks)r[aä]t(?:in|es|s|e|innen)?|Rats(?:herr|frau)n?`,
  offices: `[a-zäöü]*(?:bürgermeister|minister|präsident)(?:in|s)?|Landr[aä]t(?:in|s)?|Stadt(?:bau)?rat|Kämmer(?:er|in)|Dezernent(?:in)?|(?:Erster? )?Beigeordneter?|Staatssekretär(?:in)?|Senator(?:in)?`,
  and: 'und',
  parties: '(?:Fraktion|Freie|Freien|Die)\\s.+|Bündnis .+',
  all: 'beide|alle',
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so',
  months: 'januar | februar | marz | april | mai | juni | juli | august | september | oktober | november | dezember',
  small: 'und der das ist nicht mit auf fur sich den dem wird werden auch eine einer sind bei zur zum wie',
};
