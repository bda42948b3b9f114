import {
  type CountDistribution,
  chanceOf,
  detectability,
  type Estimate,
  estimateOf,
  type MeanEstimator,
  quantileOfCounts,
} from '../../stats/index.ts';
import { riseByReplicate } from './rise.ts';
import {
  type CountedDeaths,
  meanOfCounts,
  type SimulatedYears,
  type YearFrame,
  type YearSource,
  yearsOf,
} from './years.ts';

/**
 * Overdose deaths that this place counts in one year. Intervals are 95 %: how exactly the
 * simulation knows the number.
 */
export interface YearlyDeaths {
  /** Expected deaths a year. */
  readonly mean: Estimate;
  /**
   * Chance of each count, from 0 on; the counts that are left out have a chance below 1e-6
   * together.
   */
  readonly distribution: readonly Estimate[];
  /** Chance of a year without any. */
  readonly zero: Estimate;
  /** Counts at or below which 5 %, 50 % and 95 % of the years lie. */
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * What the counts of single years in this place look like, without the arm and with it. Defined in
 * docs/explanation/attribution.md.
 */
export interface SmallNumbers {
  readonly source: YearSource;
  /** Years of 52 weeks that were counted, over all replicates; null where years are not counted. */
  readonly years: number | null;
  readonly base: YearlyDeaths;
  readonly arm: YearlyDeaths;
  /**
   * Chance that a year with the arm has more deaths than a year without it, as many, or fewer: two
   * years of independent luck.
   */
  readonly more: Estimate;
  readonly same: Estimate;
  readonly fewer: Estimate;
  /**
   * The least years before and after in which a difference would be noticed with 80 % chance; null
   * when `mostYears` are not enough.
   */
  readonly yearsToNotice: number | null;
  /**
   * The same at either end of the interval of the paired difference in deaths a year; null is more
   * than `mostYears`, or no interval at all.
   */
  readonly yearsToNoticeFrom: number | null;
  readonly yearsToNoticeTo: number | null;
  readonly mostYears: number;
}

const MOST_YEARS = 100;
/** Chance with which a difference is to be noticed: the usual power of a study. */
const POWER = 0.8;
const NEGLIGIBLE = 1e-6;

/**
 * Replicates that are not independent: how their mean is estimated, and how many consecutive ones
 * share a draw.
 */
export interface Replicates {
  readonly estimate: MeanEstimator;
  readonly together: number;
}

/** What the counts of single years in a place look like under the base and under an arm. */
export function smallNumbersOf(
  base: CountedDeaths,
  arm: CountedDeaths,
  frame: YearFrame,
  { estimate, together }: Replicates,
): SmallNumbers {
  const [without, own] = [yearsOf(base, frame), yearsOf(arm, frame)];
  const { more, same } = riseByReplicate(without, own, together);
  return {
    source: own.source,
    years: own.source === 'simulated-years' ? arm.yearly.length : null,
    base: yearlyDeaths(base, without, frame, estimate),
    arm: yearlyDeaths(arm, own, frame, estimate),
    more: chanceOf(more, estimate),
    same: chanceOf(same, estimate),
    fewer: chanceOf(
      more.map((chance, k) => 1 - chance - same[k]!),
      estimate,
    ),
    ...noticed(base, arm, frame, estimate),
    mostYears: MOST_YEARS,
  };
}

function yearlyDeaths(
  { deaths, yearly }: CountedDeaths,
  { perReplicate }: SimulatedYears,
  { factor }: YearFrame,
  estimate: MeanEstimator,
): YearlyDeaths {
  const year = meanOfCounts(perReplicate);
  // A count that no year had: its years are as good as independent, also those of a replicate.
  const yearsEach = Math.max(1, yearly.length / deaths.length);
  const chanceOfCount = (count: number) =>
    chanceOf(
      Float64Array.from(perReplicate, (one) => one[count] ?? 0),
      estimate,
      yearsEach,
    );
  const distribution = Array.from({ length: lengthOf(year) }, (_, count) => chanceOfCount(count));
  return {
    mean: estimateOf(estimate(deaths.map((count) => count * factor))),
    distribution,
    zero: distribution[0]!,
    p05: quantileOfCounts(year, 0.05),
    median: quantileOfCounts(year, 0.5),
    p95: quantileOfCounts(year, 0.95),
  };
}

/** Counts up to the last that matters. */
function lengthOf(year: CountDistribution): number {
  let length = year.length;
  for (let tail = 0; length > 1 && tail + year[length - 1]! < NEGLIGIBLE; length--) tail += year[length - 1]!;
  return length;
}

/**
 * By the test of detectability.ts, with the difference as it is estimated and at both ends of its
 * interval, from the same base.
 */
function noticed(
  base: CountedDeaths,
  arm: CountedDeaths,
  { factor }: YearFrame,
  estimate: MeanEstimator,
): Pick<SmallNumbers, 'yearsToNotice' | 'yearsToNoticeFrom' | 'yearsToNoticeTo'> {
  const basePerYear = estimate(base.deaths).mean * factor;
  const { value, lo, hi } = estimateOf(
    estimate(arm.deaths.map((count, k) => (count - base.deaths[k]!) * factor)),
  );
  const after = (difference: number) => yearsToNotice(basePerYear, Math.max(0, basePerYear + difference));
  if (lo === null || hi === null)
    return { yearsToNotice: after(value ?? 0), yearsToNoticeFrom: null, yearsToNoticeTo: null };
  const ends = [after(lo), after(hi)].map((years) => years ?? Number.POSITIVE_INFINITY);
  const finite = (years: number) => (Number.isFinite(years) ? years : null);
  return {
    yearsToNotice: after(value ?? 0),
    yearsToNoticeFrom: finite(Math.min(...ends)),
    // Between ends on either side of no difference lies no difference, which is never noticed.
    yearsToNoticeTo: lo <= 0 && hi >= 0 ? null : finite(Math.max(...ends)),
  };
}

function yearsToNotice(basePerYear: number, armPerYear: number): number | null {
  if (basePerYear === armPerYear) return null;
  for (let years = 1; years <= MOST_YEARS; years++) {
    if (detectability({ basePerYear, armPerYear, years }).seen >= POWER) return years;
  }
  return null;
}
