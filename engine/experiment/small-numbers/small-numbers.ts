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
 * Overdose deaths that this place counts in one year. The 95 % intervals express the precision of
 * the simulation.
 */
export interface YearlyDeaths {
  /** Expected deaths per year. */
  readonly mean: Estimate;
  /** Probability of each count, from 0 on. Omitted counts have a total probability below 1e-6. */
  readonly distribution: readonly Estimate[];
  /** Probability of a year without deaths. */
  readonly zero: Estimate;
  /** The 5 %, 50 % and 95 % quantiles of the yearly count. */
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * Distribution of the counts of single years in this place, without the arm and with it. Defined in
 * docs/explanation/attribution.md.
 */
export interface SmallNumbers {
  readonly source: YearSource;
  /** Number of years of 52 weeks counted over all replicates; null if years are not counted. */
  readonly years: number | null;
  readonly base: YearlyDeaths;
  readonly arm: YearlyDeaths;
  /**
   * Probability that a year with the arm has more deaths than a year without it, as many, or fewer.
   * The two years are independent.
   */
  readonly more: Estimate;
  readonly same: Estimate;
  readonly fewer: Estimate;
  /**
   * Least number of years before and after in which a difference is detected with 80 % probability;
   * null if `mostYears` are not enough.
   */
  readonly yearsToNotice: number | null;
  /**
   * The same at either end of the interval of the paired difference in deaths per year. Null means
   * more than `mostYears`, or no interval.
   */
  readonly yearsToNoticeFrom: number | null;
  readonly yearsToNoticeTo: number | null;
  readonly mostYears: number;
}

const MOST_YEARS = 100;
/** Probability of detecting a difference: the usual power of a study. */
const POWER = 0.8;
const NEGLIGIBLE = 1e-6;

/**
 * How the mean of dependent replicates is estimated, and how many consecutive replicates share a
 * draw.
 */
export interface Replicates {
  readonly estimate: MeanEstimator;
  readonly together: number;
}

/** Distribution of single years' counts in a place, under the base and under an arm. */
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
  // For counts that occurred in no year, the years are treated as independent, including those of
  // one replicate.
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

/** Number of counts up to the last one that matters. */
function lengthOf(year: CountDistribution): number {
  let length = year.length;
  for (let tail = 0; length > 1 && tail + year[length - 1]! < NEGLIGIBLE; length--) tail += year[length - 1]!;
  return length;
}

/**
 * Uses the test of detectability.ts with the estimated difference and with both ends of its
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
    // If the interval includes no difference, there is no upper limit: no difference is never
    // detected.
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
