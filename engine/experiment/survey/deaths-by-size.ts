import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** Counts in simulated places of one size. */
export interface SizeClass {
  /** Persons at risk in each place. */
  readonly atRisk: number;
  /** Simulated places, at least 1. */
  readonly places: number;
  /** Number of places with an overdose death. */
  readonly withDeaths: number;
  /** Overdose deaths in all places. */
  readonly deaths: number;
}

/** Expected deaths in a place with `atRisk` persons at risk, which may be any positive number. */
export interface DeathsBySize {
  /** Probability of no overdose death. */
  readonly noDeath: (atRisk: number) => number;
  /** Mean number of overdose deaths. */
  readonly deaths: (atRisk: number) => number;
}

/**
 * Overdose deaths as a function of size, from simulations of some sizes. Places have no queues. If
 * persons were independent, a place of n persons would be n places of one:
 *
 *     P(no death) = exp(-c n),    mean deaths = r n,
 *
 * with the same c and r at all sizes. Ties make sizes differ. Therefore c and r are estimated at
 * each size, interpolated linearly between sizes, and constant outside them. If every place of a
 * size had a death, c cannot be estimated and is that of the size before.
 *
 * @param classes sorted by increasing size
 */
export function deathsBySize(classes: readonly SizeClass[]): DeathsBySize {
  const sizes = classes.map(({ atRisk }) => atRisk);
  const rates = classes.map(({ deaths, places, atRisk }) => deaths / places / atRisk);
  const exponents: number[] = [];
  for (const { atRisk, places, withDeaths } of classes) {
    const known = withDeaths < places || exponents.length === 0;
    exponents.push(known ? -ln(1 - withDeaths / places) / atRisk : exponents.at(-1)!);
  }
  return {
    noDeath: (atRisk) => exp(-atRisk * linear(sizes, exponents, atRisk)),
    deaths: (atRisk) => atRisk * linear(sizes, rates, atRisk),
  };
}

/** Linear interpolation between the points (xs, ys), constant outside them; xs increasing. */
function linear(xs: readonly number[], ys: readonly number[], x: number): number {
  const next = xs.findIndex((at) => at >= x);
  if (next < 0) return ys.at(-1)!;
  if (next === 0) return ys[0]!;
  const share = (x - xs[next - 1]!) / (xs[next]! - xs[next - 1]!);
  return ys[next - 1]! * (1 - share) + ys[next]! * share;
}
