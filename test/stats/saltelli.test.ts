import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
import { latinHypercubeColumn } from '../../engine/stats/latin-hypercube.ts';
import { saltelliDesign, sobolIndices } from '../../engine/stats/saltelli.ts';
import { shiftedSobolColumn } from '../../engine/stats/sobol-sequence.ts';
import { normalNumbers } from './normal-numbers.ts';
import { G, gFunction, gIndices, ishigami, ishigamiIndices } from './sensitivity-functions.ts';

type Simulate = (point: Float64Array, row: number) => Float64Array;

function indices(factors: number, rows: number, simulate: Simulate, seed = 'indices') {
  const { a, b, ab } = saltelliDesign(seed, factors, rows);
  let count = 0;
  const at = (points: readonly Float64Array[]) => points.map((point) => simulate(point, count++));
  return sobolIndices({ a: at(a), b: at(b), ab: ab.map(at) }, seed);
}

const exactly =
  (f: (point: Float64Array) => number): Simulate =>
  (point) =>
    Float64Array.of(f(point));

describe('the design', () => {
  it('has in AB the column of one factor from B and all others from A', () => {
    const { a, b, ab } = saltelliDesign('x', 3, 8);
    expect([a.length, b.length, ab.length]).toEqual([8, 8, 3]);
    ab.forEach((points, factor) => {
      points.forEach((point, row) => {
        expect([...point]).toEqual([0, 1, 2].map((j) => (j === factor ? b : a)[row]![j]));
      });
    });
    expect(a[3]).not.toEqual(b[3]);
  });

  it('has room for more factors than a Sobol sequence has columns for', () => {
    const { a, ab } = saltelliDesign('x', 60, 8);
    expect([ab.length, a[0]!.length]).toEqual([60, 60]);
    expect(a.flatMap((point) => [...point]).every((u) => u > 0 && u < 1)).toBe(true);
  });
});

describe('the columns of the design', () => {
  it('are those of a Sobol sequence up to 32 factors, then of a Latin hypercube', () => {
    const all = saltelliDesign('x', 32, 4);
    all.a.forEach((point, row) => {
      expect([...point]).toEqual(
        Array.from({ length: 32 }, (_, j) => shiftedSobolColumn('x/saltelli', j, 4)[row]),
      );
      expect([...all.b[row]!]).toEqual(
        Array.from({ length: 32 }, (_, j) => shiftedSobolColumn('x/saltelli', 32 + j, 4)[row]),
      );
    });
    const more = saltelliDesign('x', 33, 4);
    expect([...more.a[2]!]).toEqual(
      Array.from({ length: 33 }, (_, j) => latinHypercubeColumn('x/saltelli', String(j), 4)[2]),
    );
    expect([...more.b[1]!]).toEqual(
      Array.from({ length: 33 }, (_, j) => latinHypercubeColumn('x/saltelli', String(33 + j), 4)[1]),
    );
  });
});

describe('Sobol indices of a few points with two replicates', () => {
  const ROWS = 6;
  const values = normalNumbers('few', 4 * ROWS * 2);
  const group = (at: number) =>
    Array.from({ length: ROWS }, (_, row) => {
      const k = 2 * (at * ROWS + row);
      return Float64Array.of(10 * values[k]!, 10 * values[k]! + values[k + 1]!);
    });
  const responses = { a: group(0), b: group(1), ab: [group(2), group(3)] };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  /** Variance of the mean of two replicates. */
  const noiseOf = (pair: ArrayLike<number>) => (pair[0]! - pair[1]!) ** 2 / 4;

  /** The estimators written out for rows drawn with repetition. */
  function slow(drawn: readonly number[]) {
    const { a, b, ab } = responses;
    const all = [...a, ...b];
    const common = [0, 1].map((k) => mean(all.map((pair) => pair[k]!)));
    const own = (pair: ArrayLike<number>) => noiseOf([0, 1].map((k) => pair[k]! - common[k]!));
    const points = [...drawn.map((row) => a[row]!), ...drawn.map((row) => b[row]!)];
    const means = points.map((pair) => (pair[0]! + pair[1]!) / 2);
    const n = 2 * ROWS;
    const squares = means.reduce((sum, one) => sum + (one - mean(means)) ** 2, 0);
    const variance = Math.max(0, squares / (n - 1) - mean(points.map(own)));
    const squared = (of: readonly Float64Array[], from: readonly Float64Array[]) =>
      mean(
        drawn.map((row) => {
          const change = [0, 1].map((k) => of[row]![k]! - from[row]![k]!);
          return mean(change) ** 2 - noiseOf(change);
        }),
      );
    return {
      variance,
      noiseShare: mean(points.map(own)) / (squares / (n - 1)),
      first: ab.map((of) => 1 - squared(of, b) / (2 * variance)),
      total: ab.map((of) => squared(of, a) / (2 * variance)),
    };
  }
  const key = replicateKey(masterKey('few/saltelli/bootstrap'), 0);
  const every = [0, 1, 2, 3, 4, 5];
  const again = Array.from({ length: 1000 }, (_, time) =>
    slow(every.map((k) => Math.floor(uniform(key, k, time, 0) * ROWS))),
  );
  const percentiles = (numbers: readonly number[]) => {
    const sorted = numbers.filter(Number.isFinite).toSorted((x, y) => x - y);
    return [0.025, 0.975].map((p) => {
      const at = p * (sorted.length - 1);
      const below = Math.floor(at);
      return sorted[below]! + (at - below) * (sorted[below + 1]! - sorted[below]!);
    });
  };

  it('are those of the estimators written out, with percentiles of 1,000 resamples', () => {
    const known = slow(every);
    const { variance, noiseShare, factors } = sobolIndices(responses, 'few');
    expect(known.variance).toBeGreaterThan(1);
    expect(variance).toBeCloseTo(known.variance, 9);
    expect(noiseShare).toBeCloseTo(known.noiseShare, 12);
    factors.forEach(({ first, total }, j) => {
      expect(first.value).toBeCloseTo(known.first[j]!, 10);
      expect(total.value).toBeCloseTo(known.total[j]!, 10);
      const [lo, hi] = percentiles(again.map((one) => one.first[j]!));
      expect(first.lo).toBeCloseTo(lo!, 8);
      expect(first.hi).toBeCloseTo(hi!, 8);
      const [least, most] = percentiles(again.map((one) => one.total[j]!));
      expect(total.lo).toBeCloseTo(least!, 8);
      expect(total.hi).toBeCloseTo(most!, 8);
    });
  });

  it('do not depend on the unit of the response', () => {
    const small = (of: readonly Float64Array[]) => of.map((pair) => pair.map((y) => y / 1024));
    const { a, b, ab } = responses;
    const found = sobolIndices({ a: small(a), b: small(b), ab: ab.map(small) }, 'few');
    expect(found.factors).toEqual(sobolIndices(responses, 'few').factors);
  });

  it('are not defined where luck explains all of the variance', () => {
    const lucky = [Float64Array.of(0, 4), Float64Array.of(4, 0)];
    const still = [Float64Array.of(2, 2), Float64Array.of(2, 2)];
    const { variance, noiseShare, factors } = sobolIndices({ a: lucky, b: still, ab: [lucky] }, 'luck');
    expect([variance, noiseShare]).toEqual([0, 0]);
    expect(factors[0]!.first.value).toBeNull();
    const apart = sobolIndices({ a: lucky, b: [still[0]!, Float64Array.of(2, 2.25)], ab: [lucky] }, 'luck');
    expect([apart.variance, apart.noiseShare]).toEqual([0, 1]);
  });
});

