import { EXIT_TYPE } from '../../../model/world.ts';
import { cohortArm } from '../arms.ts';
import { rateRatio, shareOf } from '../measures.ts';
import { counter, type Observer } from '../observer.ts';
import { given, share } from '../published.ts';
import type { Study } from '../types.ts';
import { living } from './living.ts';

const ARM = 'inpatient-leavers';
/** Length of the study's first period after discharge: four weeks. */
const FIRST = 4;
/** Eight years of follow-up. */
const WEEKS = 417;

const SOURCE = {
  evidence: 1,
  source:
    'Ravndal & Amundsen 2010: 276 people from 11 drug-free inpatient units, Norway 1998-2006; 6 of 24 overdose deaths in the ' +
    'first 4 weeks, all after dropping out',
  address: 'Drug and Alcohol Dependence 2010; emcdda.europa.eu, page of the award',
} as const;

/**
 * Overdose deaths and person-weeks alive, in the first four weeks after discharge and later. Those
 * who dropped out are counted separately.
 */
function observer(): Observer {
  const { add, ...counts } = counter([
    'persons',
    'early-deaths',
    'early-deaths-drop-out',
    'early-weeks',
    'late-deaths',
    'late-weeks',
  ]);
  return {
    ...counts,
    start: (world) => add('persons', world.population.size),
    death(world, { overdose, person, week }) {
      if (!overdose) return;
      add(week <= FIRST ? 'early-deaths' : 'late-deaths');
      const droppedOut = world.exitType(person) === EXIT_TYPE.droppedOut;
      if (week <= FIRST && droppedOut) add('early-deaths-drop-out');
    },
    endWeek: (world, week) => add(week <= FIRST ? 'early-weeks' : 'late-weeks', living(world)),
  };
}

/**
 * Target 1: people who leave drug-free inpatient treatment. The risk in the first four weeks, for
 * an institution that was not used for fitting.
 */
export const inpatientLeavers: Study = {
  id: ARM,
  arms: [
    // The units were drug-free: nobody leaves them in LAR.
    cohortArm(ARM, { fromPrison: 0, weeks: WEEKS, parameters: { 'lar-at-discharge': 0 } }),
  ],
  observers: [observer],
  targets: [
    {
      ...SOURCE,
      id: 'inpatient-four-weeks-ratio',
      unit: 'ratio',
      published: given(15.7, 5.3, 38.3),
      status: 'READ',
      measure: rateRatio(ARM, ['early-deaths', 'early-weeks'], ['late-deaths', 'late-weeks']),
      scale: 'log',
      untested: null,
    },
    {
      ...SOURCE,
      id: 'inpatient-four-weeks-risk',
      unit: 'share',
      published: share(6, 276),
      status: 'DERIVED',
      measure: shareOf(ARM, 'early-deaths', 'persons'),
      scale: 'log-odds',
      untested: null,
    },
    {
      ...SOURCE,
      id: 'inpatient-drop-out-share',
      unit: 'share',
      published: share(6, 6),
      status: 'DERIVED',
      measure: shareOf(ARM, 'early-deaths-drop-out', 'early-deaths'),
      scale: 'log-odds',
      untested: null,
    },
  ],
};
