import { isDeepStrictEqual } from 'node:util';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { type ModelInput, ModelRun } from '../../engine/model/index.ts';
import { courseOf } from '../../test/support/courses.ts';
import { referenceRun } from '../../test/support/reference.ts';
import { assertAll } from '../benchmark.ts';
import type { Check } from '../figures/schema.ts';
import { ALL_ARMS, ARMS, type ArmName, cohortInput, municipalityInput } from './plans.ts';

const EXTENT = { persons: 150, weeks: 26 };

/**
 * The model has no closed-form answer. Every arm must therefore agree, person by person, with the
 * plain reference simulator, which asks every person about every process every week.
 */
export const cohortChecks = (arms: readonly ArmName[] = ALL_ARMS): readonly Check[] =>
  checksOf('cohort', arms, (arm) => cohortInput(EXTENT, ARMS[arm]));

/** The same check for a municipality whose persons have ties. */
export const municipalityChecks = (arms: readonly ArmName[]): readonly Check[] =>
  checksOf('municipality', arms, (arm) => municipalityInput({ ...EXTENT, burnIn: 13 }, ARMS[arm]));

function checksOf(model: string, arms: readonly ArmName[], inputOf: (arm: ArmName) => ModelInput): Check[] {
  const checks = arms.map((arm) => ({
    id: `${model}-${arm}`,
    title: `${model}: arm ${arm} equals the reference simulator`,
    passed: takesTheCourse(inputOf(arm)),
    detail: `${EXTENT.persons} persons, ${EXTENT.weeks} weeks, bit for bit`,
  }));
  assertAll(checks);
  return checks;
}

function takesTheCourse(input: ModelInput): boolean {
  const run = new ModelRun(input);
  const { model, population, weeks } = run.simulation;
  const key = replicateKey(masterKey('bench'), 0);
  run.run(key);
  return isDeepStrictEqual(courseOf(run.simulation), referenceRun(model, population.size, weeks, key));
}
