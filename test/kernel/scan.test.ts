import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personWord } from '../../engine/kernel/keys.ts';
import { collectCandidates, MAX_DRAWS, PARTS } from '../../engine/kernel/scan.ts';

const PERSONS = 500;
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const limit = fc.oneof(fc.constantFrom(0, 1, PARTS - 1, PARTS), fc.integer({ min: 0, max: PARTS }));

const pack = (limits: readonly number[]) => limits.reduce((word, part, d) => word | (part << (8 * d)), 0);

/** Candidates by the definition: some draw's leading seven bits are below its limit. */
function plainCandidates(limits: readonly (readonly number[])[], first: number, second: number): number[] {
  const persons = limits.map((_, person) => person);
  return persons.filter((person) => {
    const word = personWord(person, first, second);
    return limits[person]!.some((top, d) => ((word >>> (8 * d)) & 0x7f) < top);
  });
}

describe('the scan', () => {
  it('finds the persons with a draw below its limit, in order, for all limits and words', () => {
    const limits = fc.array(fc.tuple(limit, limit, limit, limit), { minLength: 1, maxLength: PERSONS });
    fc.assert(
      fc.property(limits, int32, int32, (lanes, first, second) => {
        const candidates = new Int32Array(lanes.length + 1);
        const found = collectCandidates(
          Int32Array.from(lanes, pack),
          lanes.length,
          first,
          second,
          candidates,
        );
        expect([...candidates.subarray(0, found)]).toEqual(plainCandidates(lanes, first, second));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('has the same word as personWord in every lane', () => {
    // A limit of t and one of t + 1 differ in exactly the persons whose lane is t.
    for (let d = 0; d < MAX_DRAWS; d++) {
      const seen = new Int32Array(PERSONS).fill(-1);
      const candidates = new Int32Array(PERSONS + 1);
      for (let top = PARTS; top > 0; top--) {
        const limits = new Int32Array(PERSONS).fill(top << (8 * d));
        const found = collectCandidates(limits, PERSONS, 123456789, -987654321, candidates);
        for (let n = 0; n < found; n++) seen[candidates[n]!] = top - 1;
      }
      const lanes = seen.map((_, person) => (personWord(person, 123456789, -987654321) >>> (8 * d)) & 0x7f);
      expect(seen).toEqual(lanes);
    }
  });

  it('finds nobody when nothing can happen', () => {
    const candidates = new Int32Array(PERSONS + 1);
    expect(collectCandidates(new Int32Array(PERSONS), PERSONS, 1, 2, candidates)).toBe(0);
  });
});
