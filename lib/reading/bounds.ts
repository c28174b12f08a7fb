/** Where reading stops, so that no page can make it hang. */
export interface Bounds {
  /** Elements looked at. */
  elements: number;
  /** Characters of text looked at, white space included. */
  characters: number;
  /** Elements within elements; what lies deeper is passed over. */
  depth: number;
}

/** Which bound reading met. */
export type Bound = keyof Bounds;

/** A year of minutes on one page has about a tenth of this. The HTML parser itself nests no deeper than 512. */
export const BOUNDS: Bounds = { elements: 200_000, characters: 2_000_000, depth: 1_000 };
