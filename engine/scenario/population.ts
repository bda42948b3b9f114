import {
  atRiskIn,
  type Municipality,
  type PopulationInput,
  parameterValues,
  presetOf,
  type ReleaseCohort,
  SERVICES_DEFAULTS,
  servicesFor,
} from '../model/index.ts';
import type { PopulationForm } from './form/population.ts';
import type { ScenarioForm } from './form/schema.ts';
import { servicesOf } from './form/services.ts';

/**
 * The population that a valid file means, with what a preset or the national figures say where the
 * file says nothing.
 */
export function resolvePopulation(form: ScenarioForm): PopulationInput {
  return form.population.type === 'municipality' ? municipality(form) : cohort(form.population);
}

function cohort({ size = 1, from, exitsPerYear }: PopulationForm): ReleaseCohort {
  return {
    type: 'release-cohort',
    size,
    fromPrison: from?.prison ?? 1 - (from?.inpatient ?? 0),
    exitsPerYear: exitsPerYear ?? size,
  };
}

function municipality({ population, parameters, services }: ScenarioForm): Municipality {
  const preset = population.preset === undefined ? null : presetOf(population.preset);
  const inhabitants = population.inhabitants ?? preset?.inhabitants ?? 0;
  const values = Object.fromEntries(
    Object.entries(parameters ?? {}).flatMap(([id, override]) =>
      override === undefined ? [] : [[id, override.value]],
    ),
  );
  const p = parameterValues(values);
  const size = population.atRisk ?? atRiskIn(inhabitants, p, preset?.country ?? false);
  return {
    type: 'municipality',
    inhabitants,
    size,
    burnIn: population.burnIn ?? null,
    arrivalsPerYear: population.arrivalsPerYear ?? null,
    services: servicesOf(
      services,
      preset === null || preset.country ? SERVICES_DEFAULTS : servicesFor(size, p),
    ),
  };
}
