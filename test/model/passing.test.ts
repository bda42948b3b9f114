import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Passing } from '../../engine/model/passing.ts';

const PERSONS = 70;
const WEEKS = 30;

describe('a passing condition', () => {
  it('concerns everybody from the week it begins in to the last one, and nobody else', () => {
    // Who is concerned anew in each week, and for how long.
    const courses = fc.tuple(
      fc.array(fc.array(fc.nat(PERSONS - 1), { maxLength: 8 }), { minLength: WEEKS, maxLength: WEEKS }),
      fc.float({ min: 0, max: 40, noNaN: true }),
      fc.nat(WEEKS - 1),
    );
    fc.assert(
      fc.property(courses, ([begins, duration, copied]) => {
        let passing = new Passing(PERSONS, WEEKS);
        const last = new Array<number>(PERSONS).fill(0);
        begins.forEach((persons, k) => {
          const week = k + 1;
          passing.end(week);
          const before = Array.from({ length: PERSONS }, (_, person) => passing.has(person));
          expect(before).toEqual(last.map((until) => until >= week));
          for (const person of persons) {
            passing.begin(person, week + duration);
            last[person] = week + Math.floor(duration);
            expect(passing.has(person)).toBe(true);
          }
          if (k !== copied) return;
          const other = new Passing(PERSONS, WEEKS);
          other.begin(3, 5);
          other.copyFrom(passing);
          passing = other;
        });
        passing.clear();
        passing.end(WEEKS);
        expect(last.some((_, person) => passing.has(person))).toBe(false);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
