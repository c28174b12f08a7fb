import type { Stretch } from '../../lib/search/hits';

/** A text in which what was looked for is in bold. */
export const Hits = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <>{stretches.map(({ text, isHit }, index) => (isHit ? <b key={index}>{text}</b> : text))}</>
);
