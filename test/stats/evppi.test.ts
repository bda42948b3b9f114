import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
import { fitAdditiveSplines } from '../../engine/stats/additive-splines.ts';
import { partialInformation, perfectInformation, sharesOfBest } from '../../engine/stats/evppi.ts';
import { dot, leastSquares } from '../../engine/stats/index.ts';
import { latinHypercubeColumn } from '../../engine/stats/latin-hypercube.ts';
import { normalScores } from '../../engine/stats/ranks.ts';
import { normalNumbers } from './normal-numbers.ts';

const N = 800;
const input = (name: string, n = N) => normalScores(latinHypercubeColumn('evppi', name, n));

/**
 * E max(0, d) - max(0, E d) for d normal with mean m and standard deviation s: s φ(m/s) - |m|
 * Φ(-|m|/s).
 */
function normalLoss(m: number, s: number): number {
  const z = Math.abs(m) / s;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  // Φ(-z) by Simpson's rule, to eight digits.
  const steps = 2000;
  const h = 8 / steps;
  let tail = 0;
  for (let k = 0; k <= steps; k++) {
    const x = z + k * h;
    const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    tail += (weight * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  }
  return s * density - Math.abs(m) * ((tail * h) / 3);
}

describe('additive splines', () => {
  const noise = normalNumbers('splines', N);

  it('fit a bent function and the product of two inputs', () => {
    const [x, z] = [input('x'), input('z')];
    const truth = x.map((u, i) => Math.sin(u) + 0.5 * u * z[i]! + z[i]!);
    const { fitted } = fitAdditiveSplines(
      [x, z],
      truth.map((y, i) => y + 0.3 * noise[i]!),
    );
    const missed = fitted.reduce((sum, y, i) => sum + (y - truth[i]!) ** 2, 0) / N;
    expect(Math.sqrt(missed)).toBeLessThan(0.11);
  });

  it('see nothing where there is nothing, in 95 of 100 samples', () => {
    let seen = 0;
    for (let k = 0; k < 100; k++) {
      const x = normalScores(latinHypercubeColumn(`nothing ${k}`, 'x', 200));
      if (fitAdditiveSplines([x], normalNumbers(`nothing ${k}`, 200)).regressors.length > 1) seen++;
    }
    expect(seen).toBeLessThanOrEqual(5);
  });

  it('are a mean for an input that does not vary, and stop at an exact fit', () => {
    const x = input('x');
    const still = fitAdditiveSplines([new Float64Array(N)], x);
    expect(still.regressors).toHaveLength(1);
    const exact = fitAdditiveSplines(
      [x],
      x.map((u) => 2 * u + 1),
    );
    expect(exact.fitted[17]).toBeCloseTo(2 * x[17]! + 1, 9);
    expect(exact.regressors.length).toBeLessThanOrEqual(4);
  });
});

describe('the value of partial information', () => {
  const [x, z] = [input('x'), input('z')];
  const luck = normalNumbers('luck', N);
  // Net benefit of the arm beyond the base: 1 + 2 x + 3 z, seen with luck.
  const benefit = x.map((u, i) => 1 + 2 * u + 3 * z[i]! + 4 * luck[i]!);

  it.each([
    ['x', [x], 2],
    ['z', [z], 3],
    ['both', [x, z], Math.sqrt(13)],
  ] as const)('of two normal net benefits is that of the closed form: %s', (_, inputs, sd) => {
    const known = normalLoss(1, sd);
    const { value, se } = partialInformation(inputs, [benefit], 'closed');
    expect(se).toBeGreaterThan(0);
    expect(se).toBeLessThan(0.15 * known + 0.05);
    expect(Math.abs(value - known)).toBeLessThan(3 * se);
  });

  it('has a standard error that says how it scatters', () => {
    const known = normalLoss(1, 2);
    const found = Array.from({ length: 40 }, (_, k) => {
      const own = normalScores(latinHypercubeColumn(`scatter ${k}`, 'x', 300));
      const other = normalNumbers(`scatter ${k}`, 300);
      return partialInformation([own], [own.map((u, i) => 1 + 2 * u + 4 * other[i]!)], `scatter ${k}`);
    });
    const mean = found.reduce((sum, { value }) => sum + value, 0) / 40;
    const scatter = Math.sqrt(found.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / 39);
    const said = found.reduce((sum, { se }) => sum + se, 0) / 40;
    expect(Math.abs(mean - known)).toBeLessThan((3 * scatter) / Math.sqrt(40) + 0.02 * known);
    expect(said / scatter).toBeGreaterThan(0.7);
    expect(said / scatter).toBeLessThan(1.5);
  });

  it('with two arms chooses between all three', () => {
    // With x known the better of x and -x is |x|, on average √(2/π); before, both are 0.
    const { value } = partialInformation([x], [x.slice(), x.map((u) => -u)], 'three');
    expect(value).toBeCloseTo(Math.sqrt(2 / Math.PI), 2);
  });

  it('is nothing for what does not matter, and where one arm is best whatever is known', () => {
    expect(partialInformation([input('other')], [benefit], 'none')).toEqual({ value: 0, se: 0 });
    const sure = x.map((u) => 100 + u);
    expect(partialInformation([x], [sure], 'sure').value).toBe(0);
  });
});

describe('the value of perfect information', () => {
  it('is that of the closed form, whatever luck is added', () => {
    const x = input('x');
    const luck = normalNumbers('evpi', 8 * N);
    const responses = Array.from(x, (u, i) =>
      Float64Array.from({ length: 8 }, (_, k) => 1 + 2 * u + 6 * luck[8 * i + k]!),
    );
    const known = normalLoss(1, 2);
    const { value, se } = perfectInformation([responses], 'evpi');
    expect(Math.abs(value - known)).toBeLessThan(3 * se);
    const raw =
      responses
        .map((of) =>
          Math.max(
            0,
            of.reduce((sum, y) => sum + y / 8, 0),
          ),
        )
        .reduce((sum, y) => sum + y / N, 0) - 1;
    expect(raw - known).toBeGreaterThan(0.3);
  });
});

describe('values of information of a few points, written out', () => {
  const POINTS = 7;
  const every = Array.from({ length: POINTS }, (_, i) => i);
  const numbers = normalNumbers('written out', 100);
  /** Two arms with two replicates at each point. */
  const arms = [0, 1].map((arm) =>
    every.map((i) => {
      const [own, luck] = [numbers[2 * i + arm]!, numbers[30 + 2 * i + arm]!];
      return Float64Array.of(0.3 + 2 * own + luck, 0.3 + 2 * own - luck);
    }),
  );
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const information = (drawn: readonly number[], expected: readonly (readonly number[])[]) =>
    Math.max(
      0,
      mean(drawn.map((i) => Math.max(0, ...expected.map((arm) => arm[i]!)))) -
        Math.max(0, ...expected.map((arm) => mean(drawn.map((i) => arm[i]!)))),
    );
  /** Means of the points, drawn towards their mean until luck is gone. */
  const withoutLuck = (drawn: readonly number[], arm: readonly Float64Array[]) => {
    const common = [0, 1].map((k) => mean(arm.map((pair) => pair[k]!)));
    const means = arm.map((pair) => (pair[0]! + pair[1]!) / 2);
    const noise = arm.map((pair) => (pair[0]! - common[0]! - pair[1]! + common[1]!) ** 2 / 4);
    const middle = mean(drawn.map((i) => means[i]!));
    const variance = mean(drawn.map((i) => (means[i]! - middle) ** 2));
    const kept = Math.sqrt(Math.max(0, 1 - mean(drawn.map((i) => noise[i]!)) / variance));
    return means.map((value) => middle + kept * (value - middle));
  };
  /** 200 times as many rows as there are, drawn with repetition. */
  const redrawn = (seed: string, rows: number) => {
    const key = replicateKey(masterKey(`${seed}/bootstrap`), 0);
    return Array.from({ length: 200 }, (_, time) =>
      Array.from({ length: rows }, (_, k) => Math.floor(uniform(key, k, time, 0) * rows)),
    );
  };
  const deviation = (values: readonly number[]) =>
    Math.sqrt(values.reduce((sum, one) => sum + (one - mean(values)) ** 2, 0) / (values.length - 1));

  it('are those of the definition for perfect information', () => {
    const slow = (drawn: readonly number[]) =>
      information(
        drawn,
        arms.map((arm) => withoutLuck(drawn, arm)),
      );
    const { value, se } = perfectInformation(arms, 'few');
    expect(slow(every)).toBeGreaterThan(0.1);
    expect(value).toBeCloseTo(slow(every), 12);
    expect(se).toBeCloseTo(deviation(redrawn('few/evpi', POINTS).map(slow)), 10);
  });

  it('are those of a regression on the same terms for partial information', () => {
    const n = 60;
    const x = input('partial', n);
    const noise = normalNumbers('partial', 2 * n);
    const benefits = [x.map((u, i) => 0.2 + u + noise[i]!), x.map((u, i) => 0.1 - u + noise[n + i]!)];
    const fits = benefits.map((benefit) => fitAdditiveSplines([x], benefit));
    const slow = (drawn: readonly number[]) =>
      information(
        drawn,
        fits.map(({ regressors }, k) => {
          const rows = Array.from(x, (_, i) => Float64Array.from(regressors, (column) => column[i]!));
          const { coefficients } = leastSquares(
            drawn.map((i) => rows[i]!),
            Float64Array.from(drawn, (i) => benefits[k]![i]!),
            new Float64Array(n).fill(1),
          );
          return rows.map((row) => dot(row, coefficients));
        }),
      );
    const { value, se } = partialInformation([x], benefits, 'few');
    expect(fits.every(({ regressors }) => regressors.length > 1)).toBe(true);
    expect(value).toBeCloseTo(slow(Array.from({ length: n }, (_, i) => i)), 10);
    expect(se).toBeCloseTo(deviation(redrawn('few/evppi', n).map(slow)), 9);
  });

  it('have a standard error where one arm of two depends on the inputs', () => {
    const x = input('one of two', 100);
    const still = new Float64Array(100).fill(-1);
    expect(partialInformation([x], [x.slice(), still], 'one').se).toBeGreaterThan(0.01);
  });

  it('are exactly 0 where neither inputs nor luck matter', () => {
    const still = [2, 2, 2].map((value) => Float64Array.of(value, value));
    expect(perfectInformation([still], 'still')).toEqual({ value: 0, se: 0 });
    // Two arms with the same mean, whose sums are rounded differently.
    for (let n = 10; n < 40; n++) {
      const y = numbers.slice(0, n).map((z) => 3 + z);
      expect(partialInformation([new Float64Array(n)], [y, y.toReversed()], 'still')).toEqual({
        value: 0,
        se: 0,
      });
    }
  });

  it('give a tie with the base to the base', () => {
    const at = (...values: number[]) => values.map((value) => Float64Array.of(value, value));
    expect(sharesOfBest([at(0, 1, -1, 0)])).toEqual([0.75, 0.25]);
  });

  it('give a tie to the first of the best, and shares of each', () => {
    const at = (...values: number[]) => values.map((value) => Float64Array.of(value, value));
    expect(sharesOfBest([at(1, -1, 2, -2), at(1, -1, 2, 2)])).toEqual([0.25, 0.5, 0.25]);
  });
});

describe('the shares of draws in which each arm is best', () => {
  it('are those of the regions where each benefit is largest, the base first', () => {
    const x = input('x', 1000);
    const certain = (values: Float64Array) => [...values].map((value) => Float64Array.of(value, value));
    // The base for x below 0, the first arm up to 1, the second above.
    const shares = sharesOfBest([certain(x), certain(x.map((u) => 2 * u - 1))]);
    [0.5, 0.3413, 0.1587].forEach((share, k) => {
      expect(shares[k]).toBeCloseTo(share, 2);
    });
  });

  it('give one arm everything where only luck differs', () => {
    const [one, two] = [normalNumbers('luck one', N), normalNumbers('luck two', N)];
    const lucky = Array.from(one, (luck, i) => Float64Array.of(1 + luck, 1 + two[i]!));
    expect(sharesOfBest([lucky])).toEqual([0, 1]);
  });
});
