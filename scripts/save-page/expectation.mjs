/** How many words of a part's beginning and end an expectation gives. */
const WORDS = 4;

/** @param {string} text */
const wordsOf = (text) => text.trim().split(/\s+/);

/** What is said, without what is not. @param {Record<string, unknown>} fields */
const said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** @param {any} part */
const expectedPart = ({ role, text, subQuestions, answers }) => ({
  role,
  starts: wordsOf(text).slice(0, WORDS).join(' '),
  ends: wordsOf(text).slice(-WORDS).join(' '),
  ...(role === 'question' ? { subQuestions: subQuestions.map((/** @type {{ number: string }} */ { number }) => number) } : {}),
  ...(answers.length > 0 ? { answers } : {}),
});

/** @param {any} question */
const expectedQuestion = ({ reference, title, kind, language, askers, addressees, dates, answered, noAnswer, parts }) =>
  said({
    reference,
    title,
    kind,
    language,
    askers: askers.map(said),
    addressees: addressees.map(said),
    dates: said(dates),
    answered,
    noAnswer: noAnswer?.why,
    parts: parts.filter((/** @type {{ role: string }} */ { role }) => role !== 'attachment').map(expectedPart),
  });

/**
 * An `expected.json` for what the reader finds today: a first draft, to be corrected by a person.
 * @param {string} url
 * @param {{ questions: object[] }} reading
 */
export const expectationOf = (url, { questions }) => ({ url, real: false, questions: questions.map(expectedQuestion) });
