import type { Wording } from './wording';

/** Walloon, Brussels and French assemblies. */
export const french: Wording = {
  language: 'fr',
  asOf: '2026-11',
  labels: {
    context: `
      contexte | expose | motivation | motifs | expose des motifs | developpement | justification | explication | explications`,
    question: `
      question | questions | texte de la question | libelle de la question | question ecrite | question orale | question
      d'actualite | interpellation | ma question | mes questions | nos questions`,
    answer: `
      reponse | reponses | texte de la reponse | la reponse | reponse a la question | reponse aux questions | reponse du
      college | reponse du ministre | reponse de la ministre`,
    reply: 'replique | repliques | reaction du conseiller | reaction de la conseillere',
    attachment: 'annexe | annexes | pieces jointes | documents | documents lies',
    heading: 'intitule | donnees generales',
    other: `
      decision | base legale | bases legales | fondement juridique | vote | presents | absents | excuses | composition |
      article | partager | voir aussi | questions liees`,
  },
  fields: {
    title: 'objet | titre | concerne | sujet | intitule',
    reference: 'numero | n | no | question n | question no | reference | numero de la question',
    asker: `
      auteur | auteurs | posee par | question de | conseiller | conseillere | conseiller communal | conseillere communale |
      depose par | deposee par`,
    party: 'groupe | groupe politique | parti',
    addressee: `
      destinataire | destinataires | adressee a | ministere interroge | ministre | ministre interroge | echevin | bourgmestre
      | membre du college | competence`,
    session: 'seance | seance du | date de la seance | conseil communal du | reunion du',
    asked: `
      date de depot | deposee le | depose le | date de la question | date de reception | question publiee au jo le | question
      ecrite du | question orale du`,
    answered: 'date de reponse | date de la reponse | reponse publiee au jo le | repondu le | reponse du',
    published: 'publie le | publiee le | date de publication',
    kind: 'type | type de question | genre',
    state: 'statut | etat',
  },
  prompts: [],
  named: [],
  speakers: [],
  kinds: [
    { kind: 'interpellation', pattern: /\binterpellation/ },
    { kind: 'citizen', pattern: /\b(?:question|interpellation) (?:citoyenne|d'un citoyen|du public)/ },
    { kind: 'urgent', pattern: /\bquestions? (?:orales? )?(?:d'actualite|urgentes?)/ },
    { kind: 'oral', pattern: /\bquestions? orales?/ },
    { kind: 'written', pattern: /\bquestions? ecrites?/ },
  ],
  titles: [],
  noAnswer: [],
  honorifics: String.raw`M\.|Mme|Mlle|MM\.|Monsieur|Madame|le|la|les|conseill(?:er|ère)(?:\s+communale?)?`,
  offices: `(?:le |la |l')?(?:bourgmestre|échevine?|secrétaire d'état|vice-président|ministre-président|ministre|présidente?|maire)`,
  and: 'et',
  months: 'janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre',
  small: 'les des est une dans que qui pour pas sur avec sont aux cette ces nous vous il elle par plus ont',
};
