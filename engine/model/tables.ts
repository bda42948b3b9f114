import exp from '@stdlib/math-base-special-exp';
import exp2 from '@stdlib/math-base-special-exp2';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import gammaPdf from '@stdlib/stats-base-dists-gamma-pdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { i32 } from '../kernel/index.ts';
import { kept } from './kept.ts';

/**
 * Number of equally likely classes that represent a continuous distribution. The class of a uniform
 * number is its leading 12 bits.
 */
const CLASSES = 4096;
export const CLASS_BITS = 12;

/**
 * Quantile of a gamma distribution with mean 1 at `probability`. It uses Newton's method within a
 * shrinking bracket; `from` is any point below the quantile.
 */
function gammaQuantile(probability: number, shape: number, from: number): number {
  let low = from;
  let high = Math.max(2 * from, 1);
  while (gammaCdf(high, shape, shape) < probability) high *= 2;
  let x = (low + high) / 2;
  for (let step = 0; step < 60; step++) {
    const miss = gammaCdf(x, shape, shape) - probability;
    if (miss < 0) low = x;
    else high = x;
    const next = x - miss / gammaPdf(x, shape, shape);
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - x) <= 1e-12 * x) break;
    x = inside;
  }
  return x;
}

/**
 * Frailty: gamma with mean 1 and the given variance. Each of 4,096 equally likely classes has its
 * mean, so the mean over classes is 1. The mean of a gamma(k) between two quantiles is the
 * increment of the gamma(k + 1) distribution function.
 */
function makeFrailtyTable(variance: number): Float32Array {
  const shape = 1 / variance;
  const table = new Float32Array(CLASSES);
  let point = 0;
  let below = 0;
  for (let c = 0; c < CLASSES; c++) {
    if (c + 1 < CLASSES) point = gammaQuantile((c + 1) / CLASSES, shape, point);
    const up = c + 1 < CLASSES ? gammaCdf(point, shape + 1, shape) : 1;
    table[c] = (up - below) * CLASSES;
    below = up;
  }
  return table;
}

/** Length of a lognormal stay in whole weeks (at least 1), by class of the uniform number. */
function makeLognormalWeeks(median: number, sigma: number): Uint16Array {
  return Uint16Array.from({ length: CLASSES }, (_, c) => {
    const weeks = median * exp(sigma * normalQuantile((c + 0.5) / CLASSES, 0, 1));
    return Math.min(5200, Math.max(1, Math.round(weeks)));
  });
}

/** Quantile of the standard normal distribution in the middle of each class. */
function makeNormalTable(): Float64Array {
  return Float64Array.from({ length: CLASSES }, (_, c) => normalQuantile((c + 0.5) / CLASSES, 0, 1));
}

/** Quantile of the exponential distribution with mean 1 in the middle of each class. */
function makeExponentialTable(): Float64Array {
  return Float64Array.from({ length: CLASSES }, (_, c) => -ln(1 - (c + 0.5) / CLASSES));
}

/** The class of a uniform number in (0, 1). */
export const classOf = (u: number): i32 => Math.floor(u * CLASSES);

/**
 * Share left after n steps, for n = 0..length-1: exp(-n / tau), and 0 once it is below
 * 1e-4.
 */
export function decayTable(tau: number, length: number): Float64Array {
  return Float64Array.from({ length }, (_, n) => floor0(exp(-n / tau)));
}

/** 2^(-n / halfLife), and 0 once it is below 1e-4. */
function makeHalvingTable(halfLife: number, length: number): Float64Array {
  return Float64Array.from({ length }, (_, n) => floor0(exp2(-n / halfLife)));
}

/** 1 - (1 - share)^n: the growth of a relationship after n contacts. */
export function growthTable(share: number, length: number): Float64Array {
  return Float64Array.from({ length }, (_, n) => 1 - pow(1 - share, n));
}

/**
 * Distribution function of a Poisson number with this mean, at 0..most - 1. A uniform number u
 * gives the first index whose value is above u, or `most` if there is none.
 */
export function poissonTable(mean: number, most: number): Float64Array {
  let term = exp(-mean);
  let sum = 0;
  return Float64Array.from({ length: most }, (_, n) => {
    if (n > 0) term *= mean / n;
    sum += term;
    return sum;
  });
}

const floor0 = (x: number) => (x < 1e-4 ? 0 : x);

// Each of these takes up to some milliseconds to compute.
export const frailtyTable = kept(makeFrailtyTable);
export const lognormalWeeks = kept(makeLognormalWeeks);
export const normalTable = kept(makeNormalTable);
export const exponentialTable = kept(makeExponentialTable);
export const halvingTable = kept(makeHalvingTable);
