import ln from '@stdlib/math-base-special-ln';
import {
  type OutcomeId,
  outcomeIndex,
  type ParameterId,
  WEEKLY_OUTCOMES,
  WEEKS_PER_YEAR,
  type WeeklyOutcomeId,
} from '../../model/index.ts';
import type { ChunkResult } from '../../workers/index.ts';
import { COHORTS, type CohortId, LONG_RUN_FROM } from './cohorts.ts';

/** A simulated quantity on an unbounded scale, with its variance due to chance. */
export interface Measured {
  readonly value: number;
  readonly variance: number;
}

/** A quantity measured in a cohort. */
interface Quantity {
  readonly cohort: CohortId;
  /** Fitted parameters that it noticeably depends on. */
  readonly parameters: readonly ParameterId[];
  measure(run: CohortRecord): Measured;
}

/** One replicate of a cohort, read by name. */
class CohortRecord {
  constructor(
    private readonly result: Pick<ChunkResult, 'outcomes' | 'weeklySums'>,
    readonly size: number,
    private readonly weeks: number,
  ) {}

  total(id: OutcomeId): number {
    return this.result.outcomes[outcomeIndex(id)]!;
  }

  /** Sum of a weekly series from week `from` to the horizon. */
  weekly(id: WeeklyOutcomeId, from: number): number {
    let sum = 0;
    for (let week = from; week <= this.weeks; week++) {
      sum += this.result.weeklySums[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)]!;
    }
    return sum;
  }

  atEnd(id: WeeklyOutcomeId): number {
    return this.weekly(id, this.weeks);
  }
}

/**
 * Logarithm of events / exposure. Half an event is added, so that zero events do not give minus
 * infinity.
 */
const logRate = (events: number, exposure: number): Measured => ({
  value: ln((events + 0.5) / exposure),
  variance: 1 / (events + 0.5),
});

const logit = (events: number, of: number): Measured => ({
  value: ln((events + 0.5) / (of - events + 0.5)),
  variance: 1 / (events + 0.5) + 1 / (of - events + 0.5),
});

const FATAL = ['overdose-hazard', 'fatality-without-help', 'benzodiazepine-ratio'] as const;
const TOLERANCE = ['tolerance-peak', 'tolerance-regain-weeks', 'tolerance-event-share'] as const;

const window = (deaths: (run: CohortRecord) => number): Quantity => ({
  cohort: 'released',
  parameters: [...FATAL, ...TOLERANCE, 'relapse-after-prison', 'return-to-prison', 'lar-referral'],
  measure: (run) => logRate(deaths(run), run.size),
});

/** Overdose deaths per person-year in the community, in the long run. */
const longRunDeaths = (run: CohortRecord): Measured =>
  logRate(
    run.weekly('overdose-deaths', LONG_RUN_FROM),
    run.weekly('in-community', LONG_RUN_FROM) / WEEKS_PER_YEAR,
  );

/**
 * All quantities that the targets are computed from: logarithms of probabilities per exit and of
 * rates per person-year, and logits of shares.
 */
export const QUANTITIES = {
  'deaths-week-1': window((run) => run.total('overdose-deaths-week-1')),
  'deaths-week-2': window((run) => run.total('overdose-deaths-week-2')),
  'deaths-weeks-3-4': window(
    (run) =>
      run.total('overdose-deaths-weeks-1-4') -
      run.total('overdose-deaths-week-1') -
      run.total('overdose-deaths-week-2'),
  ),
  'deaths-weeks-5-26': window((run) => run.total('overdose-deaths-weeks-5-26')),
  'death-rate-outside-lar': {
    cohort: 'outside-lar',
    parameters: [...FATAL, ...TOLERANCE, 'relapse-after-prison', 'return-to-prison'],
    measure: longRunDeaths,
  },
  'death-rate-inside-lar': {
    cohort: 'inside-lar',
    parameters: [...FATAL, 'lar-overdose-ratio', 'relapse-after-prison'],
    measure: longRunDeaths,
  },
  'lar-start-rate': {
    cohort: 'towards-lar',
    parameters: ['lar-referral', 'lar-exit-first-year'],
    measure: (run) =>
      logRate(run.total('lar-starts'), (run.weekly('alive', 1) - run.weekly('in-lar', 1)) / WEEKS_PER_YEAR),
  },
  'returned-in-two-years': {
    cohort: 'returning',
    parameters: ['return-to-prison'],
    measure: (run) => logit(run.atEnd('in-prison'), run.size),
  },
  'relapsed-in-three-months': {
    cohort: 'discharged',
    parameters: ['relapse-after-completion', 'relapse-after-drop-out'],
    measure: (run) => logit(run.total('relapses'), run.size),
  },
} as const satisfies Record<string, Quantity>;

export type QuantityId = keyof typeof QUANTITIES;
export const QUANTITY_IDS = Object.keys(QUANTITIES) as readonly QuantityId[];

/** The quantities measured in a replicate of a cohort. */
export function measureCohort(
  cohort: CohortId,
  result: Pick<ChunkResult, 'outcomes' | 'weeklySums'>,
  size: number,
): readonly (readonly [QuantityId, Measured])[] {
  const run = new CohortRecord(result, size, COHORTS[cohort].weeks);
  return QUANTITY_IDS.filter((id) => QUANTITIES[id].cohort === cohort).map((id) => [
    id,
    QUANTITIES[id].measure(run),
  ]);
}
