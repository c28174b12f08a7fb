/**
 * A generated library: questions of 4 to 12 kB with one to three versions, ten passages each, in a vocabulary that is spread as in a
 * language: few words that stand everywhere, very many that are rare. The same seed gives the same library.
 */

/** @import { FoundQuestion } from '../../lib/questions/question' */
/** @import { Passage, Finding } from '../../lib/questions/passage' */
/** @import { PublishedHalf, ReaderHalf, Version } from '../../lib/questions/saved-question' */

/** @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FREQUENT =
  'de van het een in en is dat op te zijn voor met die niet aan er om ook als dan bij door over naar uit maar nog wat worden werd wordt hebben heeft kan zal deze dit hun meer al geen of onze stad college schepen vraag antwoord gemeente fietspad fietsen verkeer straat plein school kinderen water park bomen subsidie budget raad burgemeester dienst project jaar wijk inwoners'.split(
    ' ',
  );
const STARTS = 'b d f g h j k l m n p r s t v w z bl br dr fl gr kl kr pl pr schr sl sn sp st str tr vl vr zw'.split(' ');
const MIDDLES = 'a e i o u aa ee ie oo uu ei ij ou oe ui é ë'.split(' ');
const ENDS = 'l n r s t k p m g d ng nd nt rk rt st cht len ren ten den sen ken ing heid lijk elijk baar tie'.split(' ');

/** As many different words as the texts draw from. */
const VOCABULARY = 120_000;

/** @param {() => number} random */
function makeWords(random) {
  const pick = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set(FREQUENT);
  while (words.size < VOCABULARY) {
    let word = '';
    for (let syllables = 1 + Math.floor(random() * 4); syllables > 0; syllables -= 1)
      word += pick(STARTS) + pick(MIDDLES) + (random() < 0.6 ? pick(ENDS) : '');
    words.add(word);
  }
  return [...words];
}

const PARTIES = ['Groene Kaai', 'Lijst Beuk', 'Vooruit Samen', 'De Brug', 'Stadspartij', 'Onafhankelijk'];
const KINDS = /** @type {const} */ (['oral', 'written', 'interpellation', 'urgent', 'citizen']);
const STATUSES = /** @type {const} */ (['to-read', 'in-progress', 'follow-up', 'done']);
const PORTALS = ['Gent', 'Antwerpen', 'Brugge', 'Leuven', 'Mechelen', 'Kortrijk', 'Aalst', 'Hasselt'];

/**
 * @typedef {object} GeneratedQuestion
 * @property {PublishedHalf} published
 * @property {ReaderHalf} reader
 * @property {Version[]} versions
 * @property {Passage[]} passages
 * @property {Finding[]} findings
 */

/**
 * @param {number} questions
 * @param {number} [passagesEach]
 * @param {number} [seed]
 * @returns {Generator<GeneratedQuestion>}
 */
