import type { Wording } from './wording';

/** Flemish and Dutch councils. */
export const dutch: Wording = {
  language: 'nl',
  asOf: '2026-11',
  labels: {
    context:
      'toelichting|aanleiding|aanleiding en context|aanleiding en motivering|feiten en context|feiten, context en argumentatie|context|context en argumentatie|motivering|motivatie|inleiding|situering|achtergrond|argumentatie|voorgeschiedenis|probleemstelling|omschrijving|duiding',
    question: 'vraag|vragen|omschrijving vraag|omschrijving vragen|vraagstelling|interpellatie|raadsvraag|raadsvragen|deelvragen',
    answer:
      'antwoord|antwoorden|beantwoording|antwoord schepen|antwoord burgemeester|antwoord college|reactie schepen|reactie college|reactie burgemeester|reactie bestuur|mededeling',
    reply:
      'repliek|replieken|wederwoord|reactie raadslid|aanvullende reactie|tweede termijn|tussenkomst|slotwoord|aanvullende vraag|bijkomende vraag',
    attachment: 'bijlage|bijlagen|documenten|stukken|gerelateerde documenten|downloads',
    heading: 'opschrift|algemene gegevens|gegevens|identificatie',
    other: `
      besluit|beslissing|beslist|juridische grond|juridische gronden|juridische grondslag|juridisch kader|rechtsgrond|rechtsgronden|
      regelgeving|regelgeving bevoegdheid|bevoegdheid|hogere regelgeving|stemming|stemming agendapunt|stemmen|stemresultaat|
      samenstelling|aanwezig|afwezig|verontschuldigd|aanwezigen|secretaris|voorzitter|advies|adviezen|financiele gevolgen|
      financiele impact|financiele informatie|financiele weerslag|artikel|enig artikel|kennisneming|kennisname|agendapunten|zie ook|
      lees ook|reacties|delen|meer raadsvragen|gerelateerde vragen|beroepsmogelijkheden|ondertekening|webcast|publicatie`,
  },
  fields: {
    title: 'onderwerp|titel|betreft|betreffende',
    reference:
      'nummer|nr|jaarnummer|vraagnummer|nummer vraag|vraag nr|kenmerk|referentie|dossiernummer|volgnummer|zaaknummer|registratienummer|documentnummer|vraag nummer|kenmerk vraag',
    asker: `
      van|auteur|auteurs|raadslid|raadsleden|raadslid raadsleden|gemeenteraadslid|districtsraadslid|naam raadslid|vraagsteller|vraagstellers|
      vragensteller|vragenstellers|indiener|indieners|steller|gesteld door|ingediend door|vraag van|vragen van|afzender|interpellant`,
    party: 'fractie|partij|politieke fractie',
    addressee: `
      bevoegd|bevoegde|bevoegden|bevoegde schepen|bevoegde schepenen|bevoegd schepen|bevoegde burgemeester|bevoegd collegelid|
      departement|bevoegde mandataris|bevoegde portefeuillehouder|betrokken schepen|wie is verantwoordelijk voor deze materie?|
      verantwoordelijke|gericht aan|vraag aan|vragen aan|gesteld aan|aan|ter attentie van|t.a.v|portefeuillehouder|portefeuillehouders|
      beantwoord door|antwoord door|schepen|burgemeester|wethouder`,
    session: `
      vergadering|vergadering van|vergadering gemeenteraad van|zitting|zitting van|zitting gemeenteraad van|datum zitting|
      datum vergadering|vergaderdatum|zittingsdatum|gemeenteraad van|gemeenteraad|raadszitting|commissie|raadscommissie|districtsraad|
      raadszitting van|openbare zitting van`,
    asked: `
      datum vraag|datum ontvangst|ontvangen op|datum indiening|indieningsdatum|ingediend|ingediend op|ingezonden|indiening|gesteld op|vraag ingediend op|vraag gesteld op|
      vraag van|ingekomen`,
    answered: `
      datum antwoord|datum beantwoording|datum afdoening|antwoorddatum|beantwoord|beantwoord op|antwoord van|antwoord op|
      antwoord verstuurd op|antwoord bezorgd op|antwoord gegeven op`,
    published: 'gepubliceerd|gepubliceerd op|publicatiedatum|datum publicatie|bekendgemaakt op|datum bekendmaking',
    date: 'datum',
    kind: 'type|soort|type vraag|soort vraag',
    state: 'status|stand|antwoordstatus|status vraag',
  },
  qualifiers:
    'tekst|inhoud|mijn|onze|concrete|schriftelijk|schriftelijke|mondeling|mondelinge|actuele|dringende|gestelde|volgende|raadslid|bij',
  dated: 'datum|op',
  by: 'door',
  prompts: [
    /^(?:daarom|vandaar|concreet|bijgevolg|daarom vragen (?:wij|we)|daarom vraag ik|graag vern(?:am|eem) ik|graag vernemen (?:wij|we))(?: (?:dan ook|graag))?$/,
    /^(?:daarom|vandaar|hierbij|hierover|hieromtrent|graag|bijgevolg|concreet|ik|wij|we|mijn|onze|namens|de|met|in|tot|om|dit|deze|dat|naar|gelet|gezien|kan|vanuit)\b[^.?!]*\bvra(?:ag|gen)(?: (?:aan|voor|over|gesteld|stellen|te stellen|hierover|daarover|hieromtrent|hierbij|wij|we|ik|zijn|luiden|is|luidt|die)\b[^.?!]*)?$/,
    /^(?:daarom|vandaar|graag|ik|wij|we)\b[^.?!]*\b(?:weten|geweten|vernemen|vernomen|antwoord|antwoorden)\b[^.?!]*$/,
    /^(?:\w*raadslid|de heer|mevrouw)\b[^.?!]*\b(?:stelt|stelde|heeft|had|formuleert)\b[^.?!]*\bvra(?:ag|gen)\b[^.?!]*$/,
    /^vragen? (?:aan|voor|van|hierbij|hieromtrent)\b[^.?!]*$/,
  ],
  named: [
    { role: 'answer', pattern: /^(?:schriftelijk |mondeling )?antwoord(?:en)? (?:van|door|namens) .{3,}$/ },
    {
      role: 'answer',
      pattern:
        /^(?:antwoord|beantwoording|reactie) (?:van )?(?:de |het )?(?:schepen|burgemeester|college|wethouder|minister|staatssecretaris)\b.*$/,
    },
    {
      role: 'reply',
      pattern: /^(?:repliek|wederwoord|tussenkomst|reactie) (?:(?:van|door) (?:het )?)?(?:\w*raadslid|de heer|mevrouw) .+$/,
    },
    {
      role: 'question',
      pattern:
        /^(?:(?:mondelinge|schriftelijke|actuele|dringende) )?vra(?:ag|gen) (?:van|door) (?:het )?(?:\w*raads(?:lid|leden)|fractie|de heer|mevrouw)\b.*$/,
    },
    {
      role: 'question',
      pattern:
        /^vra(?:ag|gen) (?:aan|voor) (?:de |het )?(?:schepen(?:en)?|burgemeester|college|wethouders?|minister|staatssecretaris|gedeputeerde)\b.*$/,
    },
  ],
  speakers: [
    {
      role: 'answer',
      pattern:
        /^((?:De |Het )?[A-Zsbcwm][^:.?!]+?) (?:antwoordt|antwoordde|geeft (?:het )?(?:volgende?|als) antwoord|beantwoordt de vra(?:ag|gen))(?: (?:als volgt|hierop|daarop|het volgende))?\s?:\s*/,
    },
    {
      role: 'reply',
      pattern:
        /^((?:De |Het )?[A-Zr][^:.?!]+?) (?:repliceert|repliceerde|reageert|reageerde)(?: (?:als volgt|hierop|daarop|het volgende))?\s?:\s*/,
    },
  ],
  sentences: [
    /^(?:notulen|verslag|agenda|besluitenlijst|zitting|vergadering|gemeenteraad)\b[^:?!]{0,80}?\b(?<session>\d{1,2}(?:er|th|st|nd|rd)?\.?[ /.-]\S+[ /.-](?:19|20)\d\d\b.{0,30})$/i,
    /^(?:(?:schriftelijke|mondelinge|nadere|aanvullende) )?vragen van (?<asker>(?:het (?:kamer)?lid|de (?:kamer)?leden|(?:het |de )?(?:\w*raads)(?:lid|leden)) .+?) aan (?<addressee>.+?)(?: over (?<title>.+?))?(?:\s*\((?:ingezonden|ontvangen)\s(?<asked>[^)]+)\))?\.?$/i,
    /^(?:[-–—] )?van (?<asker>(?:de heer|mevrouw) [^.;:?]{3,90}|\p{Lu}[^.;:?]{3,80})$/u,
    /^(?:[-–—] )?aan (?<addressee>(?:de heer |mevrouw |(?:de )?(?:minister|schepen|wethouder|burgemeester) )?\p{Lu}[^.;:?(]{3,200})(?: \(vraag nr\.? ?(?<reference>\d+)\))?$/u,
    /^(?:nr\.?|nummer)\s(?<reference>\d[\w/-]*)$/i,
    /^\((?:ingezonden|ingediend)\s(?:op\s)?(?<asked>[^)]+)\)\.?$/i,
    /^\((?:ontvangen|beantwoord)\s(?:op\s)?(?<answered>[^)]+)\)\.?$/i,
    /^(?:nader )?(?:antwoord(?:en)?|mededeling) van .{3,200}?\(?ontvangen (?<answered>[^)]+)\)?\.?/i,
  ],
  demands:
    /\b(?:graag (?:vernam|vern[ae]em|had|een|meer|kreeg|wil)|(?:ik|wij|we|hij|zij|raadslid \w+) (?:vra(?:ag|agt|gen)|wil(?:len)? weten)|vraag ik|vragen wij|verzoek(?:t|en)?\b)/,
  closing: '',
  kinds: [
    { kind: 'interpellation', pattern: /\binterpellatie/ },
    { kind: 'citizen', pattern: /\b(?:burgervra|vraag van (?:een )?(?:inwoner|burger)|inwonersvra|verzoekschrift)/ },
    { kind: 'urgent', pattern: /\b(?:actuele|dringende|spoedeisende|urgente) vra/ },
    { kind: 'oral', pattern: /\bmondelinge (?:\w+ )?(?:raads)?vra/ },
    { kind: 'written', pattern: /\bschriftelijke (?:\w+ )?(?:raads)?vra|\bart(?:ikel|\.)? ?\d{1,3}(?: ?rvo)?[ -]vra/ },
  ],
  title: {
    question: String.raw`(?:(?:antwoord(?:en)?|beantwoording)\s(?:op|van)\s(?:de\s)?)?(?:(?:mondelinge|schriftelijke|actuele|dringende|spoedeisende|urgente|bijkomende|toegevoegde|technische|(?:art(?:ikel|\.)?\s?\d{1,3}(?:\s?RvO)?|RvO)(?=[\s-]))[\s-]+)*(?:raads|burger)?(?:vra(?:ag|gen)|interpellaties?|tussenkomst)`,
    of: 'van|door',
    to: 'aan',
    about: String.raw`over|betreffende|inzake|aangaande|omtrent|rond|m\.?b\.?t\.?|met betrekking tot`,
    procedure:
      '(?:ter )?(?:kennisneming|kennisname|kennis genomen|beraadslaging|goedkeuring|bespreking|behandeling|mededeling|beantwoording|antwoord|debat)',
  },
  titles: [
    /^(?:toegevoegd|bijkomend|aanvullend|extra)\s(?:agenda)?punt\s*[-–—:]\s*(?<subject>.+)$/i,
    /^(?<subject>.+?)\s*\((?:ingezonden|ontvangen)\s[^)]*\)\.?$/i,
    /^(?<subject>.+?)\s[-–—]\s(?:bevoegde|betrokken)\s(?:schepen|burgemeester)\s(?<addressee>.+?)(?:\s[-–—]\s.*)?$/i,
  ],
  noAnswer: [
    { why: 'postponed', pattern: /\bvragen\b[^.]*\bniet binnen de \w+ termijn\b/, atAnyLength: true },
    {
      why: 'withdrawn',
      pattern:
        /\bvra(?:ag|gen) (?:werd|wordt|is|zijn|werden)\b.*\bingetrokken\b|^ingetrokken\b|\b(?:heeft|hebben)\b[^.?]*\bvra(?:ag|gen)\b[^.?]*\bingetrokken\b|\btr(?:ekt|ok|okken)\b[^.?]*\bvra(?:ag|gen)\b[^.?]*\bin\b/,
    },
    { why: 'lapsed', pattern: /\bvra(?:ag|gen) (?:is|zijn|wordt)\b.*\bvervallen\b|^vervallen\b/ },
    { why: 'attachment', pattern: /\b(?:antwoord|zie|beantwoording)\b[^.]*\b(?:bijlagen?|bijgevoegd|bijgaand)\b|^(?:als|in) bijlage\b/ },
    {
      why: 'oral',
      pattern:
        /\bmondeling(?:e)?\b[^.]*\b(?:beantwoord|geantwoord|antwoord|behandeld|toegelicht|gegeven)|\b(?:beantwoord|geantwoord|antwoord)\b[^.]*\b(?:mondeling|audioverslag|audio-opname|webcast|(?:tijdens|op) de (?:zitting|vergadering|commissie|raad))\b|\baudio(?:verslag|-?opname)\b|^mondeling\b/,
    },
    { why: 'postponed', pattern: /\b(?:uitgesteld|verdaagd|verschoven naar|uitstel(?: van)?(?: de)? beantwoording)\b/ },
    {
      why: 'elsewhere',
      pattern: /^(?:zie|het antwoord (?:staat|vindt u)) (?:het |de |ook )?(?:antwoord op|verslag|notulen|agendapunt|vraag)\b/,
    },
    {
      why: 'open',
      pattern:
        /\b(?:(?:nog )?(?:niet|on)\s?beantwoord|(?:nog )?geen antwoord|antwoord (?:volgt|wordt|is nog)|(?:wordt|worden|zal|zullen)\b[^.]*\b(?:beantwoord|antwoorden)|nog te beantwoorden|wacht(?:en)? op (?:een )?antwoord|in behandeling|in afwachting van (?:een |het )?antwoord)\b/,
    },
  ],
  honorifics: String.raw`de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|dr\.|ir\.|prof\.|het lid|de leden|het|de|(?:gemeente|districts|provincie)?raads(?:lid|leden)|fractie(?:leider|voorzitter)`,
  offices: String.raw`(?:Vlaams |federaal |Brussels |Waals |vice-eerste)?minister|(?:wnd\. |waarnemend |eerste |tweede |districts)?(?:burgemeester|schepen(?:en)?|wethouder|gedeputeerde|minister-president|minister|staatssecretaris|voorzitter)`,
  and: 'en',
  parties:
    'fractie .+|Vlaams Belang|Open V[Ll][Dd]|(?:Partij|Forum|Belang|Samen|Team|Lijst|Lokaal|Lokale|Leefbaar|Voor|Stadspartij|Burgerpartij|Gemeentebelangen?)\\s.+|Groen-Vooruit|Christen Unie|Democraten 66|Partij.+',
  all: 'beiden?|allen|allebei',
  weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo',
  months: 'januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december',
  small: 'het een van niet zijn wordt worden naar ook voor met bij aan hoe wat deze dat maar heeft hebben werd',
};
