import type { HazardProcess } from '../../kernel/index.ts';
import {
  activity,
  CONTACT,
  contact,
  housing,
  LAR,
  lar,
  network,
  SETTING,
  setting,
  TALLY,
  USE,
  use,
} from '../states.ts';
import { bereavementFactor, mostBereavement } from '../ties/bereavement.ts';
import { exposureFactor, mostExposure } from '../ties/exposure.ts';
import { markTolerance } from '../tolerance.ts';
import { EXIT_TYPE, TRAIT, type World } from '../world.ts';

/** Weeks after the exit in which a crisis plan counts. */
const CRISIS_PLAN_WEEKS = 4;

function hazardByExit(world: World, person: number): number {
  const { p } = world.rates;
  if (world.exitType(person) === EXIT_TYPE.released) return p['relapse-after-prison'];
  return world.exitType(person) === EXIT_TYPE.droppedOut
    ? p['relapse-after-drop-out']
    : p['relapse-after-completion'];
}

/**
 * An abstinent person in the community takes up use again.
 *
 * h = p18(exit type) · LAR · housing · activity · network / (their mean at exit) · contact · crisis plan (weeks 1-4) · exposure ·
 * bereavement (the last two where ties are on). All factors are assumptions of direction (grade D).
 * Reads: setting, use, LAR, housing, activity, network, contact, exit type, ties. Writes: use, tolerance, tally relapses.
 */
export const relapse: HazardProcess<World> = {
  id: 'relapse',
  draw: 'life',
  width: 32,
  parameters: [
    'relapse-after-prison',
    'relapse-after-completion',
    'relapse-after-drop-out',
    'relapse-lar-ratio',
    'relapse-unsuitable-housing-ratio',
    'relapse-no-activity-ratio',
    'relapse-drug-network-ratio',
    'relapse-supportive-network-ratio',
    'relapse-contact-ratio',
    'relapse-crisis-plan-ratio',
    'relapse-exposure-ratio',
    'relapse-bereavement-ratio',
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(use) === USE.abstinent,
  most(world) {
    const { rates } = world;
    const { p } = rates;
    return (
      Math.max(p['relapse-after-prison'], p['relapse-after-completion'], p['relapse-after-drop-out']) *
      rates.relapseScale *
      Math.max(...rates.relapseHousing) *
      Math.max(...rates.relapseActivity) *
      Math.max(...rates.relapseNetwork) *
      Math.max(1, p['relapse-lar-ratio']) *
      Math.max(1, p['relapse-contact-ratio']) *
      Math.max(1, p['relapse-crisis-plan-ratio']) *
      mostExposure(world) *
      mostBereavement(world)
    );
  },
  hazard(world, person) {
    const { population, rates } = world;
    let hazard =
      hazardByExit(world, person) *
      rates.relapseScale *
      rates.relapseHousing[population.state(person, housing)]! *
      rates.relapseActivity[population.state(person, activity)]! *
      rates.relapseNetwork[population.state(person, network)]!;
    if (population.state(person, lar) === LAR['in-treatment']) hazard *= rates.p['relapse-lar-ratio'];
    if (population.state(person, contact) === CONTACT.yes) hazard *= rates.p['relapse-contact-ratio'];
    if (world.has(person, TRAIT.crisisPlan) && world.weeksOut(person) <= CRISIS_PLAN_WEEKS) {
      hazard *= rates.p['relapse-crisis-plan-ratio'];
    }
    return hazard * exposureFactor(world, person) * bereavementFactor(world, person);
  },
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, use, USE.active);
    world.population.tally(TALLY.relapses);
  },
};
