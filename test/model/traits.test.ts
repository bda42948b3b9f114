import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Population } from '../../engine/kernel/population.ts';
import { assembleWorld } from '../../engine/model/assemble-world.ts';
import { dimensions, TALLIES } from '../../engine/model/states.ts';
import type { World } from '../../engine/model/world.ts';
import { cohort } from '../support/cohort.ts';

const PERSONS = 5;

function worldWithMore(): World {
  const population = new Population(PERSONS, 10, Object.values(dimensions), TALLIES.length);
  const world = assembleWorld(population, cohort({ size: PERSONS, weeks: 10 }));
  // A person has no second column as long as one is enough.
  expect(world.moreTraits.length).toBe(0);
  return Object.assign(world, { moreTraits: new Uint16Array(PERSONS) });
}

describe('the 32 flags of a person', () => {
  it('are set and cleared one by one, in either column', () => {
    const flag = fc.record({ person: fc.nat(PERSONS - 1), bit: fc.nat(31), on: fc.boolean() });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 80 }), (changes) => {
        const world = worldWithMore();
        const known = new Set<string>();
        for (const { person, bit, on } of changes) {
          world.setTrait(person, 1 << bit, on);
          if (on) known.add(`${person} ${bit}`);
          else known.delete(`${person} ${bit}`);
        }
        for (let person = 0; person < PERSONS; person++) {
          for (let bit = 0; bit < 32; bit++)
            expect(world.has(person, 1 << bit)).toBe(known.has(`${person} ${bit}`));
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
