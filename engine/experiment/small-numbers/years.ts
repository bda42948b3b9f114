import {
  type CountDistribution,
  hypergeometric,
  mixedCounts,
  poissonCounts,
  sumOfCounts,
} from '../../stats/index.ts';

/** Overdose deaths of one arm, or of the base, in each replicate. */
export interface CountedDeaths {
  /** Within the horizon, one value per replicate. */
  readonly deaths: Float64Array;
  /**
   * In each whole year of the horizon, replicate after replicate; empty if years are not counted.
   */
  readonly yearly: Float64Array;
}

/** How a year of the place is formed from simulated persons or years. */
export interface YearFrame {
  /**
   * Persons of a replicate, and persons who leave in a year in the place; null for a municipality.
   */
  readonly exits: { readonly simulated: number; readonly perYear: number } | null;
  /** Mean yearly deaths per death in a replicate. */
  readonly factor: number;
  /** Whether replicates share parameter draws. */
  readonly draws: boolean;
}

/**
 * `simulated-years`: whole years of 52 weeks of a municipality. `simulated-exits`: a random sample
 * of the simulated persons, as many as leave in a year. `poisson`: a Poisson count with the
 * simulated mean, if neither is available.
 */
export type YearSource = 'simulated-years' | 'simulated-exits' | 'poisson';

/** Estimates of the distribution of one year's count, one per replicate. */
export interface SimulatedYears {
  readonly source: YearSource;
  /**
   * One per replicate. Their mean is the distribution of a year; the variance of that mean is the
   * variance of the estimate.
   */
  readonly perReplicate: readonly CountDistribution[];
  /**
   * Whether each replicate has its own years. Otherwise an entry is the overall year plus the
   * effect of that replicate on it, which is not a distribution by itself.
   */
  readonly own: boolean;
}

/**
 * Most whole replicates that form a year. If more people leave in a year, simulate more persons.
 */
const MOST_REPLICATES = 20;

export function yearsOf(counted: CountedDeaths, frame: YearFrame): SimulatedYears {
  const { deaths, yearly } = counted;
  if (yearly.length > 0)
    return {
      source: 'simulated-years',
      perReplicate: shares(yearly, yearly.length / deaths.length),
      own: true,
    };
  const { exits, factor, draws } = frame;
  if (exits !== null && exits.perYear <= exits.simulated)
    return {
      source: 'simulated-exits',
      perReplicate: someOf(deaths, exits.simulated, exits.perYear),
      own: true,
    };
  // Replicates of one draw are too few to form a year, and replicates of different draws must not
  // be mixed.
  if (exits !== null && !draws && exits.perYear <= MOST_REPLICATES * exits.simulated)
    return {
      source: 'simulated-exits',
      perReplicate: several(deaths, exits.simulated, exits.perYear),
      own: false,
    };
  return { source: 'poisson', perReplicate: poisson(deaths, factor), own: false };
}

/** Shares of the counts among a replicate's own years. */
function shares(yearly: Float64Array, years: number): readonly CountDistribution[] {
  return Array.from({ length: yearly.length / years }, (_, replicate) => {
    const own = yearly.subarray(replicate * years, (replicate + 1) * years);
    const found = new Float64Array(Math.max(...own) + 1);
    for (const count of own) found[count]! += 1 / years;
    return found;
  });
}

/** Deaths in a random sample of a replicate's persons. */
const someOf = (deaths: Float64Array, persons: number, some: number): readonly CountDistribution[] =>
  byCount(deaths, (count) => taken(persons, count, some));

/**
 * For a fractional number of persons, interpolates between the neighbouring whole numbers, so that
 * the mean is right.
 */
function taken(persons: number, deaths: number, some: number): CountDistribution {
  const whole = Math.floor(some);
  const part = some - whole;
  const below = hypergeometric(persons, deaths, whole);
  return part === 0
    ? below
    : mixedCounts([
        [1 - part, below],
        [part, hypergeometric(persons, deaths, whole + 1)],
      ]);
}

/** Equal counts give the same distribution, which is computed once. */
function byCount(
  deaths: Float64Array,
  make: (count: number) => CountDistribution,
): readonly CountDistribution[] {
  const made = new Map<number, CountDistribution>();
  return Array.from(deaths, (count) => {
    const own = made.get(count) ?? make(count);
    made.set(count, own);
    return own;
  });
}

/**
 * A year of more persons than a replicate has: m whole replicates and some persons of another, all
 * independent. Let P be the distribution of a replicate's deaths and T that of its sampled persons.
 * A year is P * … * P * T (m times P; * is the sum of counts). Replicate k contributes the year
 * itself plus its change with the weight of k (infinitesimal jackknife):
 *
 *     year + m P^(m - 1) * T * (P_k - P) + P^m * (T_k - T)
 */
function several(deaths: Float64Array, persons: number, perYear: number): readonly CountDistribution[] {
  const m = Math.floor(perYear / persons);
  const whole = byCount(deaths, pointAt);
  const some = someOf(deaths, persons, perYear - m * persons);
  const p = meanOfCounts(whole);
  const t = meanOfCounts(some);
  const withoutOne = sumOfCounts(power(p, m - 1), t);
  const allWhole = power(p, m);
  const year = sumOfCounts(allWhole, t);
  return byCount(deaths, (count) => {
    const k = deaths.indexOf(count);
    return mixedCounts([
      [-m, year],
      [m, sumOfCounts(withoutOne, whole[k]!)],
      [1, sumOfCounts(allWhole, some[k]!)],
    ]);
  });
}

function pointAt(count: number): CountDistribution {
  const point = new Float64Array(count + 1);
  point[count] = 1;
  return point;
}

/** The mean of several distributions. */
export function meanOfCounts(distributions: readonly CountDistribution[]): CountDistribution {
  return mixedCounts(distributions.map((one) => [1 / distributions.length, one]));
}

/** The sum of `times` independent counts. */
function power(counts: CountDistribution, times: number): CountDistribution {
  let all: CountDistribution = pointAt(0);
  for (let k = 0; k < times; k++) all = sumOfCounts(all, counts);
  return all;
}

/**
 * Contribution of replicate k: the Poisson count with the overall mean, plus its derivative with
 * respect to the mean, p(c - 1) - p(c), times the deviation of k.
 */
function poisson(deaths: Float64Array, factor: number): readonly CountDistribution[] {
  const all = (factor * deaths.reduce((sum, count) => sum + count, 0)) / deaths.length;
  const year = poissonCounts(all);
  const oneMore = sumOfCounts(pointAt(1), year);
  return byCount(deaths, (count) =>
    mixedCounts([
      [1 - (count * factor - all), year],
      [count * factor - all, oneMore],
    ]),
  );
}
