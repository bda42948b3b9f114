import { INTERVENTION_DEFAULTS } from '../../../model/index.ts';
import { cohortArm, FROM_PRISON } from '../arms.ts';
import { armRatio } from '../measures.ts';
import { alone } from '../published.ts';
import type { Study } from '../types.ts';
import { overdoseDeathCount } from './overdose-death-count.ts';

const WITHOUT = 'no-consumption-room';
const WITH = 'consumption-room';
const WEEKS = 104;
/**
 * Overdose deaths per 100,000 person-years within 500 m, before and after; change in the rest of
 * the city.
 */
const PUBLISHED = 165.1 / 253.8 / (1 - 0.093);

/** Target 12: opening of a consumption room. */
export const consumptionRoom: Study = {
  id: WITH,
  arms: [
    cohortArm(WITHOUT, { fromPrison: FROM_PRISON, weeks: WEEKS }),
    cohortArm(WITH, {
      fromPrison: FROM_PRISON,
      weeks: WEEKS,
      interventions: [INTERVENTION_DEFAULTS['consumption-room']],
    }),
  ],
  observers: [overdoseDeathCount],
  targets: [
    {
      evidence: 12,
      id: 'consumption-room',
      source:
        'Marshall et al. 2011, Lancet: overdose deaths within 500 m of the room in Vancouver (253.8 to 165.1 per 100,000 ' +
        'person-years) against the rest of the city (-9.3 %)',
      address: 'doi 10.1016/S0140-6736(10)62353-7',
      unit: 'ratio',
      published: alone(PUBLISHED),
      status: 'DERIVED',
      measure: armRatio(WITH, WITHOUT, 'deaths'),
      scale: 'log',
      untested: 'no-geography',
    },
  ],
};
