import { describe, expect, it } from 'vitest';
import { Population } from '../../../engine/kernel/population.ts';
import { assembleWorld } from '../../../engine/model/assemble-world.ts';
import { PARAMETER_IDS, parameter } from '../../../engine/model/index.ts';
import { relapse } from '../../../engine/model/processes/relapse.ts';
import { dimensions } from '../../../engine/model/states.ts';
import { cohort, type Overrides } from '../../support/cohort.ts';

/** A probability 1 - exp(-h) stays within the slot as long as the hazard does not exceed this. */
const MOST_HAZARD = -Math.log(1 - relapse.width / 128);

function mostRelapse(overrides: Overrides, ties: boolean): number {
  const population = new Population(1, 10, Object.values(dimensions), 0);
  return relapse.most!(assembleWorld(population, cohort({ size: 1, weeks: 10, overrides, ties })));
}

describe('the highest relapse hazard', () => {
  it.each(PARAMETER_IDS.filter((id) => id.startsWith('relapse-')))(
    'fits into its slot over the range of %s, ties included',
    (id) => {
      for (const value of parameter(id).range) {
        expect(mostRelapse({ [id]: value }, true)).toBeLessThanOrEqual(MOST_HAZARD);
      }
    },
  );

  it('is raised by ties, and not where they have no effect', () => {
    expect(mostRelapse({}, true)).toBeGreaterThan(mostRelapse({}, false));
    const neutral = { 'relapse-exposure-ratio': 1, 'relapse-bereavement-ratio': 1 };
    expect(mostRelapse(neutral, true)).toBe(mostRelapse({}, false));
  });
});
