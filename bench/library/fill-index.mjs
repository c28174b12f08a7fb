/** Fills one index, asks it, and prints what that took as JSON. Started by `measure-indexes.mjs`: the script, the index's name, how many questions. */
import { generateLibrary } from './records.mjs';

const QUERIES = ['fietspad', 'gemeente subsidie', 'school kinderen', 'water', 'burgemeester', 'verkeer'];

const [script = '', name = '', questions = '0'] = process.argv.slice(2);
const { INDEXES, entriesOf } = await import(script);
/** @type {import('./indexes').Index} */
const index = INDEXES[name]();

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

// The vocabulary of the generator is there before the first question.
const generated = generateLibrary(Number(questions));
const first = generated.next();
const before = memory();
let made = 0;
const add = async (/** @type {import('../../lib/search/entry').Entry[]} */ entries) => {
  const start = performance.now();
  await index.add(entries);
  made += performance.now() - start;
};
if (!first.done) await add(entriesOf(first.value));
for (const question of generated) await add(entriesOf(question));
const start = performance.now();
index.ready();
made += performance.now() - start;
const held = memory() - before;

const times = [];
for (const query of QUERIES) {
  for (let length = 1; length <= query.length; length += 1) {
    const asked = performance.now();
    await index.find(query.slice(0, length));
    times.push(performance.now() - asked);
  }
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ made, memory: held, p50: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] }));
