import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed } from './is-reached.ts';

/**
 * 7 Low-threshold LAR. For those whom it reaches, LAR needs no formal application (referral is quicker), the wait is shorter, and less
 * control makes fewer leave. It is for people whose main drug is an opioid, as all LAR.
 *
 * Parameters: low-threshold-referral-ratio, low-threshold-wait-ratio, low-threshold-exit-ratio.
 */
export const hasLowThresholdLar = (world: World, person: number): boolean =>
  isServed(world, person, world.policy.lowThresholdLar, PURPOSE.lowThresholdOffer);

/** Factor on the hazard of referral. */
export const lowThresholdReferral = (world: World, person: number): number =>
  hasLowThresholdLar(world, person) ? world.rates.p['low-threshold-referral-ratio'] : 1;

/** Highest factor on the hazard of referral in this arm. */
export const mostLowThresholdReferral = ({ policy, rates }: World): number =>
  policy.lowThresholdLar === null ? 1 : Math.max(1, rates.p['low-threshold-referral-ratio']);

/** Factor on the hazard of leaving LAR. */
export const lowThresholdExit = (world: World, person: number): number =>
  hasLowThresholdLar(world, person) ? world.rates.p['low-threshold-exit-ratio'] : 1;

/** Notes whether a person who is referred now is reached. */
export function referToLowThreshold(world: World, person: number): void {
  if (hasLowThresholdLar(world, person)) world.reach(person, world.policy.lowThresholdLar!);
}

/** Mean wait of a person who is referred now, weeks, given the usual one. */
export const lowThresholdWait = (world: World, person: number, usual: number): number =>
  hasLowThresholdLar(world, person) ? usual * world.rates.p['low-threshold-wait-ratio'] : usual;
