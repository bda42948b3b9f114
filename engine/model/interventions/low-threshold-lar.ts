import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';

/**
 * 7 Low-threshold LAR. For those whom it reaches, LAR needs no formal application (referral is quicker), the wait is shorter, and less
 * control makes fewer leave. It is for people whose main drug is an opioid, as all LAR.
 *
 * Parameters: low-threshold-referral-ratio, low-threshold-wait-ratio, low-threshold-exit-ratio.
 */
export const hasLowThresholdLar = (world: World, person: number): boolean =>
  isServed(world, person, world.policy.lowThresholdLar, PURPOSE.lowThresholdOffer);

const withLowThresholdLar = condition({
  id: 'low-threshold-lar',
  meaning: 'where low-threshold LAR reaches',
  parameters: [],
  reads: READ_OF_SERVED,
  holds: hasLowThresholdLar,
  possible: ({ policy }) => policy.lowThresholdLar !== null,
});

/** Factor on the hazard of referral. */
export const lowThresholdReferral = factorWhere(withLowThresholdLar, 'low-threshold-referral-ratio');

/** Factor on the hazard of leaving LAR. */
export const lowThresholdExit = factorWhere(withLowThresholdLar, 'low-threshold-exit-ratio');

/** Notes whether a person who is referred now is reached. */
export function referToLowThreshold(world: World, person: number): void {
  if (hasLowThresholdLar(world, person)) world.reach(person, world.policy.lowThresholdLar!);
}

/** Mean wait of a person who is referred now, weeks, given the usual one. */
export const lowThresholdWait = (world: World, person: number, usual: number): number =>
  hasLowThresholdLar(world, person) ? usual * world.rates.p['low-threshold-wait-ratio'] : usual;
