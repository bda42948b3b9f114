import { factorByState, factorWhere } from '../hazards/combine.ts';
import { condition, inState } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import { hazardProcess } from '../hazards/process.ts';
import { activity, contact, housing, lar, network, SETTING, setting, TALLY, USE, use } from '../states.ts';
import { bereavementFactor } from '../ties/bereavement.ts';
import { exposureFactor } from '../ties/exposure.ts';
import { markTolerance } from '../tolerance.ts';
import { EXIT_TYPE, TRAIT, type World } from '../world.ts';

/** Weeks after the exit in which a crisis plan counts. */
const CRISIS_PLAN_WEEKS = 4;

const leftPrison = condition({
  id: 'after-prison',
  meaning: 'after prison',
  parameters: [],
  reads: ['exitType'],
  holds: (world, person) => world.exitType(person) === EXIT_TYPE.released,
});

const droppedOut = condition({
  id: 'after-drop-out',
  meaning: 'after leaving treatment early',
  parameters: [],
  reads: ['exitType'],
  holds: (world, person) => world.exitType(person) === EXIT_TYPE.droppedOut,
});

const scaleOf = ({ rates }: World): number => rates.relapseScale;

/**
 * The studied hazards are means over people at exit. Dividing by the mean factor keeps the number
 * of relapses: the factors only say who relapses.
 */
const overMeanAtExit = factor({
  id: 'over-mean-at-exit',
  meaning: '1 / the mean of housing · activity · network at exit, with the shares of the registry',
  parameters: [
    'relapse-unsuitable-housing-ratio',
    'relapse-no-activity-ratio',
    'relapse-drug-network-ratio',
    'relapse-supportive-network-ratio',
  ],
  reads: [],
  of: scaleOf,
  most: scaleOf,
});

const withCrisisPlan = condition({
  id: 'crisis-plan',
  meaning: 'with a crisis plan in weeks 1 to 4',
  parameters: [],
  reads: ['crisisPlan', 'exitWeek'],
  holds: (world, person) =>
    world.has(person, TRAIT.crisisPlan) && world.weeksOut(person) <= CRISIS_PLAN_WEEKS,
});

/**
 * An abstinent person in the community takes up use again (p18). All factors are assumptions of
 * direction (grade D).
 */
export const relapse = hazardProcess({
  id: 'relapse',
  draw: 'life',
  width: 32,
  when: (state) => state.of(setting) === SETTING.community && state.of(use) === USE.abstinent,
  factors: [
    factorWhere(
      leftPrison,
      'relapse-after-prison',
      factorWhere(droppedOut, 'relapse-after-drop-out', 'relapse-after-completion'),
    ),
    overMeanAtExit,
    factorWhere(
      inState(housing, ['exposed', 'temporary', 'homeless'], 'without a suitable home'),
      'relapse-unsuitable-housing-ratio',
    ),
    factorWhere(inState(activity, ['none'], 'without activity'), 'relapse-no-activity-ratio'),
    factorByState(network, {
      'drug-using': 'relapse-drug-network-ratio',
      supportive: 'relapse-supportive-network-ratio',
    }),
    factorWhere(inState(lar, ['in-treatment'], 'in LAR'), 'relapse-lar-ratio'),
    factorWhere(inState(contact, ['yes'], 'in contact'), 'relapse-contact-ratio'),
    factorWhere(withCrisisPlan, 'relapse-crisis-plan-ratio'),
    exposureFactor,
    bereavementFactor,
  ],
  writes: ['use', 'tolerance', 'tally relapses'],
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, use, USE.active);
    world.population.tally(TALLY.relapses);
  },
});
