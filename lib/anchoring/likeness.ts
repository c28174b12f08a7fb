/** Longer texts are not compared letter by letter. */
export const LONGEST_COMPARED = 400;

/** How like two texts are: 1 for the same, 0 for nothing in common; by the letters that must be put in, taken out or replaced. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let above = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] as number) + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1);
    }
    [above, row] = [row, above];
  }
  return 1 - (above[b.length] as number) / longer;
}
