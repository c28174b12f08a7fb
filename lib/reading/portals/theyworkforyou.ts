import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import type { Turn } from '../hints';
import type { Line } from '../lines';
import { byWords } from './by-words';

const textIn = (speech: Element, selector: string): string => speech.querySelector(selector)?.textContent?.trim() ?? '';

/** The turn that a speaker's heading opens: the id of the speech says whether it is a question (`q0`) or a reply (`r0`). */
function turnOf({ block }: Line): Turn | null {
  if (!block.matches('.debate-speech__speaker')) return null;
  const speech = block.closest('.debate-speech[id]');
  const letter = /\.([qr])\d+$/.exec(speech?.id ?? '')?.[1];
  if (speech === null || letter === undefined) return null;
  const position = textIn(speech, '.debate-speech__speaker__position');
  const speaker = textIn(speech, '.debate-speech__speaker__name') + (position === '' ? '' : ` (${position})`);
  return { role: letter === 'q' ? 'question' : 'answer', speaker };
}

/** TheyWorkForYou: written questions to the governments of the United Kingdom. No label: the markup names the turns. */
export const theyWorkForYou = byWords({
  name: 'theyworkforyou',
  hosts: PORTAL_HOSTS.theyworkforyou,
  title: '.debate-header h1',
  itemId: /[?&]id=([\w.-]+)/,
  query: ['id'],
  kindOf: (_reference, { pathname }) => (/^\/(?:wrans|written-answers-\w+)\//.test(pathname) ? 'written' : null),
  // "Party, Constituency"
  partyOf: (printed) => printed.replace(/,.*$/, ''),
  turnOf,
});
