import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWS_PER_WORD } from '../../engine/kernel/draw-words.ts';
import { personWord } from '../../engine/kernel/keys.ts';
import {
  collectByLimits,
  collectBySlots,
  NO_OWNERS,
  NOBODY,
  PARTS,
  type SharedDraw,
  sharedDraw,
} from '../../engine/kernel/scan.ts';

const PERSONS = 500;
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const limit = fc.oneof(fc.constantFrom(0, 1, PARTS - 1, PARTS), fc.integer({ min: 0, max: PARTS }));
const limits = fc.tuple(limit, limit, limit, limit);

const pack = (tops: readonly number[]) => tops.reduce((word, top, d) => word | (top << (8 * d)), 0);
const lane = (word: number, d: number) => (word >>> (8 * d)) & 0x7f;

const space = (persons: number) => new Int32Array(persons + 1);
const listed = (candidates: Int32Array, found: number) => [...candidates.subarray(0, found)];

/** Candidates by definition: all persons for whom `isCandidate` is true. */
function plainly(
  persons: number,
  first: number,
  second: number,
  isCandidate: (person: number, word: number) => boolean,
) {
  const all = Array.from({ length: persons }, (_, person) => person);
  return all.filter((person) => isCandidate(person, personWord(person, first, second)));
}

describe('the scan by limits', () => {
  it('finds the persons with a draw below its limit', () => {
    fc.assert(
      fc.property(
        fc.array(limits, { minLength: 1, maxLength: PERSONS }),
        int32,
        int32,
        (tops, first, second) => {
          const candidates = space(tops.length);
          const found = collectByLimits(
            Int32Array.from(tops, pack),
            0,
            tops.length,
            first,
            second,
            candidates,
          );
          expect(listed(candidates, found)).toEqual(
            plainly(tops.length, first, second, (person, word) =>
              tops[person]!.some((top, d) => lane(word, d) < top),
            ),
          );
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('splits every lane at every limit', () => {
    for (let d = 0; d < DRAWS_PER_WORD; d++) {
      for (let top = 0; top <= PARTS; top++) {
        const candidates = space(PERSONS);
        const found = collectByLimits(
          new Int32Array(PERSONS).fill(top << (8 * d)),
          0,
          PERSONS,
          123456789,
          -987654321,
          candidates,
        );
        const below = plainly(PERSONS, 123456789, -987654321, (_, word) => lane(word, d) < top);
        expect(listed(candidates, found)).toEqual(below);
      }
    }
  });

  it('finds nobody when nothing can happen', () => {
    expect(collectByLimits(new Int32Array(PERSONS), 0, PERSONS, 1, 2, space(PERSONS))).toBe(0);
  });
});

const owners = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(NOBODY)), {
    minLength: PARTS,
    maxLength: PARTS,
  })
  .map((list) => Uint8Array.from(list));
/** Two different draws with their slot tables. */
const sharedDraws = fc
  .tuple(fc.integer({ min: 1, max: 2 }), owners, owners)
  .map(([count, a, b]): SharedDraw[] => [sharedDraw(0, a), sharedDraw(1, b)].slice(0, count));
/** Limits and mask of possible processes; bit 31 of a mask is never set. */
const person = fc.tuple(limits, fc.integer({ min: 0, max: 2 ** 31 - 1 }));

describe('the scan by slots', () => {
  it('finds persons whose shared draw lies in the slot of a possible process, or whose other draw is below its limit', () => {
    const persons = fc.array(person, { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(persons, sharedDraws, int32, int32, (people, shared, first, second) => {
        // The two draws after the shared ones have limits.
        const tops = Uint16Array.from(people, ([limit]) => pack(limit.slice(0, 2)));
        const masks = Int32Array.from(people, ([, mask]) => mask);
        const candidates = space(people.length);
        const found = collectBySlots(
          tops,
          masks,
          0,
          people.length,
          shared[0]!.bits,
          shared[1]?.bits ?? NO_OWNERS,
          8 * shared.length,
          first,
          second,
          candidates,
          space(people.length),
        );
        expect(listed(candidates, found)).toEqual(
          plainly(people.length, first, second, (who, word) => {
            const [tops, mask] = people[who]!;
            const isOpen = ({ owner }: SharedDraw, d: number) => ((mask >>> owner[lane(word, d)]!) & 1) === 1;
            return (
              shared.some(isOpen) || tops.slice(0, 2).some((top, d) => lane(word, shared.length + d) < top)
            );
          }),
        );
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
