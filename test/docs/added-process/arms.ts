import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import type { ModelInput } from '../../../engine/model/index.ts';
import { cohort } from '../../support/cohort.ts';
import { municipality } from '../../support/municipality.ts';

/** The replicate that is compared. */
export const SEED = replicateKey(masterKey('added-process'), 0);

/** An arm of each population, in which many are homeless. */
export const arms = (): readonly ModelInput[] => {
  const overrides = { 'own-home-at-exit': 0.1, 'network-loss': 0.02 };
  return [
    cohort({ size: 3000, weeks: 40, overrides }),
    municipality({ place: { size: 500, burnIn: 10 }, weeks: 40, overrides, ties: true }),
  ];
};
