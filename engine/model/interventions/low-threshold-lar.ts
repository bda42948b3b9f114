import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { type Condition, condition } from '../hazards/condition.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { outsideLar } from './eligible.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * 7 Low-threshold LAR. For those reached, LAR needs no formal application (referral is quicker),
 * the wait is shorter, and fewer leave because there is less control. Like all LAR, it is for
 * people whose main drug is an opioid.
 *
 * Parameters: low-threshold-referral-ratio, low-threshold-wait-ratio, low-threshold-exit-ratio.
 */
export const hasLowThresholdLar = (world: World, person: i32): boolean =>
  isServed(world, person, world.policy['low-threshold-lar'], lowThresholdLar.purposes.lowThresholdOffer);

/**
 * Does it act on the person now? True for those in LAR. Those reached earlier are noted at the
 * referral.
 */
export function servesInLar(world: World, person: i32): boolean {
  const { population } = world;
  return (
    population.state(person, lar) === LAR['in-treatment'] &&
    population.state(person, setting) === SETTING.community &&
    hasLowThresholdLar(world, person)
  );
}

const withLowThresholdLar: Condition = condition({
  id: 'low-threshold-lar',
  meaning: 'for those whom low-threshold LAR reaches',
  parameters: [],
  reads: READ_OF_SERVED,
  holds: hasLowThresholdLar,
  possible: ({ policy }) => policy['low-threshold-lar'] !== null,
});

/** Factor on the hazard of referral. */
export const lowThresholdReferral = factorWhere(withLowThresholdLar, 'low-threshold-referral-ratio');

/** Factor on the hazard of leaving LAR. */
export const lowThresholdExit = factorWhere(withLowThresholdLar, 'low-threshold-exit-ratio');

/**
 * For: main drug an opioid
 *
 * Acts through: `lar-referral` times `low-threshold-referral-ratio`; the wait times
 * `low-threshold-wait-ratio`, so less motivation is lost; `lar-exit` times
 * `low-threshold-exit-ratio`. Less control has no other effect: no doses are passed on to others
 */
export const lowThresholdLar = {
  id: 'low-threshold-lar',
  number: 7,
  description: 'LAR without formal application, with less control.',
  fields: {},
  defaults: { uptake: 0.6 },
  levers: ['uptake'],
  effects: [
    'lar-overdose-ratio',
    'low-threshold-referral-ratio',
    'low-threshold-wait-ratio',
    'low-threshold-exit-ratio',
  ],
  purposes: { lowThresholdOffer: 120 },
  municipal: false,
  pricedByUse: true,
  eligible: outsideLar,
  serves: servesInLar,
  factors: { 'lar-exit': lowThresholdExit },
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'low-threshold-lar': OfferOf<typeof lowThresholdLar> | null;
  }
}

/** Notes that low-threshold LAR reaches the person, who is referred now, if it does. */
export function referToLowThreshold(world: World, person: i32): void {
  if (hasLowThresholdLar(world, person)) world.reach(person, world.policy['low-threshold-lar']!);
}

/** Mean wait of a person referred now, in weeks, given the usual one. */
export const lowThresholdWait = (world: World, person: i32, usual: number): number =>
  hasLowThresholdLar(world, person) ? usual * world.rates.p['low-threshold-wait-ratio'] : usual;
