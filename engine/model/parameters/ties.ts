import { fixed, lognormal, uniform } from './build.ts';
import type { ParameterDefinition } from './types.ts';

const ASSUMED_DIRECTION = 'Assumption: direction from the sources, size chosen small';

/** Ties between simulated persons, and their effects. No effect without ties. */
export const tieParameters = {
  'ties-mean': {
    value: 3,
    unit: 'persons',
    distribution: uniform(1.5, 4.5),
    range: [0, 5],
    source: 'Assumption: no count of contacts among people at risk in Norway was found',
    grade: 'D',
  },
  'relapse-exposure-ratio': {
    value: 1.1,
    unit: 'ratio',
    distribution: lognormal(1.1, 0.1),
    range: [0.2, 3],
    source: ASSUMED_DIRECTION,
    grade: 'D',
    neutral: 1,
  },
  'relapse-bereavement-ratio': {
    value: 1.1,
    unit: 'ratio',
    distribution: lognormal(1.1, 0.1),
    range: [0.2, 3],
    source: ASSUMED_DIRECTION,
    grade: 'D',
    neutral: 1,
  },
  'bereavement-weeks': {
    value: 26,
    unit: 'weeks',
    distribution: fixed,
    range: [0, 104],
    source: 'Assumption: half a year',
    grade: 'D',
  },
} as const satisfies Record<string, ParameterDefinition>;
