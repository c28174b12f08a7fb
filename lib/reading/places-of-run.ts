import { shapeOf, type TaughtPlace } from '../questions/teaching';
import type { Run } from './label-of-run';
import type { Line } from './lines';

/** The chain of names that leads to an element, from the nearest element that there is only one of. */
function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Element = element;
  while (at.localName !== 'body' && at.parentElement !== null) {
    if (/^(?:main|article)$/.test(at.localName) && at.ownerDocument.getElementsByTagName(at.localName).length === 1) break;
    let ordinal = 1;
    for (let other = at.previousElementSibling; other !== null; other = other.previousElementSibling)
      if (other.localName === at.localName) ordinal += 1;
    steps.unshift(`${at.localName}:nth-of-type(${ordinal})`);
    at = at.parentElement;
  }
  return [at.localName, ...steps].join('>');
}

/** Elements that hold one paragraph, of which there may be any number. */
const isParagraph = (element: Element): boolean => /^(?:p|li|h[1-6]|pre|dt|tr)$/.test(element.localName);

const everyLineIn = (element: Element, lines: readonly Line[], test: (index: number) => boolean): boolean =>
  lines.every((line, index) => !element.contains(line.first) || test(index));

/** The largest element that holds lines of the run and no other. */
function holderOf(run: Run, lines: readonly Line[]): Element | null {
  const isInRun = (index: number) => index >= run.first && index <= run.last;
  let holder = lines[run.first]?.block ?? null;
  if (holder === null || !everyLineIn(holder, lines, isInRun)) return null;
  while (holder.parentElement !== null && everyLineIn(holder.parentElement, lines, isInRun)) holder = holder.parentElement;
  return holder;
}

/** What may tell lines of one element apart, the simplest first. */
const LOOKS: readonly (readonly ('strong' | 'tag' | 'rules')[])[] = [['strong'], ['tag'], ['rules'], ['tag', 'strong'], ['tag', 'rules']];

type Look = Pick<TaughtPlace, 'strong' | 'tag' | 'rules'>;

/** The looks by which the run's lines differ from all others in the element that holds them. */
function looksOf(run: Run, lines: readonly Line[], shared: Element): Look[] {
  let passed = 0;
  const looks = lines.flatMap((line, index) => {
    if (!shared.contains(line.first)) return [];
    if (line.afterRule) passed += 1;
    return [{ isOwn: index >= run.first && index <= run.last, strong: line.strong, tag: line.block.localName, rules: passed }];
  });
  const first = looks.find(({ isOwn }) => isOwn);
  if (first === undefined) return [];
  return LOOKS.filter((names) => looks.every((look) => look.isOwn === names.every((name) => look[name] === first[name]))).map((names) => ({
    strong: names.includes('strong') ? first.strong : null,
    tag: names.includes('tag') ? first.tag : null,
    rules: names.includes('rules') ? first.rules : null,
  }));
}

/** The places at which a run may be said to stand, the best first: an element that holds it alone, or its look within one. */
export function placesOf(run: Run, lines: readonly Line[], address: string): TaughtPlace[] {
  const own = lines.slice(run.first, run.last + 1);
  const [first] = own;
  if (first === undefined) return [];
  const asks = run.role === 'question' && own.some(({ text }) => text.includes('?'));
  const at = (element: Element, look: Look): TaughtPlace => ({
    kind: 'place',
    path: pathTo(element),
    ...look,
    shape: shapeOf(address),
    asks,
  });
  const anyLook: Look = { strong: null, tag: null, rules: null };
  const holder = holderOf(run, lines);
  const holds = holder !== null && !isParagraph(holder) && own.every((line) => holder.contains(line.first));
  // Another page may have several blocks where this one has a single one.
  if (holds && holder !== first.block) return [at(holder, anyLook)];
  let shared: Element = first.block.parentElement ?? first.block;
  while (shared.parentElement !== null && !own.every((line) => shared.contains(line.first))) shared = shared.parentElement;
  return [...looksOf(run, lines, shared).map((look) => at(shared, look)), ...(holds ? [at(holder, anyLook)] : [])];
}
