import {
  type CountDistribution,
  hypergeometric,
  mixedCounts,
  poissonCounts,
  sumOfCounts,
} from '../../stats/index.ts';

/** Overdose deaths of one arm, or of the base, as the replicates count them. */
export interface CountedDeaths {
  /** Within the horizon, a value per replicate. */
  readonly deaths: Float64Array;
  /**
   * In each whole year of the horizon, replicate after replicate; empty where years are not
   * counted.
   */
  readonly yearly: Float64Array;
}

/** How a year of the place is made of what was simulated. */
export interface YearFrame {
  /** Persons of a replicate and those of them who leave in a year; null in a municipality. */
  readonly exits: { readonly simulated: number; readonly perYear: number } | null;
  /** Deaths a year for each death in a replicate, on average. */
  readonly factor: number;
  /** Do replicates share draws of the parameters? */
  readonly draws: boolean;
}

/**
 * `simulated-years`: whole years of 52 weeks of a municipality. `simulated-exits`: as many of the
 * simulated persons as leave in a year, taken at random. `poisson`: a Poisson count with the
 * simulated mean, where neither can be had.
 */
export type YearSource = 'simulated-years' | 'simulated-exits' | 'poisson';

/** Estimates from every replicate of the distribution of one year's count. */
export interface SimulatedYears {
  readonly source: YearSource;
  /**
   * One for each replicate. Their mean is the distribution of a year, and the variance of that mean
   * is the variance of the distribution.
   */
  readonly perReplicate: readonly CountDistribution[];
  /**
   * Does a replicate have years of its own? Else it says the year of all replicates plus how that
   * changes with it, which is no distribution by itself.
   */
  readonly own: boolean;
}

/**
 * Most whole replicates that make up a year; a place where more people leave in a year is better
 * simulated with more persons.
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
  // Replicates of one draw are too few to make up a year, and replicates of several draws must not
  // be mixed.
  if (exits !== null && !draws && exits.perYear <= MOST_REPLICATES * exits.simulated)
    return {
      source: 'simulated-exits',
      perReplicate: several(deaths, exits.simulated, exits.perYear),
      own: false,
    };
  return { source: 'poisson', perReplicate: poisson(deaths, factor), own: false };
}

/** The counts of a replicate's own years. */
function shares(yearly: Float64Array, years: number): readonly CountDistribution[] {
  return Array.from({ length: yearly.length / years }, (_, replicate) => {
    const own = yearly.subarray(replicate * years, (replicate + 1) * years);
    const found = new Float64Array(Math.max(...own) + 1);
    for (const count of own) found[count]! += 1 / years;
    return found;
  });
}

/** Deaths among some of a replicate's persons, taken at random. */
const someOf = (deaths: Float64Array, persons: number, some: number): readonly CountDistribution[] =>
  byCount(deaths, (count) => taken(persons, count, some));

/** For part of a person, between the whole numbers on either side, so that the mean is right. */
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

/** What is made of equal counts is made once. */
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
 * A year of more persons than a replicate has: m whole replicates and some persons of another,
 * independent of each other. With P the distribution of a replicate's deaths and T that among some
 * of its persons, a year is P * … * P * T (m times P, * the sum of counts). What replicate k says
 * of it is the year itself plus how it changes with the weight of k (infinitesimal jackknife):
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
 * What replicate k says: the Poisson count with the mean of all, plus how it changes with the mean,
 * p(c - 1) - p(c), times what k adds to it.
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
