import { ROUTE, route, SETTING, setting, USE, use } from '../../../model/states.ts';
import type { World } from '../../../model/world.ts';
import { rateOf, shareOf } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { given, rate } from '../published.ts';
import type { Target } from '../types.ts';
import { isAlive } from './living.ts';
import { OPEN_ARM, observedWeek, WEEKS } from './observed-weeks.ts';

const YEAR = 52;
/** Week of the interviews: a year before the end. */
const INTERVIEW = WEEKS - YEAR;

/**
 * Yearly mortality of the 884 was 2.52 per 100. The published intervals of the standardised ratios
 * correspond to about 18 and 7 deaths.
 */
const DEATHS = 25;

const isInterviewed = ({ population }: World, person: number) =>
  population.state(person, setting) === SETTING.community && population.state(person, use) === USE.active;

/**
 * Interviews people in active use outside institutions about the past year, and follows them for a
 * year.
 */
export function takeInterviews(): Observer {
  const { add, ...counts } = counter([
    'injecting',
    'injecting-overdose',
    'followed-weeks',
    'followed-deaths',
    'followed-overdose-deaths',
  ]);
  let followed = new Uint8Array(0);

  function interview(world: World): void {
    const { population, lastOverdose } = world;
    for (let person = 0; person < population.size; person++) {
      if (!isInterviewed(world, person)) continue;
      followed[person] = 1;
      if (population.state(person, route) !== ROUTE.injecting) continue;
      add('injecting');
      if (lastOverdose[person]! > world.week - YEAR) add('injecting-overdose');
    }
  }

  return {
    ...counts,
    start(world) {
      followed = new Uint8Array(world.population.size);
    },
    death(_, { person, overdose }) {
      if (followed[person] !== 1) return;
      add('followed-deaths');
      if (overdose) add('followed-overdose-deaths');
    },
    endWeek(world) {
      const week = observedWeek(world);
      if (week < INTERVIEW) return;
      if (week === INTERVIEW) {
        interview(world);
        return;
      }
      let alive = 0;
      for (let person = 0; person < followed.length; person++) {
        if (followed[person] === 1 && isAlive(world, person)) alive++;
      }
      add('followed-weeks', alive);
    },
  };
}

/**
 * Targets 5 and 8: people in active use, interviewed where they are. Overdoses in the past year,
 * and mortality in the next.
 */
export const interviewTargets: readonly Target[] = [
  {
    evidence: 5,
    id: 'past-year-overdose',
    source: 'Colledge et al. 2019: people who inject drugs, studies from many countries pooled',
    address: 'International Journal of Drug Policy 73:172',
    unit: 'share',
    published: given(0.205, 0.15, 0.261),
    status: 'READ',
    measure: shareOf(OPEN_ARM, 'injecting-overdose', 'injecting'),
    scale: 'log-odds',
    untested: null,
  },
  {
    evidence: 8,
    id: 'street-mortality',
    source:
      'Gjersing & Bretteville-Jensen 2018, Addiction 113:729: 884 people who use drugs, seven Norwegian cities 2013-2015; ' +
      'interval from about 25 deaths, the number that the published standardised ratios imply',
    address: 'doi 10.1111/add.14053',
    unit: 'rate',
    published: rate(2.52, DEATHS),
    status: 'DERIVED',
    measure: rateOf(OPEN_ARM, 'followed-deaths', 'followed-weeks'),
    scale: 'log',
    untested: null,
  },
];
