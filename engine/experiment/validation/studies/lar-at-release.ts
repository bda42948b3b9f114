import { LAR, lar } from '../../../model/states.ts';
import { TRAIT, type World } from '../../../model/world.ts';
import { cohortArm } from '../arms.ts';
import { rateRatio } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { alone, given } from '../published.ts';
import type { Study } from '../types.ts';
import { isAlive } from './living.ts';

const ARM = 'lar-at-release';
const WEEKS = 52;
const SIX_MONTHS = 26;

/** Periods of the English study: weeks 1-4, then to month 4, then to month 12. */
const PERIODS = ['first', 'second', 'third'] as const;
const periodOf = (week: number) => PERIODS[week <= 4 ? 0 : week <= 17 ? 1 : 2];

const ENGLAND = {
  evidence: 6,
  source:
    'Marsden et al. 2017: 15,141 releases from prison of people with opioid use disorder, England 2010-2016, all causes of death',
  address: 'Addiction 112:1408',
  unit: 'ratio',
  scale: 'log',
} as const;

/**
 * Group of a person: not counted (opioids are not the main drug), with LAR at release, or without.
 */
const APART = { nobody: 0, exposed: 1, other: 2 } as const;

/**
 * Deaths and person-weeks by period after release, for those in LAR at release and for the others.
 */
function observer(): Observer {
  const groups = ['exposed', 'other'] as const;
  const { add, ...counts } = counter([
    ...groups.flatMap((group) => PERIODS.flatMap((p) => [`${group}-${p}-deaths`, `${group}-${p}-weeks`])),
    ...groups.flatMap((group) => [`${group}-six-months-overdose-deaths`, `${group}-six-months-weeks`]),
  ]);
  let apart: Uint8Array = new Uint8Array(0);
  const groupOf = (person: number) => (apart[person] === APART.exposed ? 'exposed' : 'other');

  return {
    ...counts,
    start(world) {
      apart = groupsAtRelease(world);
    },
    death(_, { person, week, overdose }) {
      if (apart[person] === APART.nobody) return;
      add(`${groupOf(person)}-${periodOf(week)}-deaths`);
      if (overdose && week <= SIX_MONTHS) add(`${groupOf(person)}-six-months-overdose-deaths`);
    },
    endWeek(world, week) {
      const alive = [0, 0, 0];
      for (let person = 0; person < apart.length; person++) {
        if (isAlive(world, person)) alive[apart[person]!]!++;
      }
      for (const group of groups) {
        add(`${group}-${periodOf(week)}-weeks`, alive[APART[group]]);
        if (week <= SIX_MONTHS) add(`${group}-six-months-weeks`, alive[APART[group]]);
      }
    },
  };
}

function groupsAtRelease(world: World): Uint8Array {
  const { population } = world;
  return Uint8Array.from({ length: population.size }, (_, person) => {
    if (!world.has(person, TRAIT.opioidPrimary)) return APART.nobody;
    return population.state(person, lar) === LAR['in-treatment'] ? APART.exposed : APART.other;
  });
}

const ratioIn = (period: string, events = 'deaths') =>
  rateRatio(
    ARM,
    [`exposed-${period}-${events}`, `exposed-${period}-weeks`],
    [`other-${period}-${events}`, `other-${period}-weeks`],
  );

/**
 * Target 6: LAR at release compared with none, among people with opioids as main drug. LAR is
 * assigned independently of everything else.
 */
export const larAtRelease: Study = {
  id: ARM,
  arms: [cohortArm(ARM, { fromPrison: 1, weeks: WEEKS })],
  observers: [observer],
  targets: [
    {
      ...ENGLAND,
      id: 'lar-at-release-four-weeks',
      published: given(0.25, 0.1, 0.64),
      status: 'READ',
      measure: ratioIn('first'),
      untested: null,
    },
    {
      ...ENGLAND,
      id: 'lar-at-release-four-months',
      published: given(1.07, 0.57, 2.0),
      status: 'READ',
      measure: ratioIn('second'),
      untested: null,
    },
    {
      ...ENGLAND,
      id: 'lar-at-release-one-year',
      published: alone(0.97),
      status: 'READ',
      measure: ratioIn('third'),
      untested: 'no-interval',
    },
    {
      evidence: 6,
      id: 'lar-at-release-six-months',
      source:
        'Bukten & Stavseth 2024, Lancet Public Health 9:e421: overdose deaths in six months after release from prison, Norway ' +
        '2010-2022; “halves” in a press account, the paper’s figures not seen',
      address: 'doi 10.1016/S2468-2667(24)00098-7',
      unit: 'ratio',
      published: alone(0.5),
      status: 'READ-2',
      measure: ratioIn('six-months', 'overdose-deaths'),
      scale: 'log',
      untested: 'no-interval',
    },
  ],
};
