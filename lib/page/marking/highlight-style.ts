import { PLAIN_LOOK } from '../../questions/tag-look';

/** The look of the passage that is shown or open, above all others. */
export const SHOWN_LOOK = PLAIN_LOOK + 1;

/** The look of words that two passages share, whose colours alone would hide where one ends. */
export const SHARED_LOOK = PLAIN_LOOK + 2;

/** Every look there is. */
export const LOOKS: readonly number[] = Array.from({ length: SHARED_LOOK + 1 }, (_, look) => look);

/** The name of a look among the highlights of the page, which its own scripts can read: it tells nothing. */
export const nameOfLook = (look: number): string => `k${look + 1}`;

/**
 * Hue and underline of each look: Okabe and Ito's palette, which colour-blind readers tell apart ("Color Universal Design",
 * 2008), darkened for the lines so that they hold on light and dark grounds. Black gives way to grey, and the plain look is
 * the product's own.
 */
const STYLES: readonly [tint: string, line: string, underline: string][] = [
  ['230 159 0', '#b87f00', 'solid 2px'],
  ['86 180 233', '#2f8fc4', 'double 1px'],
  ['0 158 115', '#008a64', 'dotted 2px'],
  ['240 228 66', '#9a8f00', 'dashed 2px'],
  ['0 114 178', '#1f78b4', 'wavy 1px'],
  ['213 94 0', '#c9590a', 'solid 4px'],
  ['204 121 167', '#b85c90', 'dotted 4px'],
  ['128 128 128', '#7a7a7a', 'dashed 4px'],
  ['70 150 170', '#3f8796', 'solid 1px'],
];

/** Lines that would lie on each other where passages overlap stand a little apart. */
const offset = (look: number): number => 2 + (look % 3) * 3;

/** The rules for all looks, one a line. */
export const HIGHLIGHT_RULES: readonly string[] = [
  ...STYLES.map(
    ([tint, line, underline], look) =>
      `::highlight(${nameOfLook(look)}) { background-color: rgb(${tint} / 0.3); text-decoration: underline ${underline} ${line}; text-underline-offset: ${offset(look)}px; }`,
  ),
  `::highlight(${nameOfLook(SHOWN_LOOK)}) { background-color: rgb(70 150 170 / 0.35); text-decoration: underline overline solid 2px #2c7080; }`,
  `::highlight(${nameOfLook(SHARED_LOOK)}) { text-decoration: overline dotted 2px #7a7a7a; }`,
];
