import type { Addressee, Asker } from '../questions/question';
import { WORDINGS } from './wording/wordings';

const any = (parts: readonly string[]): string => parts.join('|');
const HONORIFIC = new RegExp(`^(?:${any(WORDINGS.map(({ honorifics }) => honorifics))})\\s+`, 'i');
const OFFICE = new RegExp(`^(${any(WORDINGS.map(({ offices }) => offices))})(?:\\s*\\([^)]*\\))?(?=\\s|,|$)`, 'i');
const AND = new RegExp(
  `\\s+(?:${any(WORDINGS.map(({ and }) => and))}|&)\\s+(?=\\p{Lu}|(?:${any(WORDINGS.map(({ honorifics, offices }) => `${honorifics}|${offices}`))})\\s)(?![^()]*\\))`,
  'u',
);

/** "Landbouw, Visserij, Voedselzekerheid en Natuur": what an office is for. */
const JOINED = new RegExp(`\\s(?:${any(WORDINGS.map(({ and }) => and))}|&)\\s`);

/** Particles that may stand between the capitals of a name. */
const PARTICLE = /^(?:van|von|of|de|den|der|del|della|du|di|da|dos|le|la|el|al|ten|ter|te|en|ben|bin|y|op|'t|d'|in|zu|zur|vom|het)$/i;
const LONGEST_NAME = 70;
/** What an answer is called is nobody's name: "… und Antwort der Landesregierung". */
const ANSWER = /^(?:antwort|réponse|answer|antwoord)\b/i;

