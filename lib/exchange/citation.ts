import type { Language, QuestionHead } from '../questions/question';

/** A quotation with its source, for the clipboard. */
export interface Citation {
  plain: string;
  html: string;
}

/** How a language quotes and refers: quotation marks, the words for kinds, and how a day is written. */
interface Wording {
  open: string;
  close: string;
  kinds: Record<QuestionHead['kind'], string>;
  to: string;
  locale: string;
}

/** Quotation marks as the languages' own style guides have them (Taaladvies; Imprimerie nationale; Duden; New Hart's Rules). */
const WORDINGS: Record<Language, Wording> = {
  nl: {
    open: '“',
    close: '”',
    kinds: {
      oral: 'mondelinge vraag',
      written: 'schriftelijke vraag',
      interpellation: 'interpellatie',
      urgent: 'dringende vraag',
      citizen: 'burgervraag',
      other: 'vraag',
    },
    to: 'aan',
    locale: 'nl-BE',
  },
  fr: {
    open: '« ',
    close: ' »',
    kinds: {
      oral: 'question orale',
      written: 'question écrite',
      interpellation: 'interpellation',
      urgent: 'question urgente',
      citizen: 'question citoyenne',
      other: 'question',
    },
    to: 'à',
    locale: 'fr',
  },
  de: {
    open: '„',
    close: '“',
    kinds: {
      oral: 'mündliche Anfrage',
      written: 'schriftliche Anfrage',
      interpellation: 'Interpellation',
      urgent: 'dringliche Anfrage',
      citizen: 'Einwohnerfrage',
      other: 'Anfrage',
    },
    to: 'an',
    locale: 'de',
  },
  en: {
    open: '“',
    close: '”',
    kinds: {
      oral: 'oral question',
      written: 'written question',
      interpellation: 'interpellation',
      urgent: 'urgent question',
      citizen: 'public question',
      other: 'question',
    },
    to: 'to',
    locale: 'en-GB',
  },
};

const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);

/** Asker, addressee, kind and reference, council, date: as far as the page tells them. */
function factsOf(head: QuestionHead, { kinds, to, locale }: Wording): string[] {
  const askers = head.askers.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ');
  const addressees = head.addressees.map(({ name, role }) => name ?? role ?? '').filter((each) => each !== '');
  const day = head.dates.answered ?? head.dates.session ?? head.dates.asked ?? head.dates.published;
  return [
    askers,
    addressees.length > 0 ? `${to} ${addressees.join(', ')}` : '',
    [kinds[head.kind], head.reference ?? ''].filter((each) => each !== '').join(' '),
    head.portal.name,
    day === null ? '' : dayInWords(day, locale),
  ].filter((each) => each !== '');
}

/**
 * Words of a question as a follow-up quotes them, in the page's language: "words" (asker, addressee, kind and reference, council,
 * date, address).
 */
export function citationOf(words: string, head: QuestionHead): Citation {
  const wording = WORDINGS[head.language];
  return cited(words, factsOf(head, wording), head.address, wording);
}

/** Words of a page that is no question, with its title and address. */
export const citationOfPage = (words: string, { title, address }: { title: string; address: string }, language: Language): Citation =>
  cited(words, title === '' ? [] : [title], address, WORDINGS[language]);

function cited(words: string, facts: string[], address: string, { open, close }: Wording): Citation {
  const lines = words.trim().split(/\s*\n\s*/);
  const before = facts.length > 0 ? `${facts.join(', ')}, ` : '';
  const link = escaped(address);
  return {
    plain: `${open}${lines.join('\n')}${close} (${before}${address})`,
    html: `<p>${open}${lines.map(escaped).join('<br>')}${close} (${escaped(before)}<a href="${link}">${link}</a>)</p>`,
  };
}
