import { detectability } from '../../stats/index.ts';
import { poissonTable } from '../../stats/poisson.ts';
import { deathsPerYear } from '../small-numbers.ts';
import { SIDES, yearsIn } from './counts.ts';
import { type MeanCount, meanCount } from './mean-count.ts';
import type { ExplainedArm } from './run.ts';

/** Overdose deaths that this place counts in one year. */
export interface YearlyDeaths {
  /** Expected deaths a year, and how exactly the simulation knows that. */
  readonly mean: MeanCount;
  /** Chance of each count, from 0 on; what is left out of a Poisson tail is below 1e-6. */
  readonly distribution: readonly number[];
  /** Chance of a year without any. */
  readonly zero: number;
  /** Counts below or at which 5 %, 50 % and 95 % of the years lie. */
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

export interface SmallNumbers {
  /**
   * `poisson`: with the mean over replicates, since those who leave in a year do so independently of each other. `simulated-years`: counts of
   * the whole years
   * of all replicates, where persons share services and ties.
   */
  readonly source: 'poisson' | 'simulated-years';
  /** Years that were counted, over all replicates; null for `poisson`. */
  readonly years: number | null;
  readonly base: YearlyDeaths;
  readonly arm: YearlyDeaths;
  /** Chance that a year with the arm has more deaths than a year with the base, as many, or fewer: two years by chance, independent of each other. */
  readonly more: number;
  readonly same: number;
  readonly fewer: number;
  /** The least years before and after in which a difference would be noticed with 80 % chance; null when `mostYears` are not enough. */
  readonly yearsToNotice: number | null;
  readonly mostYears: number;
}

const MOST_YEARS = 100;
/** Chance with which a difference is to be noticed: the usual power of a study. */
const POWER = 0.8;
const NEGLIGIBLE = 1e-6;

/** What the counts of single years in this place look like, under the base and under the arm. */
export function smallNumbersOf(arm: ExplainedArm): SmallNumbers {
  const years = arm.input.population.type === 'municipality' ? yearsIn(arm.input.weeks) : 0;
  const [base, own] = SIDES.map((side) => yearlyDeaths(arm, side, years));
  const { more, same } = chances(base!.distribution, own!.distribution);
  return {
    source: years > 0 ? 'simulated-years' : 'poisson',
    years: years > 0 ? years * arm.count('base/deaths').length : null,
    base: base!,
    arm: own!,
    more,
    same,
    fewer: Math.max(0, 1 - more - same),
    yearsToNotice: yearsToNotice(base!.mean.mean ?? 0, own!.mean.mean ?? 0),
    mostYears: MOST_YEARS,
  };
}

function yearlyDeaths(arm: ExplainedArm, side: string, years: number): YearlyDeaths {
  const factor = deathsPerYear(arm.input);
  const mean = meanCount(arm.count(`${side}/deaths`).map((count) => count * factor));
  const counted = Array.from({ length: years }, (_, year) => arm.count(`${side}/year/${year}`));
  const distribution = years > 0 ? shares(counted) : poisson(mean.mean ?? 0);
  return {
    mean,
    distribution,
    zero: distribution[0] ?? 0,
    p05: quantile(distribution, 0.05),
    median: quantile(distribution, 0.5),
    p95: quantile(distribution, 0.95),
  };
}

/** Share of the years with each count. */
function shares(years: readonly Float64Array[]): number[] {
  const all = years.flatMap((counts) => [...counts]);
  const most = Math.max(...all);
  const found = Array.from({ length: most + 1 }, () => 0);
  for (const count of all) found[count]! += 1 / all.length;
  return found;
}

function poisson(mean: number): number[] {
  const { from, probability } = poissonTable(mean);
  const all = [...Array.from({ length: from }, () => 0), ...probability];
  let last = all.length - 1;
  for (let tail = 0; last > 0 && tail + all[last]! < NEGLIGIBLE; last--) tail += all[last]!;
  return all.slice(0, last + 1);
}

/** The least count at or below which this share of the years lies. */
function quantile(distribution: readonly number[], share: number): number {
  let sum = 0;
  for (const [count, chance] of distribution.entries()) {
    sum += chance;
    if (sum >= share - 1e-12) return count;
  }
  return distribution.length - 1;
}

/** Chances that an independent year of the arm has more deaths than one of the base, or as many. */
function chances(base: readonly number[], arm: readonly number[]): { more: number; same: number } {
  let more = 0;
  let same = 0;
  let below = 0;
  for (let count = 0; count < Math.max(base.length, arm.length); count++) {
    more += (arm[count] ?? 0) * below;
    same += (arm[count] ?? 0) * (base[count] ?? 0);
    below += base[count] ?? 0;
  }
  return { more, same };
}

/** By the test of detectability.ts. */
function yearsToNotice(basePerYear: number, armPerYear: number): number | null {
  if (basePerYear === armPerYear) return null;
  for (let years = 1; years <= MOST_YEARS; years++) {
    if (detectability({ basePerYear, armPerYear, years }).seen >= POWER) return years;
  }
  return null;
}
