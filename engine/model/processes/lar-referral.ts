import type { HazardProcess } from '../../kernel/index.ts';
import { linkage } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';

/**
 * A person outside LAR is referred to it and waits; the wait is exponential with mean `lar-wait`, in whole weeks.
 * h = p10 · linkage for those whose main drug is an opioid, else 0.
 * Reads: setting, LAR, primary drug, contact, coordinator. Writes: LAR, larSince, the person's timer.
 */
export const larReferral: HazardProcess<World> = {
  id: 'lar-referral',
  draw: 'life',
  width: 4,
  parameters: ['lar-referral', 'linkage-ratio', 'lar-wait'],
  when: (state) =>
    state.of(setting) === SETTING.community && (state.of(lar) === LAR.none || state.of(lar) === LAR.left),
  most: ({ rates }) => rates.p['lar-referral'] * rates.mostLinkage,
  hazard: (world, person) =>
    world.has(person, TRAIT.opioidPrimary) ? world.rates.p['lar-referral'] * linkage(world, person) : 0,
  fire(world, person) {
    const { population, rates } = world;
    population.move(person, lar, LAR.waiting);
    world.larSince[person] = world.week;
    const wait = Math.ceil(
      rates.exponential[classOf(population.uniform(person, PURPOSE.larWait))]! * rates.p['lar-wait'],
    );
    population.timers.schedule(person, world.week + Math.max(1, wait));
  },
};
