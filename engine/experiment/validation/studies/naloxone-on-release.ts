import { INTERVENTION_DEFAULTS } from '../../../model/index.ts';
import { cohortArm } from '../arms.ts';
import { armRatio } from '../measures.ts';
import { ratioOfShares } from '../published.ts';
import type { Study } from '../types.ts';
import { overdoseDeathCount } from './overdose-death-count.ts';

const BEFORE = 'before-naloxone-on-release';
const AFTER = 'naloxone-on-release';
const WEEKS = 4;
/** Take-home naloxone hardly existed before the national programme. */
const NO_KITS = { 'kit-ownership': 0 };

/** Target 7: a kit for everyone released from prison, compared with none. */
export const naloxoneOnRelease: Study = {
  id: AFTER,
  arms: [
    cohortArm(BEFORE, { fromPrison: 1, weeks: WEEKS, parameters: NO_KITS }),
    cohortArm(AFTER, {
      fromPrison: 1,
      weeks: WEEKS,
      parameters: NO_KITS,
      interventions: [INTERVENTION_DEFAULTS['naloxone-at-exit']],
    }),
  ],
  observers: [overdoseDeathCount],
  targets: [
    {
      evidence: 7,
      id: 'naloxone-on-release',
      source:
        'Bird et al. 2016, Addiction: opioid deaths within 4 weeks of release from prison, 193 of 1,970 before and 76 of 1,212 ' +
        'after Scotland’s national programme; before and after, not randomised',
      address: 'doi 10.1111/add.13265',
      unit: 'ratio',
      published: ratioOfShares(76, 1212, 193, 1970),
      status: 'DERIVED',
      measure: armRatio(AFTER, BEFORE, 'deaths'),
      scale: 'log',
      untested: null,
    },
  ],
};