describe('Sobol indices', () => {
  it('of Ishigami’s function are those found by integration', () => {
    const known = ishigamiIndices();
    const { factors, variance, noiseShare } = indices(3, 2048, exactly(ishigami));
    factors.forEach(({ first, total }, j) => {
      expect(Math.abs(first.value! - known.first[j]!)).toBeLessThan(0.02);
      expect(Math.abs(total.value! - known.total[j]!)).toBeLessThan(0.02);
      expect(first.lo!).toBeLessThan(known.first[j]!);
      expect(first.hi!).toBeGreaterThan(known.first[j]!);
      expect(total.lo!).toBeLessThan(known.total[j]! + 1e-9);
      expect(total.hi!).toBeGreaterThan(known.total[j]! - 1e-9);
    });
    expect(variance / known.variance).toBeCloseTo(1, 1);
    expect(noiseShare).toBe(0);
  });

  it('of the g-function are those found by integration', () => {
    const known = gIndices();
    const { factors } = indices(G.length, 2048, exactly(gFunction));
    factors.forEach(({ first, total }, j) => {
      expect(Math.abs(first.value! - known.first[j]!)).toBeLessThan(0.02);
      expect(Math.abs(total.value! - known.total[j]!)).toBeLessThan(0.02);
    });
  });

  it('are not distorted by luck that replicates show, however large', () => {
    const known = ishigamiIndices();
    // Luck of a point with the variance of the function itself, and luck that all points share.
    const luck = normalNumbers('luck', 4 * 5 * 2048);
    const shared = [3, -2, 0.5, 1];
    const { factors, noiseShare } = indices(3, 2048, (point, row) =>
      Float64Array.from(shared, (common, k) => ishigami(point) + common + 3.72 * luck[4 * row + k]!),
    );
    expect(noiseShare).toBeCloseTo(0.2, 1);
    factors.forEach(({ first, total }, j) => {
      expect(Math.abs(first.value! - known.first[j]!)).toBeLessThan(0.06);
      expect(Math.abs(total.value! - known.total[j]!)).toBeLessThan(0.06);
    });
  });

  it('are not defined where nothing varies', () => {
    const { factors, variance } = indices(
      2,
      32,
      exactly(() => 5),
    );
    expect(variance).toBe(0);
    expect(factors[0]).toEqual({
      first: { value: null, lo: null, hi: null },
      total: { value: null, lo: null, hi: null },
    });
  });

  it('have intervals that hold the truth about as often as they say', () => {
    const known = gIndices();
    let held = 0;
    for (let k = 0; k < 40; k++) {
      const { first } = indices(G.length, 128, exactly(gFunction), `run ${k}`).factors[0]!;
      if (first.lo! <= known.first[0]! && known.first[0]! <= first.hi!) held++;
    }
    // Points of a Sobol sequence lie more evenly than the bootstrap knows, so that the intervals
    // are rather too wide.
    expect(held).toBeGreaterThanOrEqual(36);
  });
});