export function* generateLibrary(questions, passagesEach = 10, seed = 7) {
  const random = randomFrom(seed);
  const words = makeWords(random);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  // Zipf's law: the word of rank r stands about 1/r as often as the first.
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'de';
  const sentence = () => {
    const own = Array.from({ length: 6 + below(18) }, word);
    const text = own.join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}${random() < 0.2 ? '?' : '.'}`;
  };
  const paragraph = () => ({ kind: /** @type {const} */ ('text'), text: Array.from({ length: 2 + below(4) }, sentence).join(' ') });
  const people = Array.from({ length: 120 }, () => `${cap(word())} ${cap(word())}`);
  const tags = Array.from({ length: 60 }, () => `${word()} ${word()}`.slice(0, 30));

  for (let number = 0; number < questions; number += 1) {
    const id = `q-${String(number).padStart(6, '0')}`;
    const portal = PORTALS[below(PORTALS.length)] ?? 'Gent';
    const year = 2016 + below(10);
    const day = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
    const asker = below(people.length);
    const answered = random() < 0.8;
    const length = 4_000 + below(8_000);
    const makeParts = () => {
      const roles = /** @type {const} */ (['context', 'question', 'answer']);
      return roles.map((role) => {
        const paragraphs = [];
        for (let size = 0; size < length / 3; ) {
          const next = paragraph();
          paragraphs.push(next);
          size += next.text.length;
        }
        return { role, label: null, paragraphs, subQuestions: [], answers: [] };
      });
    };
    const parts = makeParts();
    const head = {
      portal: { family: 'general', host: `raad.${portal.toLowerCase()}.example`, name: portal },
      address: `https://raad.${portal.toLowerCase()}.example/vraag/${number}`,
      itemId: String(number),
      reference: `${year}_MV_${String(number).padStart(5, '0')}`,
      title: sentence().slice(0, 90),
      kind: KINDS[below(KINDS.length)] ?? 'oral',
      language: /** @type {const} */ ('nl'),
      askers: [{ name: people[asker] ?? 'Iemand', party: PARTIES[asker % PARTIES.length] ?? null }],
      addressees: [{ name: people[below(12)] ?? null, role: 'schepen' }],
      dates: { session: day, asked: null, answered: null, published: null },
      answered,
      noAnswer: answered ? null : { why: /** @type {const} */ ('open'), url: null },
    };
    const seenAt = Date.UTC(year, 5, 1) + number;
    const versions = Array.from({ length: 1 + below(3) }, (_, at) => ({
      id: `${id}-v${at}`,
      questionId: id,
      seenAt: seenAt + at,
      address: head.address,
      sha256: `${id}-${at}`,
      question: /** @type {FoundQuestion} */ ({
        ...head,
        parts: at === 0 ? parts : [{ ...parts[0], paragraphs: [...(parts[0]?.paragraphs ?? []), paragraph()] }, ...parts.slice(1)],
      }),
    }));
    const current = versions.at(-1);
    const passages = [];
    const findings = [];
    for (let at = 0; at < passagesEach; at += 1) {
      const index = below(3);
      const texts = (current?.question.parts[index]?.paragraphs ?? []).map((each) => (each.kind === 'text' ? each.text : ''));
      const text = texts.join('\n');
      const start = below(Math.max(1, text.length - 220));
      const exact = text.slice(start, start + 60 + below(160));
      passages.push({
        id: `${id}-p${at}`,
        questionId: id,
        page: null,
        anchors: [
          {
            versionId: current?.id ?? null,
            part: { index, role: current?.question.parts[index]?.role ?? 'context' },
            subQuestion: null,
            paragraph: 0,
            quote: {
              exact,
              prefix: text.slice(Math.max(0, start - 32), start),
              suffix: text.slice(start + exact.length, start + exact.length + 32),
            },
            position: { start, end: start + exact.length },
            madeAt: seenAt,
          },
        ],
        tags: [tags[below(tags.length)] ?? 'water'],
        note: random() < 0.3 ? sentence() : '',
        answers: [],
        commitment: random() < 0.1,
        madeAt: seenAt + at,
        changedAt: seenAt + at,
        removedAt: null,
      });
      findings.push({
        passageId: `${id}-p${at}`,
        state: random() < 0.02 ? /** @type {const} */ ('lost') : /** @type {const} */ ('exact'),
        text: exact,
        versionId: current?.id ?? null,
        foundAt: seenAt,
      });
    }
    yield {
      published: { id, identities: [head.address], head, versionId: current?.id ?? '', firstSeenAt: seenAt, lastSeenAt: seenAt },
      reader: {
        id,
        tags: [tags[below(tags.length)] ?? 'water'],
        note: random() < 0.4 ? sentence() : '',
        status: STATUSES[below(STATUSES.length)] ?? 'to-read',
        backOn: null,
        corrections: {},
        savedAt: seenAt,
        changedAt: seenAt,
        removedAt: null,
      },
      versions,
      passages,
      findings,
    };
  }
}

const cap = (/** @type {string} */ word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
