import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineBitFields, flagsOf, ModelError, needsSecondColumn } from '../../engine/kernel/index.ts';

describe('bits of a person', () => {
  it('either fit without overlap and within one column each, or are refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const spec = Object.fromEntries(counts.map((count, k) => [`f${k}`, count]));
        const needed = counts.reduce((sum, count) => sum + count, 0);
        let fields: ReturnType<typeof defineBitFields>;
        try {
          fields = defineBitFields(spec);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          // At the end of the first column, less than one field is wasted.
          expect(needed).toBeGreaterThan(32 - 7);
          refused++;
          return;
        }
        const bits = Object.values(fields).flatMap(({ shift, mask }) => {
          const count = 32 - Math.clz32(mask);
          expect(Math.floor(shift / 16)).toBe(Math.floor((shift + count - 1) / 16));
          return Array.from({ length: count }, (_, bit) => shift + bit);
        });
        expect(new Set(bits).size).toBe(needed);
        expect(Math.max(...bits)).toBeLessThan(32);
        expect(needsSecondColumn(fields)).toBe(Math.max(...bits) >= 16);
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it('of a flag have exactly the flag’s bit', () => {
    expect(flagsOf(defineBitFields({ a: 1, number: 3, b: 1 }))).toEqual({ a: 1, b: 16 });
  });

  it('that do not fit are refused by name', () => {
    const wide = { a: 16, b: 15, c: 2 };
    expect(() => defineBitFields(wide)).toThrow(/"c".*34 bits, 2 more/);
    expect(() => defineBitFields({ a: 0 })).toThrow(/"a".*1 to 16/);
  });
});
