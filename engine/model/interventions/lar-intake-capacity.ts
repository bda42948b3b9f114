import type { i32 } from '../../kernel/index.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { outsideLar } from './eligible.ts';
import { meetsEvent } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people referred to LAR
 *
 * Acts through: mean wait `waitWeeks`, if that is shorter: less motivation is lost. The wait is
 * given, not the outcome of a queue: the wait of those not reached does not change
 */
export const larIntakeCapacity = {
  id: 'lar-intake-capacity',
  number: 8,
  description: 'More intake capacity in LAR: a shorter queue.',
  fields: {
    waitWeeks: {
      unit: 'weeks',
      min: 0,
      max: 104,
      default: 1,
      slider: { min: 0.5, max: 12, step: 0.5 },
      description: 'Mean wait from referral that the capacity gives, weeks.',
    },
  },
  levers: ['waitWeeks'],
  effects: ['lar-wait', 'lar-overdose-ratio'],
  purposes: { intakeOffer: 121 },
  municipal: false,
  pricedByUse: true,
  eligible: outsideLar,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'lar-intake-capacity': OfferOf<typeof larIntakeCapacity> | null;
  }
}

/**
 * Notes that the added intake reaches the person. Where LAR has a queue, an arm's intake capacity
 * is added to the weekly intake (services/plan.ts). It then reaches as many of those referred as it
 * adds.
 */
export function referToIntake(world: World, person: i32): void {
  if (
    meetsEvent(world, person, world.policy['lar-intake-capacity'], larIntakeCapacity.purposes.intakeOffer)
  ) {
    world.reach(person, world.policy['lar-intake-capacity']!);
  }
}

/**
 * 8 Intake capacity. The mean wait from referral to LAR falls to the given value, so that less
 * motivation is lost in the queue. Notes that the person is reached.
 * @returns mean wait of a person referred now, in weeks, given the usual one; never longer
 */
export function waitWithCapacity(world: World, person: i32, usual: number): number {
  const { policy } = world;
  const offer = policy['lar-intake-capacity'];
  if (offer === null || offer.own.waitWeeks >= usual) return usual;
  if (!meetsEvent(world, person, policy['lar-intake-capacity'], larIntakeCapacity.purposes.intakeOffer))
    return usual;
  world.reach(person, world.policy['lar-intake-capacity']!);
  return offer.own.waitWeeks;
}