/** Whether a text can be the name of a person: a few words with capitals, particles between them. */
function isName(text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME || /[\d:;?!"“”]/.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length <= 8 &&
    !ANSWER.test(text) &&
    !/^(?:in|zur?|zum|of|en|y|op|vom)$/.test(words[0] ?? '') &&
    words.some((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || PARTICLE.test(word) || /^[a-z]'\p{Lu}/u.test(word))
  );
}

const trimmed = (text: string): string => text.replace(/^[\s,;.–—-]+|[\s,;–—-]+$/g, '').trim();

/** Takes courtesies off the front. */
function withoutHonorific(text: string): string {
  let bare = trimmed(text);
  for (let next = bare.replace(HONORIFIC, ''); next !== bare; next = bare.replace(HONORIFIC, '')) {
    // "De Clercq" begins with an article that is none.
    if (/^(?:de|het|le|la|der|die|das|the)\s/i.test(bare) && /^\p{Lu}/u.test(bare) && !OFFICE.test(next) && !HONORIFIC.test(next)) break;
    bare = next;
  }
  return bare;
}

/** "(dépt - groupe)": the group is what stands last. */
const lastOf = (printed: string): string => printed.replace(/^.*\s[-–—]\s/, '');

/** "(beiden Groen)": the group of everybody named before. */
const SHARED = new RegExp(`^(?:${any(WORDINGS.map(({ all }) => all))})\\s+(?=\\p{Lu})`, 'iu');

/** "fractie VVD", "CDA-fractie": the word for a group is no part of its name. */
const FRACTION = /^(?:[Ff]ractie|[Ff]raktion|[Gg]roupe)\s+(?=\p{Lu})|[\s-][Ff]ra(?:ctie|ktion)$/u;

const askerOf = (text: string, partyOf: (printed: string) => string): Asker | null => {
  const bracketed = /^(.*?)\s*[([]([^()[\]]+)[)\]]?\s*[.,]?$/.exec(text);
  const dashed = /^(.*?)(?:\s+[-–—]\s*|\s*[–—]\s+)(.+)$/.exec(text);
  const [, , listed] = /^([^,]+),\s*(\p{Lu}[^,]*|fractie [^,]+)$/u.exec(text) ?? [];
  const [name, party] = bracketed !== null ? [bracketed[1], bracketed[2]] : dashed !== null ? [dashed[1], dashed[2]] : [text, listed];
  const bare = withoutHonorific(name ?? '').replace(/,.*$/, '');
  if (!isName(bare)) return null;
  const group = party === null || party === undefined ? null : trimmed(partyOf(party)).replace(FRACTION, '');
  return { name: bare, party: group === '' ? null : group };
};

const addresseeOf = (text: string): Addressee | null => {
  const bracketed = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text);
  let bare = withoutHonorific(bracketed?.[1] ?? text);
  let role: string | null = bracketed?.[2] ?? null;
  const office = OFFICE.exec(bare);
  if (office !== null) {
    const after = trimmed(bare.slice(office[0].length));
    // "Minister van Mobiliteit", "Burgemeester": an office without a name.
    // "Minister van Mobiliteit", "Burgemeester": an office without a name, unless one follows behind a comma.
    if (after === '' || (/^\p{Ll}/u.test(after) && !isName(after)) || /^(?:van|de l|des|du|for|für|der|of)\b/.test(after)) {
      const [, duty = bare, name = ''] = /^(.+),\s*(.+)$/.exec(bare) ?? [];
      if (isName(name) && name.includes(' ') && !JOINED.test(name)) return { name: withoutHonorific(name), role: trimmed(duty) };
      return { name: null, role: `${/^The\s/.exec(text.trim())?.[0] ?? ''}${trimmed(bare).replace(/^l'|^la |^le /, '')}` };
    }
    role = office[0];
    bare = withoutHonorific(after);
  }
  const split = /^(.*?)(?:,\s*|\s+[-–—]\s+)(.+)$/.exec(bare);
  if (split?.[1] !== undefined && isName(split[1])) {
    bare = split[1];
    role ??= split[2] ?? null;
  }
  if (!isName(bare)) return null;
  // A single word names what somebody is there for: "Transports".
  return role === null && !bare.includes(' ') ? { name: null, role: bare } : { name: bare, role };
};

/** An office with what it is for, and no name. */
const DUTY = new RegExp(`^(?:${any(WORDINGS.map(({ offices }) => offices))})\\s+(?:for|of|van|voor|de|du|des|für|der)\\s`, 'i');

/** "Secretary for Transport and Housing": what stands behind the "and" is no person. */
const dividedByAnd = (text: string): string[] => {
  const pieces = text.split(AND);
  return !pieces.slice(1).some((piece) => OFFICE.test(withoutHonorific(piece))) && DUTY.test(withoutHonorific(text)) ? [text] : pieces;
};

/** "Die Landpartei", "The Left": the name of a group. */
const GROUP = /^(?:Die|Der|Das|Les|The)\s/;

/** The single entries of a line that names several. Commas divide only where what they divide is people. */
function entriesOf<T>(line: string, entryOf: (text: string) => T | null): T[] {
  const found: T[] = [];
  for (const stretch of line.replace(/\s*\(\d+\)/g, '').split(/\s*[;|•]\s*/)) {
    const divided = stretch.split(/\)\s*,\s*/).map((piece, i, all) => (i < all.length - 1 ? `${piece})` : piece));
    for (const piece of divided.flatMap(dividedByAnd)) {
      const byComma = piece.split(/\s*,\s*(?![^()]*\))/);
      const each = byComma.map(entryOf);
      const people =
        byComma.length > 1 &&
        !byComma.slice(1).some((text) => PARTY.test(trimmed(text))) &&
        byComma.every(
          (text, i) =>
            each[i] !== null && trimmed(text).includes(' ') && !OFFICE.test(withoutHonorific(text)) && !GROUP.test(trimmed(text)),
        );
      const entries = people ? each : [entryOf(piece)];
      for (const entry of entries) if (entry !== null) found.push(entry);
    }
  }
  return found;
}

/** A group that reads like a name, behind a comma. */
const PARTY = new RegExp(`^(?:${any(WORDINGS.map(({ parties }) => parties))})$`, 'u');

const unique = <T>(entries: T[], key: (entry: T) => string): T[] => [...new Map(entries.map((entry) => [key(entry), entry])).values()];

/** Gives the group that the last one shares to those before. */
function shared(askers: Asker[]): Asker[] {
  const printed = askers.at(-1)?.party ?? '';
  const party = printed.replace(SHARED, '');
  return party === printed
    ? askers
    : askers.map((asker, i) => ({ ...asker, party: i === askers.length - 1 ? party : (asker.party ?? party) }));
}

/**
 * The askers that lines of text name, each "Name", "Name - Party" or "Name (Party)"; empty where it is not names. `partyOf`
 * takes the group out of brackets that hold more.
 */
export const askersIn = (lines: readonly string[], partyOf: (printed: string) => string = lastOf): Asker[] =>
  unique(
    lines.flatMap((line) => shared(entriesOf(line, (text) => askerOf(text, partyOf)))),
    ({ name }) => name,
  );

/** Who must answer, as lines of text name them: "Schepen X", "X, schepen", "X (schepen)" or an office alone. */
export const addresseesIn = (lines: readonly string[]): Addressee[] =>
  unique(
    lines.flatMap((line) => entriesOf(line, addresseeOf)),
    ({ name, role }) => name ?? role ?? '',
  );
