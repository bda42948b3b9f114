import { type ModelInput, type ParameterId, parameterValues } from '../../model/index.ts';
import type { PlannedArm } from '../../workers/index.ts';

/**
 * A cohort that the calibration simulates: its persons, its length, and the parameters that are
 * held at other values to isolate what a target measured.
 */
interface CalibrationCohort {
  readonly size: number;
  /** Share of the persons who leave prison. The others leave inpatient treatment. */
  readonly fromPrison: number;
  readonly weeks: number;
  readonly held: Readonly<Partial<Record<ParameterId, number>>>;
}

/** Nobody dies, so persons are followed to the end. */
const NOBODY_DIES = { 'overdose-hazard': 0, 'other-death': 0 } as const;
/** Nobody returns to an institution. */
const OUTSIDE = { 'return-to-prison': 0, admission: 0 } as const;

/** Four years: the last two are counted, long after the exit. */
const LONG_RUN = 208;
export const LONG_RUN_FROM = 105;

export const COHORTS = {
  /** People at risk who leave prison and are not in LAR then. */
  released: { size: 60_000, fromPrison: 1, weeks: 26, held: { 'lar-at-release': 0 } },
  /** The same in the long run without LAR: the stock outside LAR. */
  'outside-lar': {
    size: 8_000,
    fromPrison: 1,
    weeks: LONG_RUN,
    held: { 'lar-at-release': 0, 'lar-referral': 0 },
  },
  /** People who stay in LAR and outside institutions. */
  'inside-lar': {
    size: 10_000,
    fromPrison: 1,
    weeks: LONG_RUN,
    held: {
      'lar-at-release': 1,
      'opioid-primary-share': 1,
      'lar-exit-first-year': 0,
      'lar-exit-later': 0,
      ...OUTSIDE,
    },
  },
  /**
   * People outside LAR and institutions. Over the two years, about half of those still outside LAR
   * mainly use opioids, as in the source of the registry's value of lar-referral. Nobody dies.
   */
  'towards-lar': {
    size: 8_000,
    fromPrison: 1,
    weeks: 104,
    held: { 'lar-at-release': 0, 'opioid-primary-share': 0.55, ...OUTSIDE, ...NOBODY_DIES },
  },
  /**
   * Whoever returns to prison stays there, so that all who ever returned can be counted at the end.
   */
  returning: {
    size: 5_000,
    fromPrison: 1,
    weeks: 104,
    held: { 'prison-stay-median': 520, 'prison-stay-spread': 0, ...NOBODY_DIES },
  },
  /**
   * Discharged from inpatient treatment and followed for three months outside LAR and institutions.
   * Each relapse is counted once.
   */
  discharged: {
    size: 8_000,
    fromPrison: 0,
    weeks: 13,
    held: { 'lar-at-discharge': 0, 'lar-referral': 0, 'stop-use': 0, ...OUTSIDE, ...NOBODY_DIES },
  },
} as const satisfies Record<string, CalibrationCohort>;

export type CohortId = keyof typeof COHORTS;
export const COHORT_IDS = Object.keys(COHORTS) as readonly CohortId[];

/** The cohorts as arms of a plan, with sizes multiplied by `scale`. */
export const calibrationArms = (scale: number): readonly PlannedArm[] =>
  COHORT_IDS.map((id) => {
    const { size, fromPrison, weeks, held }: CalibrationCohort = COHORTS[id];
    return {
      id,
      input: inputOf(Math.round(size * scale), fromPrison, weeks, held),
      fixed: Object.keys(held) as ParameterId[],
    };
  });

function inputOf(
  size: number,
  fromPrison: number,
  weeks: number,
  held: CalibrationCohort['held'],
): ModelInput {
  return {
    population: { type: 'release-cohort', size, fromPrison, exitsPerYear: size },
    weeks,
    parameters: parameterValues(held),
    interventions: [],
    timeline: [],
    ties: false,
  };
}
