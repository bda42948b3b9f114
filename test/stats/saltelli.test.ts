import { describe, expect, it } from 'vitest';
import { saltelliDesign, sobolIndices } from '../../engine/stats/saltelli.ts';
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
