import type { TextHints } from '../hints';

/** What the parliament's own site and the official journal share: how the Dutch Second Chamber prints its questions. */
export const DUTCH_PARLIAMENT: TextHints = {
  sentences: [/^(?<reference>(?:19|20)\d{2}Z\d{5})$/],
  // Without "Vraag 1" the numbered demands follow the sentence that names asker and minister.
  opens: /^(?:nadere )?vragen van (?:het|de) (?:kamer)?(?:lid|leden)\b/i,
  skips: /^AH \d{1,4}$/,
};
