import type { HazardProcess } from '../../kernel/index.ts';
import { referToIntake, waitWithCapacity } from '../interventions/lar-intake-capacity.ts';
import {
  lowThresholdReferral,
  lowThresholdWait,
  mostLowThresholdReferral,
  referToLowThreshold,
} from '../interventions/low-threshold-lar.ts';
import { mostNextDayReferral, nextDayReferral } from '../interventions/next-day-contact.ts';
import { LINKAGE_PARAMETERS, linkage } from '../linkage.ts';
import { helpToSpecialists } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';

/** Mean wait of a person who is referred now, weeks. Parameter: lar-wait. */
const meanWait = (world: World, person: number): number =>
  waitWithCapacity(world, person, lowThresholdWait(world, person, world.rates.p['lar-wait']));

/**
 * Highest hazard per week that the slot holds: 1 - exp(-h) is 4/128 at h = 0.03175. At the parameters' base values the product stays far below; where
 * all of them are drawn it may not.
 */
const MOST_REFERRAL = 0.0317;

/**
 * A person outside LAR is referred to it and waits; the wait is exponential with mean `lar-wait` (shorter with low-threshold LAR or more
 * intake capacity), in whole weeks. Where LAR has limited places or intake, the person stands in its queue instead (services/lar-clinic.ts).
 * h = p10 · linkage · (the greater of low-threshold LAR and next-day contact) for those whose main drug is an opioid, at most 0.0317; else 0.
 * Reads: setting, LAR, primary drug, contact, coordinator, followedUp. Writes: LAR, larSince, the person's timer.
 */
export const larReferral: HazardProcess<World> = {
  id: 'lar-referral',
  draw: 'life',
  width: 4,
  parameters: [
    'lar-referral',
    'low-threshold-referral-ratio',
    'next-day-lar-ratio',
    'no-specialist-cooperation-link-ratio',
    ...LINKAGE_PARAMETERS,
  ],
  when: (state) =>
    state.of(setting) === SETTING.community && (state.of(lar) === LAR.none || state.of(lar) === LAR.left),
  most: (world) =>
    Math.min(
      MOST_REFERRAL,
      world.rates.p['lar-referral'] *
        world.rates.mostLinkage *
        Math.max(mostLowThresholdReferral(world), mostNextDayReferral(world)),
    ),
  hazard(world, person) {
    if (!world.has(person, TRAIT.opioidPrimary)) return 0;
    const usual = world.rates.p['lar-referral'] * helpToSpecialists(world, linkage(world, person));
    return Math.min(
      MOST_REFERRAL,
      usual * Math.max(lowThresholdReferral(world, person), nextDayReferral(world, person)),
    );
  },
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
    const wait = Math.ceil(
      rates.exponential[classOf(population.uniform(person, PURPOSE.larWait))]! * meanWait(world, person),
    );
    population.timers.schedule(person, world.week + Math.max(1, wait));
  },
};
