import { type ModelInput, parameterValues } from '../model/index.ts';
import { organisationPeriods, withOrganisation } from './organisation.ts';
import type { Scenario } from './types.ts';

/**
 * What the model is given for one arm.
 * @param armIndex from 0, the base arm
 * @throws RangeError when there is no such arm
 */
export function armInput(scenario: Scenario, armIndex: number): ModelInput {
  const arm = scenario.arms[armIndex];
  if (arm === undefined) throw new RangeError(`arm ${armIndex} of ${scenario.arms.length}`);
  return {
    population: scenario.population,
    weeks: scenario.horizon,
    parameters: parameterValues({ ...scenario.parameters, ...arm.parameters }, scenario.assumptions),
    interventions: arm.interventions,
    timeline: [...scenario.timeline, ...arm.timeline],
    organisation: organisationPeriods(
      withOrganisation(scenario.organisation, scenario.arms[0]!.organisation),
      withOrganisation(scenario.organisation, arm.organisation),
      scenario.population,
    ),
    ties: scenario.ties,
  };
}
