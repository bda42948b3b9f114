import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineDimensions, type StateView } from '../../engine/kernel/index.ts';
import { StateTable } from '../../engine/kernel/state-table.ts';

const dimensions = defineDimensions({ a: ['a0', 'a1', 'a2'], b: ['b0', 'b1'], c: ['c0', 'c1', 'c2', 'c3'] });
const { a, b, c } = dimensions;
const CODES = 32;

/**
 * A function of the states that reads some dimensions only if others have certain values, or never.
 */
interface Rule {
  readonly first: number;
  readonly second: number;
  readonly at: number;
}

const LIST = [a, b, c];

const wordOf =
  ({ first, second, at }: Rule) =>
  (state: StateView): number => {
    const value = state.of(LIST[first]!);
    return value === at ? 1 + state.of(LIST[second]!) : 100 + value;
  };

const rules = fc.record({ first: fc.nat(2), second: fc.nat(2), at: fc.nat(3) });

describe('StateTable', () => {
  it('gives every code the word of the function, in any order of requests', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.nat(CODES - 1), { minLength: 1, maxLength: 80 }), (rule, codes) => {
        const table = new StateTable(CODES, 0);
        for (const code of codes) {
          const word = wordOf(rule);
          const known = table.values[code & table.mask]!;
          const found = known === 0 ? table.find(code, word) : known;
          expect(found).toBe(word({ of: (dimension) => (code >>> dimension.shift) & dimension.mask }));
        }
      }),
    );
  });

  it('distinguishes only dimensions that the function has read', () => {
    const table = new StateTable(CODES, 0);
    table.find(b.is.b1 << b.shift, (state) => 1 + state.of(b));
    expect(table.mask).toBe(b.mask << b.shift);
    expect(table.values[(b.is.b1 << b.shift) | ((c.is.c3 << c.shift) & table.mask)]).toBe(2);
  });
});
