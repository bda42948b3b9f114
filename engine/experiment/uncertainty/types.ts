import type { OutcomeId } from '../../model/index.ts';
import type { Estimate } from '../../stats/index.ts';
import type { Design } from './design.ts';

/**
 * Sources of uncertainty: the luck of the simulated persons, parameters with a source, assumptions,
 * and the last two together.
 */
export type Source = 'chance' | 'sourced' | 'assumptions' | 'interaction';

/**
 * Where the uncertainty of one number comes from. All fields but the lists are null where the
 * outcome is not defined in some replicate.
 */
export interface UncertaintyOfOutcome {
  /** Mean over draws. */
  readonly mean: number | null;
  /**
   * 95 % interval of the mean over draws, as in the summary itself: how exactly this run knows it.
   */
  readonly meanLo: number | null;
  readonly meanHi: number | null;
  /**
   * 95 % interval of the true value, the parameters not being known: it does not shrink with more
   * replicates.
   */
  readonly trueLo: number | null;
  readonly trueHi: number | null;
  /** Variance of one replicate by source, the square of the outcome's unit. */
  readonly variance: Readonly<Record<Source, number>> | null;
  /** Shares of that variance with 95 % jackknife intervals; they add up to 1. */
  readonly shares: Readonly<Record<Source, Estimate>> | null;
  /** Sources whose variance was estimated below 0 and is given as 0. */
  readonly belowZero: readonly Source[];
}

type PerOutcome = Readonly<Record<OutcomeId, UncertaintyOfOutcome>>;

/** What `--uncertainty parameters` adds to a summary. */
export interface UncertaintySummary extends Design {
  readonly method: 'two-way-random-effects';
  readonly arms: readonly { readonly id: string; readonly outcomes: PerOutcome }[];
  /** Of the paired difference, arm - base. */
  readonly comparisons: readonly {
    readonly arm: string;
    readonly base: string;
    readonly outcomes: PerOutcome;
    /**
     * 95 % interval of the true number averted, positive is fewer; the mean and its own interval
     * stand in the comparison.
     */
    readonly trueDeathsAvertedPer1000: Estimate;
  }[];
}
