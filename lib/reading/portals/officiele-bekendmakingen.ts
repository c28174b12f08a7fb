import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import type { Turn } from '../hints';
import { labelOf } from '../labels';
import type { Line } from '../lines';
import { byWords } from './by-words';
import { DUTCH_PARLIAMENT } from './dutch-parliament-wording';

/** What the markup says of a turn goes before its words: an answer may be headed by the numbers of its questions, "Vraag 2, 3". */
function turnOf(line: Line): Turn | null {
  const turn = line.block.closest('.vraag, .antwoord, .kamervraagopmerking');
  if (turn === null) return null;
  const before = turn.ownerDocument.createRange();
  before.setStartBefore(turn);
  before.setEndBefore(line.first);
  if (before.toString().trim() !== '') return null;
  const label = labelOf(line);
  const numbers = label?.numbers ?? (/^\d{1,2}$/.test(line.text) ? [line.text] : []);
  return { role: turn.matches('.vraag') ? 'question' : 'answer', speaker: null, numbers, isText: label === null && numbers.length === 0 };
}

/** The Dutch official journal: parliamentary questions (`kv-`) and their answers (`ah-`). */
export const officieleBekendmakingen = byWords({
  ...DUTCH_PARLIAMENT,
  name: 'officiele-bekendmakingen',
  hosts: PORTAL_HOSTS['officiele-bekendmakingen'],
  itemId: /\/((?:ah|kv)-[\w-]+?)(?:\.html)?$/,
  query: [],
  kindOf: (_reference, { pathname }) => (/\/(?:ah|kv)-/.test(pathname) ? 'written' : null),
  files: /\.(?:pdf|odt)$/,
  lists: /\/(?:resultaten|uitgebreidzoeken)/,
  turnOf,
});
