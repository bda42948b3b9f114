import { breach } from '../kernel/index.ts';
import { type PoissonTable, poissonTable } from './poisson.ts';

/** Deaths a year before and after, and how many years are counted on each side. */
export interface Observation {
  readonly basePerYear: number;
  readonly armPerYear: number;
  readonly years: number;
}

export interface Detectability {
  /** Chance of a significant difference in the direction that the policy really has. */
  readonly seen: number;
  /** Chance that the counts go the other way, or tie, although the policy works as simulated. */
  readonly wrongWay: number;
}

/** Each tail of a two-sided test at 5 %. */
const TAIL = 0.025;

/**
 * "Would you see this in your statistics?" An honest observer counts deaths for `years` years
 * without the policy and as long with it, and tests the two Poisson counts with the exact
 * conditional test (given the sum, the later count is binomial with probability one half;
 * Przyborowski and Wilenski 1940), two-sided at 5 %. Both chances are sums over all pairs of
 * counts, without simulation.
 *
 * The direction is "fewer" unless the arm has more deaths than the base. Equal rates give the
 * false-positive chance of that direction, at most 2.5 %.
 * @throws EttervernError `breach.rate` for a rate or duration that is negative or not finite
 */
export function detectability({ basePerYear, armPerYear, years }: Observation): Detectability {
  for (const value of [basePerYear, armPerYear, years]) {
    if (!(value >= 0 && Number.isFinite(value))) throw breach('rate', { value });
  }
  const base = poissonTable(basePerYear * years);
  const arm = poissonTable(armPerYear * years);
  const [lower, higher] = armPerYear > basePerYear ? [base, arm] : [arm, base];
  return { seen: chanceSignificant(lower, higher), wrongWay: chanceNotLower(lower, higher) };
}

/** P(the count expected to be lower is significantly lower). */
function chanceSignificant(lower: PoissonTable, higher: PoissonTable): number {
  const last = lower.from + lower.probability.length - 1;
  const needed = significantAgainst(last);
  const atLeast = upperTails(higher);
  let chance = 0;
  for (let i = 0; i < lower.probability.length; i++) {
    const count = needed[lower.from + i]! - higher.from;
    if (count < atLeast.length) chance += lower.probability[i]! * atLeast[Math.max(0, count)]!;
  }
  return Math.min(1, chance);
}

/** P(the count expected to be lower is as high as the other, or higher). */
function chanceNotLower(lower: PoissonTable, higher: PoissonTable): number {
  const atLeast = upperTails(lower);
  let chance = 0;
  for (let i = 0; i < higher.probability.length; i++) {
    const count = higher.from + i - lower.from;
    if (count < atLeast.length) chance += higher.probability[i]! * atLeast[Math.max(0, count)]!;
  }
  return Math.min(1, chance);
}

/** Entry i is P(count >= from + i). Summed from the small end, so that tails keep their digits. */
function upperTails({ probability }: PoissonTable): Float64Array {
  const tails = new Float64Array(probability.length);
  let tail = 0;
  for (let i = probability.length - 1; i >= 0; i--) {
    tail += probability[i]!;
    tails[i] = tail;
  }
  return tails;
}

/**
 * For each x = 0..last the smallest y such that x against y is significant: P(Binomial(x + y, 1/2)
 * <= x) <= 2.5 %. The walk follows the boundary and keeps the distribution function F(n, x) and the
 * probability f(n, x) by
 *
 *     F(n + 1, x) = F(n, x) - f(n, x) / 2        F(n + 1, x + 1) = F(n, x) + f(n, x + 1) / 2
 *     f(n + 1, x) = f(n, x) (n + 1) / (2 (n + 1 - x))      f(n, x + 1) = f(n, x) (n - x) / (x + 1)
 */
export function significantAgainst(last: number): Int32Array {
  const needed = new Int32Array(last + 1);
  let y = 0;
  let cumulative = 1;
  let point = 1;
  for (let x = 0; x <= last; x++) {
    while (cumulative > TAIL) {
      const n = x + y;
      cumulative -= point / 2;
      point *= (n + 1) / (2 * (n + 1 - x));
      y++;
    }
    needed[x] = y;
    const n = x + y;
    const next = (point * (n - x)) / (x + 1);
    cumulative += next / 2;
    point = (next * (n + 1)) / (2 * (n - x));
  }
  return needed;
}
