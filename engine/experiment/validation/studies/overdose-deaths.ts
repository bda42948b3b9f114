import { SETTING } from '../../../model/states.ts';
import { cohortArm, FROM_PRISON } from '../cohort.ts';
import { shareOf } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { range, share } from '../published.ts';
import type { Study } from '../types.ts';

const ARM = 'overdose-deaths';
/** From here on the exit that every simulated person begins with is past. */
const FROM_WEEK = 53;
const WEEKS = 260;

const OSLO = {
  evidence: 3,
  source:
    'Gjersing et al. 2013, Scandinavian Journal of Public Health 41:119: 231 overdose deaths, Oslo 2006-2008',
  address: 'doi 10.1177/1403494812472007',
} as const;

/** Where overdose deaths outside institutions happen, and whether anyone is there. */
function observer(): Observer {
  const { add, ...counts } = counter(['deaths', 'private', 'unwitnessed']);
  return {
    ...counts,
    death(_, { overdose, week, setting, inPrivate, witnessed }) {
      if (!overdose || week < FROM_WEEK || setting !== SETTING.community) return;
      add('deaths');
      if (inPrivate) add('private');
      if (!witnessed) add('unwitnessed');
    },
  };
}

/** 3 and 4 Circumstances of overdose deaths. */
export const overdoseDeaths: Study = {
  id: ARM,
  arms: [cohortArm(ARM, { fromPrison: FROM_PRISON, weeks: WEEKS })],
  observer,
  targets: [
    {
      ...OSLO,
      id: 'deaths-at-residence',
      unit: 'share',
      // 67 % of 231, shelters included.
      published: share(155, 231, 0.67),
      status: 'READ',
      measure: shareOf(ARM, 'private', 'deaths'),
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
      measure: null,
      scale: 'log-odds',
      untested: 'open-population',
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
      measure: shareOf(ARM, 'unwitnessed', 'deaths'),
      scale: 'log-odds',
      untested: null,
    },
  ],
};
