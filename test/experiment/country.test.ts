import { expect, it } from 'vitest';
import { planOf, runExperiment } from '../../engine/experiment/index.ts';
import { OUTCOME_IDS } from '../../engine/model/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { load } from '../scenario/support.ts';

const COUNTRY = `version: 1
title: Norway
population: { type: municipality, preset: norway, burnIn: 5 years, arrivalsPerYear: 880 }
horizon: 3 years
arms: [{ id: base }]
run: { seeds: 1 }
`;

/**
 * Wide bounds around the 200 to 260 overdose deaths per year that were counted. This checks that
 * the parts fit together; it is not a fit.
 */
it('a whole country has about as many overdose deaths as Norway', {
  timeout: 120_000,
}, async () => {
  const plan = planOf(load(COUNTRY));
  expect(plan.arms[0]!.input.population.size).toBe(17_050);
  const { arms } = await runExperiment(plan, { pool: inlinePool() });
  const perYear = arms[0]!.outcomes[OUTCOME_IDS.indexOf('overdose-deaths')]![0]! / 3;
  expect(perYear).toBeGreaterThan(120);
  expect(perYear).toBeLessThan(260);
});
