import { LAR, lar } from '../../../model/states.ts';
import { TRAIT, type World } from '../../../model/world.ts';
import { rateRatio } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { alone, given } from '../published.ts';
import type { Target } from '../types.ts';
import { isAlive } from './living.ts';
import { OPEN_ARM, observedWeek } from './observed-weeks.ts';

const SOURCE = {
  evidence: 2,
  source:
    'Bukten et al. 2019, BMC Health Services Research 19:553: all 6,871 people who applied for or entered LAR, Norway 1997-2009',
  address: 'doi 10.1186/s12913-019-4382-9',
} as const;

/** In LAR, or off it (waiting for it or after it); null for those who never applied. */
function periodOf(world: World, person: number, state: number): 'in' | 'off' | null {
  if (!world.has(person, TRAIT.opioidPrimary) || state === LAR.none) return null;
  return state === LAR['in-treatment'] ? 'in' : 'off';
}

/** Counts deaths and person-weeks in LAR, and before and after it. */
export function countLarPeriods(): Observer {
  const { add, ...counts } = counter([
    'in-weeks',
    'off-weeks',
    'in-deaths',
    'off-deaths',
    'in-overdose-deaths',
    'off-overdose-deaths',
  ]);
  return {
    ...counts,
    death(world, { person, overdose, lar: state }) {
      const period = periodOf(world, person, state);
      if (observedWeek(world) < 1 || period === null) return;
      add(`${period}-deaths`);
      if (overdose) add(`${period}-overdose-deaths`);
    },
    endWeek(world) {
      if (observedWeek(world) < 1) return;
      const { population } = world;
      let inside = 0;
      let off = 0;
      for (let person = 0; person < population.size; person++) {
        if (!isAlive(world, person)) continue;
        const period = periodOf(world, person, population.state(person, lar));
        if (period === 'in') inside++;
        else if (period === 'off') off++;
      }
      add('in-weeks', inside);
      add('off-weeks', off);
    },
  };
}

/** Target 2: mortality in LAR compared with the time before and after it. */
export const larTargets: readonly Target[] = [
  {
    ...SOURCE,
    id: 'lar-all-cause-ratio',
    unit: 'ratio',
    published: given(0.66, 0.52, 0.83),
    status: 'READ',
    measure: rateRatio(OPEN_ARM, ['in-deaths', 'in-weeks'], ['off-deaths', 'off-weeks']),
    scale: 'log',
    untested: null,
  },
  {
    ...SOURCE,
    id: 'lar-overdose-ratio',
    unit: 'ratio',
    // "About one third"; the paper's interval was not available.
    published: alone(1 / 3),
    status: 'READ',
    measure: rateRatio(OPEN_ARM, ['in-overdose-deaths', 'in-weeks'], ['off-overdose-deaths', 'off-weeks']),
    scale: 'log',
    untested: 'no-interval',
  },
  {
    ...SOURCE,
    id: 'lar-start-stop-bump',
    unit: 'ratio',
    published: alone(1),
    status: 'READ',
    measure: null,
    scale: 'log',
    untested: 'not-independent',
  },
];
