import type { HazardProcess } from '../../kernel/index.ts';
import { bury } from '../cohort/death.ts';
import { PURPOSE } from '../purposes.ts';
import { activity, housing, lar, route, SETTING, setting, TALLY, USE, use } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';
import { caseFatality } from './fatality.ts';
import { overdoseHazard } from './hazard.ts';

/**
 * An overdose, in weeks of active use outside and (rarely) inside institutions. It is fatal with the probability of the chain
 * in fatality.ts; a survivor has a raised hazard for 26 weeks, and some stop using.
 *
 * h as in hazard.ts, times the supply of the week.
 * Reads: all of hazard.ts and fatality.ts. Writes: setting, use, kit, lastOverdose, tolerance, tallies.
 */
export const overdose: HazardProcess<World> = {
  id: 'overdose',
  draw: 'overdose',
  width: 128,
  parameters: ['overdose-hazard', 'frailty-variance', 'tolerance-peak', 'tolerance-event-share'],
  when: (state) =>
    state.of(setting) <= SETTING.community &&
    (state.of(setting) !== SETTING.community || state.of(use) === USE.active),
  // Between a person's events every factor but supply stays or falls, so the present hazard under the worst supply to come is a bound.
  bound: (world, person) => overdoseHazard(world, person) * world.supplyAhead,
  boundReads: [setting, use, route, lar, housing, activity],
  hazard: (world, person) => overdoseHazard(world, person) * world.supply,
  fire(world, person) {
    const { population, rates } = world;
    if (population.uniform(person, PURPOSE.survival) < caseFatality(world, person)) {
      population.tally(TALLY['overdose-deaths']);
      bury(world, person, SETTING['dead-overdose']);
      return;
    }
    population.tally(TALLY['nonfatal-overdoses']);
    world.lastOverdose[person] = world.week;
    const stops = population.uniform(person, PURPOSE.stopAfterOverdose) < rates.p['stop-use-after-overdose'];
    if (stops && population.state(person, use) === USE.active) {
      markTolerance(world, person);
      population.move(person, use, USE.abstinent);
    }
  },
};
