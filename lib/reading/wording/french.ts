import type { Wording } from './wording';

/** Walloon, Brussels and French assemblies. */
export const french: Wording = {
  language: 'fr',
  asOf: '2026-11',
  labels: {
    context:
      'contexte|expose|motivation|motifs|developpement|developpements|justification|explication|explications|preambule|introduction|considerants|note explicative',
    question: `question|questions|interpellation|question d'actualite`,
    answer: 'reponse|reponses',
    reply: 'replique|repliques|question complementaire|questions complementaires|reaction conseiller|reaction conseillere',
    attachment: 'annexe|annexes|pieces jointes|documents|documents lies',
    heading: 'intitule|donnees generales',
    other:
      'decision|base legale|bases legales|fondement juridique|vote|presents|absents|excuses|composition|article|partager|voir aussi|questions liees',
  },
  fields: {
    title: 'objet|titre|concerne|concernant|sujet|intitule|theme',
    reference: 'numero|n|no|question n|question no|reference|numero question|reference question',
    asker:
      'de|auteur|auteurs|autrice|auteure|auteur question|conseiller|conseillere|conseillers|conseiller communal|conseillere communale|conseillers communaux|conseiller municipal|conseillere municipale|depute|deputee|senateur|senatrice|elu|elue|interpellant|interpellante',
    party: 'groupe|groupe politique|parti|formation politique|liste',
    addressee:
      'a|destinataire|destinataires|adressee a|adresse a|posee a|ministre|ministre interroge|ministere interroge|ministere attributaire|ministere|departement|echevin|echevine|echevin competent|echevine competente|ministre competent|bourgmestre|membre college|competence|adjoint|adjointe',
    session: 'seance|reunion|conseil communal|conseil municipal',
    asked: 'depot|deposee|depose|reception|recue|introduction|introduite|posee|envoi',
    answered: 'repondu|repondue',
    published: 'publie|publiee|publication',
    date: 'date',
    kind: 'type|type question|genre|nature',
    state: 'statut|statut question|etat|situation',
  },
  qualifiers: `texte|libelle|enonce|contenu|ecrite|orale|ecrites|orales|posee|posees|ma|mes|notre|nos|precises|a|aux|au|l'interpellation|college|communal|municipal|publique|ministre|ministere|municipalite|apportee|donnee|bourgmestre|maire|echevin|echevine|provisoire|faits`,
  dated: 'date|le|du|jo',
  by: 'par|de',
  prompts: [
    /\b(?:questions? (?:suivantes?|precises?|ci-\w+)|(?:mes|nos|ma|voici|quelques|plusieurs|poser) (?:\w+ ){0,2}questions?|(?:je|j'|nous|pourriez|pouvez|veuillez|merci)\b.*\b(?:questions?|demand\w+|savoir|connaitre|repondre|indiquer|preciser))\b/,
    /^(?:concretement|des lors|en consequence|aussi|c'est pourquoi|d'ou)\b(?:$|.*\bquestions?\b)/,
  ],
  named: [
    { role: 'question', plain: true, pattern: /^question .*\b(?:publiee le|du) \d.*$/ },
    { role: 'answer', plain: true, pattern: /^reponse (?:\w+ )?(?:du \d.*|.*\bpubliee le \d.*)$/ },
    {
      role: 'question',
      pattern:
        /^questions? (?:ecrites? |orales? |d'actualite |urgentes? )?(?:n ?\S{1,12} |n[o°] ?\S{1,12} )?(?:de|du|des|posees? par|deposees? par) .+$/,
    },
    { role: 'answer', pattern: /^reponse (?:de|du|des|donnee par|apportee par)\b.{2,}$/ },
    { role: 'reply', pattern: /^(?:replique|question complementaire|reaction) (?:de|du)\b.{2,}$/ },
  ],
  speakers: [
    {
      role: 'answer',
      pattern:
        /^((?:(?:MM?\.|Mme|Monsieur|Madame) )?(?:[Ll]e |[Ll]a |[Ll]')?[A-ZÉbéemc][^:.?!]{1,80}?) (?:répond|a répondu|(?:donne|apporte) la réponse suivante)(?: (?:comme suit|ce qui suit))?\s?:\s*/,
    },
    {
      role: 'reply',
      pattern: /^((?:(?:MM?\.|Mme|Monsieur|Madame) )?(?:[Ll]e |[Ll]a |[Ll]')?[A-ZÉbéemc][^:.?!]{1,80}?) (?:réplique|réagit)\s?:\s*/,
    },
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
    { why: 'withdrawn', pattern: /\bquestions?\b.*\bretirees?\b|^retiree?\b/ },
    { why: 'lapsed', pattern: /\bcaduques?\b/ },
    {
      why: 'postponed',
      pattern:
        /\b(?:question|reponse|point)\b[^.]*\b(?:reportee?|ajournee?|remise? a|differee?|postposee?)\b|^(?:reportee?|ajournee?)\b|\breponse provisoire\b/,
    },
    {
      why: 'attachment',
      pattern:
        /\b(?:reponse|voir|cf)\b[^.]*\b(?:annexee?s?|ci-jointe?|pieces? jointes?|document joint|document pdf)\b|^(?:en |voir )?annexe\b/,
    },
    {
      why: 'oral',
      pattern: /\b(?:repondue?|reponse)\b[^.]*\b(?:oralement|orale|en seance|de vive voix|verbalement)\b|\boralement\b[^.]*\brepond/,
    },
    {
      why: 'open',
      pattern:
        /\b(?:pas encore (?:de |ete )?(?:repon\w*|recue?)|n'a pas (?:encore )?(?:recu|obtenu|fait)|delai (?:expire|depasse)|reponse (?:en attente|attendue|a venir|suivra)|en attente(?: de reponse)?$|^en cours\b|(?:aucune|sans|pas de) reponse|en cours d'examen)\b/,
    },
  ],
  honorifics: String.raw`M\.|Mmes?|Mlle|MM\.|Mr|Monsieur|Madame|Messieurs|Mesdames|le|la|les|conseill(?:er|ère)s?(?:\s+(?:communa|municipa)\w+)?|député(?:e?s?)|sénat(?:eur|rice)s?`,
  offices: `(?:le |la |l')?(?:(?:vice-|premi(?:er|ère) )?(?:bourgmestre|échevine?|ministre-présidente?|premi(?:er|ère) ministre|ministre|présidente?|adjointe?(?: au maire)?|maire)|secrétaire d'[ée]tat|collège(?: communal)?|directeur général|directrice générale)`,
  and: 'et',
  parties: 'Les Engagés|Les Républicains|La France .+|Rassemblement .+|(?:Groupe|Parti|Liste|Ensemble)\\s.+',
  all: 'tous(?: deux)?|toutes(?: deux)?',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  months: 'janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre',
  small: 'les des est une dans que qui pour pas sur avec sont aux cette ces nous vous il elle par plus ont',
};
