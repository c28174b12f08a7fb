import type { Wording } from './wording';

/** Walloon, Brussels and French assemblies. */
export const french: Wording = {
  language: 'fr',
  asOf: '2026-11',
  labels: {
    context: 'contexte|expose|motivation|motifs|expose motifs|developpement|justification|explication|explications',
    question: `
      question|questions|texte question|libelle question|question ecrite|question orale|question d'actualite|interpellation|
      ma question|mes questions|nos questions`,
    answer: 'reponse|reponses|texte reponse|reponse a question|reponse aux questions|reponse college|reponse ministre',
    reply: 'replique|repliques|reaction conseiller|reaction conseillere',
    attachment: 'annexe|annexes|pieces jointes|documents|documents lies',
    heading: 'intitule|donnees generales',
    other: `
      decision|base legale|bases legales|fondement juridique|vote|presents|absents|excuses|composition|article|partager|voir aussi|
      questions liees`,
  },
  fields: {
    title: 'objet|titre|concerne|sujet|intitule',
    reference: 'numero|n|no|question n|question no|reference|numero question',
    asker: `
      de|auteur|auteurs|posee par|question de|conseiller|conseillere|conseiller communal|conseillere communale|depose par|deposee par`,
    party: 'groupe|groupe politique|parti',
    addressee: `
      a|destinataire|destinataires|adressee a|ministere interroge|ministre|ministre interroge|echevin|bourgmestre|membre college|
      competence`,
    session: 'seance|seance du|date seance|conseil communal du|reunion du',
    asked: `
      date depot|deposee le|depose le|date question|date reception|question publiee au jo le|question ecrite du|question orale du`,
    answered: 'date reponse|reponse publiee au jo le|repondu le|reponse du',
    published: 'publie le|publiee le|date publication',
    date: 'date',
    kind: 'type|type question|genre',
    state: 'statut|etat',
  },
  prompts: [
    /^(?:des lors|c'est pourquoi|je|nous|mes|nos|d'ou|voici|par consequent|aussi|en consequence)\b[^.?!]*\bquestions?\b[^.?!]*$/,
    /^(?:des lors|c'est pourquoi|je|nous|aussi|pourriez-vous)\b[^.?!]*\b(?:demand|savoir|souhait|repondre|indiquer|preciser)[^.?!]*$/,
    /^(?:concretement|des lors|en consequence)$/,
  ],
  named: [
    { role: 'question', plain: true, pattern: /^question .*\b(?:publiee le|du) \d.*$/ },
    { role: 'answer', plain: true, pattern: /^reponse (?:du \d.*|.*\bpubliee le \d.*)$/ },
    { role: 'question', pattern: /^question (?:ecrite |orale |d'actualite )?(?:de|du|posee par) .+$/ },
    { role: 'answer', pattern: /^reponse (?:de|du|des|donnee par|apportee par)\b.{2,}$/ },
    { role: 'reply', pattern: /^replique (?:de|du)\b.{2,}$/ },
  ],
  speakers: [
    {
      role: 'answer',
      pattern:
        /^((?:Le |La |L')?[A-Zbéem][^:.?!]{1,80}?) (?:répond|répondit|donne la réponse suivante)(?: (?:comme suit|ce qui suit|que))?\s?:\s*/,
    },
    { role: 'reply', pattern: /^((?:Le |La |L')?[A-Zc][^:.?!]{1,80}?) (?:réplique|réagit)\s?:\s*/ },
  ],
  sentences: [
    /^(?:proc[eè]s-verbal|s[eé]ance|conseil communal|conseil municipal)\b[^:?!]{0,80}?\b(?<session>\d{1,2}(?:er|th|st|nd|rd)?\.?[ /.-]\S+[ /.-](?:19|20)\d\d\b.{0,30})$/i,
    /^question\b.{0,40}?\bn[°o]\s?:?\s?(?<reference>\d[\w-]*)/i,
    /^question\b.{0,60}?\b(?:de|posée par) (?<asker>(?:M\.|MM\.|Mmes?|Mlle|Monsieur|Madame) .+?)(?:,? (?:publiée|déposée|transmise|parue|posée|du \d|à (?:M|Mme|la|l')\b|au)\b.*)?$/i,
    /^(?:[-–—] )?de (?<asker>(?:M\.|Mme|Mlle|Monsieur|Madame) [^.;:]{3,90}|\p{Lu}[^.;:?]{3,80})$/u,
    /^(?:[-–—] )?à (?<addressee>\p{Lu}[^.;:?]{3,160})$/u,
    /\(question n°\s?(?<reference>\d+)\)/i,
  ],
  demands: /\b(?:demand(?:e|ent|ons)\b|souhait(?:e|ent|ait|erai[st]?|eraient)\b|aimerait?|voudrai[st]|prie\b)/,
  closing: '',
  kinds: [
    { kind: 'interpellation', pattern: /\binterpellation/ },
    { kind: 'citizen', pattern: /\b(?:question|interpellation) (?:citoyenne|d'un citoyen|du public)/ },
    { kind: 'urgent', pattern: /\bquestions? (?:orales? )?(?:d'actualite|urgentes?)/ },
    { kind: 'oral', pattern: /\bquestions? orales?/ },
    { kind: 'written', pattern: /\bquestions? ecrites?/ },
  ],
  title: {
    question: String.raw`(?:questions?(?:\s+(?:écrites?|orales?|d'actualité|urgentes?))*|interpellations?)(?:\s+n[°o]\s?[\w-]+)?`,
    of: 'de|du|posée par',
    to: 'à|au',
    about: 'concernant|relative à|relatif à|sur|au sujet de',
    procedure: "prise d'acte|approbation|discussion|réponse",
  },
  titles: [],
  noAnswer: [
    { why: 'withdrawn', pattern: /\b(?:question )?(?:a ete |est )?retiree?\b/ },
    { why: 'lapsed', pattern: /\bcaduques?\b/ },
    { why: 'postponed', pattern: /\b(?:question|reponse)\b[^.]*\b(?:reportee|ajournee|remise a)\b/ },
    { why: 'attachment', pattern: /\b(?:reponse|voir)\b[^.]*\b(?:annexe|ci-joint|ci-jointe|piece jointe|document joint)\b|^en annexe\b/ },
    { why: 'oral', pattern: /\b(?:repondu|reponse)\b[^.]*\b(?:oralement|orale|en seance|de vive voix)\b/ },
    {
      why: 'open',
      pattern:
        /\b(?:pas encore (?:de )?(?:repon|recu)|reponse (?:en attente|attendue|a venir|suivra)|en attente de reponse|(?:aucune|sans|pas de) reponse|en cours d'examen)\b/,
    },
  ],
  honorifics: String.raw`M\.|Mme|Mlle|MM\.|Monsieur|Madame|le|la|les|conseill(?:er|ère)(?:\s+communale?)?`,
  offices: `(?:le |la |l')?(?:bourgmestre|échevine?|secrétaire d'état|vice-président|ministre-président|ministre|présidente?|maire)`,
  and: 'et',
  parties: 'Les Engagés|Les Républicains|La France .+|Rassemblement .+|(?:Groupe|Parti|Liste|Ensemble)\\s.+',
  all: 'tous(?: deux)?|toutes(?: deux)?',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  months: 'janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre',
  small: 'les des est une dans que qui pour pas sur avec sont aux cette ces nous vous il elle par plus ont',
};
