/** @param {string} text @param {number} length */
const shortened = (text, length) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

/** @param {(string | null | undefined)[]} values */
const joined = (values) => values.filter(Boolean).join(' · ');

/** @param {any} part */
function partLines(part) {
  const numbers = part.subQuestions.map((/** @type {{ number: string }} */ { number }) => number);
  const pairing =
    part.answers.length > 0 ? `answers ${part.answers.join(', ')}` : numbers.length > 0 ? `demands ${numbers.join(', ')}` : null;
  return [
    `    ${part.role.padEnd(10)} ${joined([part.label, pairing, `${part.text.length} characters`])}`,
    `               ${shortened(part.text, 110)}`,
  ];
}

/** @param {any} question */
function questionLines(question) {
  const askers = question.askers.map((/** @type {any} */ { name, party }) => (party ? `${name} (${party})` : name)).join(', ');
  const addressees = question.addressees.map((/** @type {any} */ { name, role }) => joined([name, role])).join(', ');
  const dates = Object.entries(question.dates)
    .filter(([, day]) => day)
    .map(([name, day]) => `${name} ${day}`);
  return [
    `  ${question.title ?? '(no title)'}`,
    `    ${joined([question.reference, question.kind, question.language, question.answered ? 'answered' : `no answer: ${question.noAnswer?.why ?? 'unknown'}`])}`,
    ...(askers ? [`    asked by ${askers}`] : []),
    ...(addressees ? [`    to ${addressees}`] : []),
    ...(dates.length > 0 ? [`    ${dates.join(' · ')}`] : []),
    ...question.parts.flatMap(partLines),
  ];
}

/**
 * What was read, for a person.
 * @param {any} reading
 */
export function outlineOf(reading) {
  const count = reading.questions.length;
  const head = count === 0 ? 'No question.' : count === 1 ? 'One question.' : `${count} questions.`;
  return [
    reading.ms === null ? head : `${head} Read in ${reading.ms} ms.`,
    ...(reading.stoppedAt ? [`Reading stopped at its bound: ${reading.stoppedAt}.`] : []),
    ...(reading.why ? [reading.why.message] : []),
    ...reading.questions.flatMap((/** @type {any} */ question) => ['', ...questionLines(question)]),
    '',
  ].join('\n');
}
