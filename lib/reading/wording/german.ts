import type { Wording } from './wording';

/** German, Austrian and Swiss councils and parliaments. */
export const german: Wording = {
  language: 'de',
  asOf: '2026-11',
  labels: {
    context: `
      begrundung | sachverhalt | hintergrund | vorbemerkung | vorbemerkung des fragestellers | vorbemerkung der fragesteller |
      vorbemerkung der fragestellerin | einleitung | ausgangslage | anlass`,
    question: `
      anfrage | frage | fragen | kleine anfrage | grosse anfrage | schriftliche anfrage | mundliche anfrage | text der anfrage
      | wortlaut der anfrage | fragestellung | unsere fragen | meine fragen | interpellation`,
    answer: `
      antwort | antworten | antwort der verwaltung | stellungnahme der verwaltung | beantwortung | beantwortung der anfrage |
      antwort zu frage | antwort auf frage | zu frage | zu fragen | zu den fragen | antwort des magistrats | antwort des
      senats | antwort der landesregierung | antwort der staatsregierung | antwort der bundesregierung | mitteilung der
      verwaltung | vorbemerkung der landesregierung`,
    reply: 'nachfrage | nachfragen | zusatzfrage | zusatzfragen | erwiderung',
    attachment: 'anlage | anlagen | dokumente | anhang | anhange',
    heading: 'grunddaten | allgemeine angaben',
    other: `
      beschluss | beschlussvorschlag | abstimmung | beratungsfolge | anwesend | rechtsgrundlage | rechtsgrundlagen |
      finanzielle auswirkungen | siehe auch`,
  },
  fields: {
    title: 'betreff | titel | thema | gegenstand',
    reference: 'nummer | nr | drucksache | drs | vorlage | vorlagennummer | aktenzeichen | anfrage nr',
    asker: `
      verfasser | verfasserin | fragesteller | fragestellerin | anfragende | absender | urheber | gestellt von | eingereicht
      von | antragsteller`,
    party: 'fraktion | partei',
    addressee: 'adressat | federfuhrend | zustandig | gerichtet an | beantwortet von',
    session: 'sitzung | sitzung vom | sitzung am | sitzungsdatum | datum der sitzung',
    asked: 'anfrage vom | eingang | eingegangen am | datum der anfrage | gestellt am | eingereicht am',
    answered: 'antwort vom | beantwortet am | datum der antwort | eingang antwort',
    published: 'veroffentlicht | veroffentlicht am | veroffentlichungsdatum',
    kind: 'art | drucksache-art | typ | vorlagenart',
    state: 'status | stand | aktueller stand',
  },
  prompts: [],
  named: [],
  speakers: [],
  kinds: [
    { kind: 'citizen', pattern: /\b(?:einwohneranfrage|burgeranfrage|burgerfrage)/ },
    { kind: 'interpellation', pattern: /\b(?:interpellation|grosse anfrage)/ },
    { kind: 'urgent', pattern: /\bdringliche anfrage/ },
    { kind: 'oral', pattern: /\bmundliche (?:an)?frage/ },
    { kind: 'written', pattern: /\b(?:schriftliche|kleine) (?:an)?frage/ },
  ],
  titles: [],
  noAnswer: [],
  honorifics: String.raw`Herrn?|Frau|Dr\.|Stadtr(?:at|ätin)|Ratsmitglied|die|der|das`,
  offices: `(?:Ober)?Bürgermeister(?:in)?|Stadtrat|Dezernent(?:in)?|Beigeordneter?|Minister(?:in)?|Senator(?:in)?`,
  and: 'und',
  months: 'januar | februar | marz | april | mai | juni | juli | august | september | oktober | november | dezember',
  small: 'und der das ist nicht mit auf fur sich den dem wird werden auch eine einer sind bei zur zum wie',
};
