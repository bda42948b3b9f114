import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';

type Pair = readonly [number, number];

/** A normal distribution of two numbers: mean, variances and covariance. */
interface Normal {
  readonly mean: Pair;
  readonly v1: number;
  readonly v2: number;
  readonly c: number;
}

const STANDARD: Normal = { mean: [0, 0], v1: 1, v2: 1, c: 0 };

/** Logarithm of the density, without ln 2π. */
function logDensity({ mean, v1, v2, c }: Normal, [x, y]: Pair): number {
  const [a, b] = [x - mean[0], y - mean[1]];
  const determinant = v1 * v2 - c * c;
  return -(v2 * a * a - 2 * c * a * b + v1 * b * b) / (2 * determinant) - Math.log(determinant) / 2;
}

/** Points by Cholesky's factor of the covariance, written out. */
function draw({ mean, v1, v2, c }: Normal, seed: string, size: number): Pair[] {
  const key = replicateKey(masterKey(seed), 0);
  return Array.from({ length: size }, (_, i): Pair => {
    const [z1, z2] = [0, 1].map((a) => normalQuantile(uniform(key, i, 0, a), 0, 1)) as [number, number];
    const s1 = Math.sqrt(v1);
    return [mean[0] + s1 * z1, mean[1] + (c / s1) * z1 + Math.sqrt(v2 - (c * c) / v1) * z2];
  });
}

function weightsOf(logWeights: readonly number[]): number[] {
  const most = logWeights.reduce((a, b) => Math.max(a, b));
  const weights = logWeights.map((l) => Math.exp(l - most));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}

export const effectiveSize = (weights: readonly number[]): number =>
  1 / weights.reduce((sum, w) => sum + w * w, 0);

/**
 * Tempered importance sampling in two dimensions, step by step as the method is described: at most
 * 20 rounds of at most 20,000 points, of which 7.5 % must remain effective; proposals 1.3 times as
 * wide; 5 % of the last sample from the prior.
 */
export function slowPosterior(seed: string, size: number, logLikelihood: (point: Pair) => number) {
  let proposal = STANDARD;
  let rounds = 0;
  const some = Math.min(20_000, size);
  for (let power = 0; power < 1 && rounds < 20; rounds++) {
    const points = draw(proposal, `${seed}/${rounds}`, some);
    const base = points.map((point) => logDensity(STANDARD, point) - logDensity(proposal, point));
    const likelihoods = points.map(logLikelihood);
    const weigh = (p: number) => weightsOf(base.map((b, i) => b + p * likelihoods[i]!));
    const good = (p: number) => effectiveSize(weigh(p)) >= 0.075 * some;
    power = 1;
    if (!good(1)) {
      power = 0;
      for (let step = 1; step <= 20; step++) if (good(power + 0.5 ** step)) power += 0.5 ** step;
    }
    const w = weigh(power);
    const mean = (of: (point: Pair) => number) =>
      points.reduce((sum, point, i) => sum + w[i]! * of(point), 0);
    const m: Pair = [mean(([x]) => x), mean(([, y]) => y)];
    proposal = {
      mean: m,
      v1: 1.3 * mean(([x]) => (x - m[0]) ** 2),
      v2: 1.3 * mean(([, y]) => (y - m[1]) ** 2),
      c: 1.3 * mean(([x, y]) => (x - m[0]) * (y - m[1])),
    };
  }
  const few = Math.round(0.05 * size);
  const points = [...draw(STANDARD, `${seed}/prior`, few), ...draw(proposal, `${seed}/last`, size - few)];
  const weights = weightsOf(
    points.map((point) => {
      const own = logDensity(STANDARD, point);
      const mixed = 0.05 * Math.exp(own) + 0.95 * Math.exp(logDensity(proposal, point));
      return own + logLikelihood(point) - Math.log(mixed);
    }),
  );
  return { points, weights, rounds };
}
