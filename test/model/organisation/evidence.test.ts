import { describe, expect, it } from 'vitest';
import {
  FAILURE_POINTS,
  MODEL_PARAMETERS,
  ORGANISATION_MODELS,
  type OrganisationPeriod,
  PARAMETER_IDS,
  type ParameterId,
  POINT_PARAMETERS,
  parameterValues,
} from '../../../engine/model/index.ts';
import { rulesOf } from '../../../engine/model/organisation/rules.ts';

/** The parameters that change the rules of a period when they change. */
function mattering(period: OrganisationPeriod): readonly ParameterId[] {
  const rules = (overrides = {}) => JSON.stringify(rulesOf(period, parameterValues(overrides)));
  const usual = parameterValues();
  return PARAMETER_IDS.filter((id) => rules({ [id]: usual[id] + 7 }) !== rules());
}

describe('what organisation acts through', () => {
  it.each(ORGANISATION_MODELS)('%s: every parameter that matters, and no other', (model) => {
    const found = mattering({ from: null, model, failurePoints: {} });
    expect(found.toSorted()).toEqual(MODEL_PARAMETERS[model].toSorted());
  });

  it.each(FAILURE_POINTS)('%s: every parameter that matters, and no other', (point) => {
    const found = mattering({ from: null, model: null, failurePoints: { [point]: 1 } });
    expect(found.toSorted()).toEqual(POINT_PARAMETERS[point].toSorted());
  });
});
