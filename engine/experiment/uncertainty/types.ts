import type { OutcomeId } from '../../model/index.ts';
import type { Estimate } from '../../stats/index.ts';
import type { Design } from './design.ts';

/**
 * Sources of uncertainty: chance in the simulation, parameters with a source, assumptions, and the
 * interaction of the last two.
 */
export type Source = 'chance' | 'sourced' | 'assumptions' | 'interaction';

/**
 * Sources of the uncertainty of one number. All fields but the lists are null if the outcome is not
 * defined in some replicate.
 */
export interface UncertaintyOfOutcome {
  /** Mean over draws. */
  readonly mean: number | null;
  /** 95 % interval of the mean over draws, as in the summary: the precision of this run. */
  readonly meanLo: number | null;
  readonly meanHi: number | null;
  /**
   * 95 % interval of the true value, given that the parameters are unknown. It does not shrink with
   * more replicates.
   */
  readonly trueLo: number | null;
  readonly trueHi: number | null;
  /** Variance of one replicate by source, in the squared unit of the outcome. */
  readonly variance: Readonly<Record<Source, number>> | null;
  /** Shares of that variance with 95 % jackknife intervals. They add up to 1. */
  readonly shares: Readonly<Record<Source, Estimate>> | null;
  /** Sources whose variance estimate was negative and is reported as 0. */
  readonly belowZero: readonly Source[];
}

type PerOutcome = Readonly<Record<OutcomeId, UncertaintyOfOutcome>>;

/** The addition of `--uncertainty parameters` to a summary. */
export interface UncertaintySummary extends Design {
  readonly method: 'two-way-random-effects';
  readonly arms: readonly { readonly id: string; readonly outcomes: PerOutcome }[];
  /** For the paired difference, arm - base. */
  readonly comparisons: readonly {
    readonly arm: string;
    readonly base: string;
    readonly outcomes: PerOutcome;
    /**
     * 95 % interval of the true number averted; positive means fewer deaths. The mean and its own
     * interval are in the comparison.
     */
    readonly trueDeathsAvertedPer1000: Estimate;
  }[];
}
