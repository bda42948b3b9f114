import { LAR, lar } from '../../../model/states.ts';
import { TRAIT, type World } from '../../../model/world.ts';
import { cohortArm, FROM_PRISON } from '../cohort.ts';
import { rateRatio } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { alone, given } from '../published.ts';
import type { Study } from '../types.ts';
import { isAlive } from './living.ts';

const ARM = 'lar-register';
/** From here on the exit that every simulated person begins with is past. */
const FROM_WEEK = 27;
const WEEKS = 520;

const SOURCE = {
  evidence: 2,
  source:
    'Bukten et al. 2019, BMC Health Services Research 19:553: all 6,871 people who applied for or entered LAR, Norway 1997-2009',
  address: 'doi 10.1186/s12913-019-4382-9',
} as const;

/** In LAR, waiting for it or after it; null for those who never applied. */
function periodOf(world: World, person: number, state: number): 'in' | 'off' | null {
  if (!world.has(person, TRAIT.opioidPrimary) || state === LAR.none) return null;
  return state === LAR['in-treatment'] ? 'in' : 'off';
}

/** Deaths and person-weeks in LAR, and before and after it. */
function observer(): Observer {
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
    death(world, { person, week, overdose, lar: state }) {
      const period = periodOf(world, person, state);
      if (week < FROM_WEEK || period === null) return;
      add(`${period}-deaths`);
      if (overdose) add(`${period}-overdose-deaths`);
    },
    endWeek(world, week) {
      if (week < FROM_WEEK) return;
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

/** 2 Mortality in LAR against the time before and after it. */
export const larRegister: Study = {
  id: ARM,
  arms: [cohortArm(ARM, { fromPrison: FROM_PRISON, weeks: WEEKS })],
  observer,
  targets: [
    {
      ...SOURCE,
      id: 'lar-all-cause-ratio',
      unit: 'ratio',
      published: given(0.66, 0.52, 0.83),
      status: 'READ',
      measure: rateRatio(ARM, ['in-deaths', 'in-weeks'], ['off-deaths', 'off-weeks']),
      scale: 'log',
      untested: null,
    },
    {
      ...SOURCE,
      id: 'lar-overdose-ratio',
      unit: 'ratio',
      // "About one third"; the interval of the paper was not seen.
      published: alone(1 / 3),
      status: 'READ',
      measure: rateRatio(ARM, ['in-overdose-deaths', 'in-weeks'], ['off-overdose-deaths', 'off-weeks']),
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
  ],
};
