import { SETTING } from '../../../model/states.ts';
import { EXIT_TYPE, type World } from '../../../model/world.ts';
import { shareOf } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { range, share } from '../published.ts';
import type { Target } from '../types.ts';
import { OPEN_ARM, observedWeek } from './observed-weeks.ts';

const SIX_MONTHS = 26;

const OSLO = {
  evidence: 3,
  source:
    'Gjersing et al. 2013, Scandinavian Journal of Public Health 41:119: 231 overdose deaths, Oslo 2006-2008',
  address: 'doi 10.1177/1403494812472007',
} as const;

const isFreshFromPrison = (world: World, person: number): boolean =>
  world.exitType(person) === EXIT_TYPE.released && world.weeksOut(person) <= SIX_MONTHS;

/**
 * Counts where overdose deaths outside institutions happen, whether a witness is present, and the
 * time since release.
 */
export function countCircumstances(): Observer {
  const { add, ...counts } = counter(['deaths', 'private', 'unwitnessed', 'fresh-from-prison']);
  return {
    ...counts,
    death(world, { person, overdose, setting, inPrivate, witnessed }) {
      if (!overdose || observedWeek(world) < 1 || setting !== SETTING.community) return;
      add('deaths');
      if (inPrivate) add('private');
      if (!witnessed) add('unwitnessed');
      if (isFreshFromPrison(world, person)) add('fresh-from-prison');
    },
  };
}

/** Targets 3 and 4: circumstances of overdose deaths. */
export const circumstanceTargets: readonly Target[] = [
  {
    ...OSLO,
    id: 'deaths-at-residence',
    unit: 'share',
    // 67 % of 231, shelters included.
    published: share(155, 231, 0.67),
    status: 'READ',
    measure: shareOf(OPEN_ARM, 'private', 'deaths'),
    scale: 'log-odds',
    untested: null,
  },
  {
    ...OSLO,
    id: 'deaths-soon-after-prison',
    unit: 'share',
    // 8 % of 231.
    published: share(18, 231, 0.08),
    status: 'READ',
    measure: shareOf(OPEN_ARM, 'fresh-from-prison', 'deaths'),
    scale: 'log-odds',
    untested: null,
  },
  {
    evidence: 4,
    id: 'deaths-alone',
    source:
      'Two series from the United States: 69 % alone (study quoted by Olfson 2023), 75 % (Cuyahoga County 2016-2020)',
    address: 'PMC10099087; ojp.gov 308281',
    unit: 'share',
    published: range(0.69, 0.75),
    status: 'READ',
    measure: shareOf(OPEN_ARM, 'unwitnessed', 'deaths'),
    scale: 'log-odds',
    untested: null,
  },
];
