import { useEffect, useState } from 'preact/hooks';

/** Adds nothing that is heard, but makes the words other words. */
const SILENCE = '\u00a0';

/**
 * Words that a screen reader speaks. They come after the place that they stand in, since only what changes in it is spoken;
 * `again` alternates where the same is said once more.
 */
export function Spoken({ words, again }: { words: string; again: boolean }) {
  const [said, setSaid] = useState('');
  const wanted = words && again ? words + SILENCE : words;
  useEffect(() => setSaid(wanted), [wanted]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
