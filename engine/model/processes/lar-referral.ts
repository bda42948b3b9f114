import type { i32 } from '../../kernel/index.ts';
import { fixedFactor } from '../hazards/basic.ts';
import { greatestOf } from '../hazards/combine.ts';
import { hasTrait } from '../hazards/condition.ts';
import { hazardProcess } from '../hazards/process.ts';
import { referToIntake, waitWithCapacity } from '../interventions/lar-intake-capacity.ts';
import {
  lowThresholdReferral,
  lowThresholdWait,
  referToLowThreshold,
} from '../interventions/low-threshold-lar.ts';
import { nextDayReferral } from '../interventions/next-day-contact.ts';
import { linkageToSpecialists } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { classOf } from '../tables.ts';
import type { World } from '../world.ts';

/** Mean wait of a person who is referred now, in weeks. Parameter: lar-wait. */
const meanWait = (world: World, person: i32): number =>
  waitWithCapacity(world, person, lowThresholdWait(world, person, world.rates.p['lar-wait']));

/**
 * Highest hazard per week that the slot holds: 1 - exp(-h) is 4/128 at h = 0.03175. With the base
 * values of the parameters the product stays far below this. With drawn parameters it may exceed
 * it.
 */
const referralLimit = fixedFactor('slot-limit', 0.0317, '0.0317, which the slot holds');

/**
 * A person outside LAR is referred to it and waits. The wait is exponential with mean `lar-wait`
 * (shorter with low-threshold LAR or more intake capacity), in whole weeks. Where places or intake
 * are limited, the person joins the queue instead (services/lar-clinic.ts). LAR is for people whose
 * main drug is an opioid (p10).
 */
export const larReferral = hazardProcess({
  id: 'lar-referral',
  draw: 'life',
  width: 4,
  when: (state) =>
    state.of(setting) === SETTING.community && (state.of(lar) === LAR.none || state.of(lar) === LAR.left),
  only: [hasTrait('opioidPrimary', 'the main drug is an opioid')],
  factors: [
    'lar-referral',
    linkageToSpecialists,
    greatestOf('way-to-referral', lowThresholdReferral, nextDayReferral),
  ],
  atMost: [referralLimit],
  writes: ['lar', 'larSince', "the person's timer"],
  fire(world, person) {
    const { population, rates, services } = world;
    population.move(person, lar, LAR.waiting);
    world.larSince[person] = world.week;
    referToLowThreshold(world, person);
    if (services?.lar) {
      referToIntake(world, person);
      services.lar.wait(person);
      return;
    }
    const wait: i32 = Math.ceil(
      rates.exponential[classOf(population.uniform(person, PURPOSE.larWait))]! * meanWait(world, person),
    );
    population.timers.schedule(person, world.week + Math.max(1, wait));
  },
});
