import { describe, expect, test } from 'vitest';
import { fold } from './fold';

describe('folding', () => {
  test.each([
    ['Één  Café\n\tLÀ-BAS', 'een cafe la-bas'],
    ['Straße Œuvre ÆØ', 'strasse oeuvre aeo'],
    ['İstanbul', 'istanbul'],
    ['ﬁnanciën', 'financien'],
    ['m² CO₂', 'm2 co2'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
