import { fixed, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

const NEAR_DEMAND =
  'Assumption: near the demand of the base arm, so that there is a queue but no standstill; no Norwegian count of places for people at risk was found';

/**
 * Today's services of the typical places, per person at risk. Read when a scenario is opened, not
 * during a run.
 */
export const presetParameters = {
  'preset-coordinator-places': {
    value: 0.2,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source: NEAR_DEMAND,
    grade: 'D',
  },
  'preset-caseload': {
    value: 15,
    unit: 'persons',
    distribution: fixed,
    range: [1, 200],
    source: 'Assumption: persons per post in typical places',
    grade: 'D',
  },
  'preset-lar-intake': {
    value: 0.1,
    unit: 'per year',
    distribution: fixed,
    range: [0, 10],
    source: NEAR_DEMAND,
    grade: 'D',
  },
  'preset-homes': {
    value: 0.2,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source: NEAR_DEMAND,
    grade: 'D',
  },
  'preset-temporary-places': {
    value: 0.22,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source: NEAR_DEMAND,
    grade: 'D',
  },
  'preset-activity-places': {
    value: 0.18,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source: NEAR_DEMAND,
    grade: 'D',
  },
} as const satisfies Record<string, ParameterDefinition>;
