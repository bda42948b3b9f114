import { breach } from '../kernel/index.ts';
import type { Better } from '../model/index.ts';
import { covarianceOf, momentsOf, orNull } from './moments.ts';
import { fiellerInterval } from './ratio.ts';
import { meanInterval } from './summarise.ts';

/** What pairing by replicate says about one outcome in an arm against the base. */
export interface PairedComparison {
  /** Replicates in which the outcome is defined in both arms. */
  readonly n: number;
  /** Mean of arm - base, in the outcome's unit. */
  readonly difference: number | null;
  /** Standard error of the mean paired difference. */
  readonly se: number | null;
  /** 95 % interval of the mean paired difference by Student's t with n - 1 degrees of freedom. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Mean of the arm / mean of the base; null when the base's mean is 0. */
  readonly ratio: number | null;
  /**
   * 95 % interval of the ratio by Fieller's theorem; null when the base's mean does not differ from
   * 0.
   */
  readonly ratioLo: number | null;
  readonly ratioHi: number | null;
  /**
   * Share of the replicates in which the arm does better than the base, ties counted as one half:
   * the chance that a population of the simulated size, living through the same luck, fares better
   * under the arm. Null for outcomes without a better direction.
   */
  readonly probabilityBetter: number | null;
  /**
   * Variance of the difference under independent seeds / under common random numbers; null when the
   * latter is 0.
   */
  readonly varianceReduction: number | null;
  /** Standard error that independent seeds would have given: sqrt((var(arm) + var(base)) / n). */
  readonly independentSe: number | null;
}

/**
 * Compares an arm with the base by replicate: entry k of both series is replicate k, run on the
 * same random numbers. Replicates in which either value is NaN (not defined) are left out of both.
 * @throws EttervernError `breach.pairing` when the series differ in length
 */
export function comparePaired(arm: Float64Array, base: Float64Array, better: Better): PairedComparison {
  const [a, b] = definedPairs(arm, base);
  const differences = a.map((value, k) => value - b[k]!);
  const ofArm = momentsOf(a);
  const ofBase = momentsOf(b);
  const paired = momentsOf(differences);
  const { n } = paired;
  const ratio = fiellerInterval({
    n,
    arm: ofArm.mean,
    base: ofBase.mean,
    varianceArm: ofArm.variance / n,
    varianceBase: ofBase.variance / n,
    covariance: covarianceOf(a, b) / n,
  });
  const independent = ofArm.variance + ofBase.variance;
  return {
    n,
    difference: orNull(paired.mean),
    ...meanInterval(paired.mean, paired.variance / n, n),
    ratio: orNull(ofArm.mean / ofBase.mean),
    ratioLo: ratio.lo,
    ratioHi: ratio.hi,
    probabilityBetter: better === 'neither' ? null : shareBetter(differences, better),
    varianceReduction: orNull(independent / paired.variance),
    independentSe: orNull(Math.sqrt(independent / n)),
  };
}

function definedPairs(arm: Float64Array, base: Float64Array): [Float64Array, Float64Array] {
  if (arm.length !== base.length) throw breach('pairing', { arm: arm.length, base: base.length });
  const defined = (_: number, k: number) => !Number.isNaN(arm[k]! + base[k]!);
  return [arm.filter(defined), base.filter(defined)];
}

function shareBetter(differences: Float64Array, better: 'lower' | 'higher'): number | null {
  const sign = better === 'lower' ? -1 : 1;
  let score = 0;
  for (const difference of differences) score += 0.5 + 0.5 * sign * Math.sign(difference);
  return orNull(score / differences.length);
}
