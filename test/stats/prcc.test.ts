import { describe, expect, it } from 'vitest';
import { latinHypercubeColumn } from '../../engine/stats/latin-hypercube.ts';
import { PRCC_SPARE_POINTS, partialRankCorrelations } from '../../engine/stats/prcc.ts';
import { normalScores, ranksOf } from '../../engine/stats/ranks.ts';
import { normalNumbers } from './normal-numbers.ts';

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect([...ranksOf(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([4, 1, 4, 2, 4]);
  });

  it('give normal scores with mean 0', () => {
    const scores = normalScores(Float64Array.of(10, 30, 20));
    expect(scores[0]).toBeCloseTo(-0.967422, 5);
    expect(scores[1]).toBeCloseTo(0.967422, 5);
    expect(scores[2]).toBeCloseTo(0, 12);
  });
});

describe('partial rank correlations', () => {
  const N = 400;
  const columns = ['a', 'b', 'c'].map((name) => latinHypercubeColumn('prcc', name, N));
  const [a, b] = columns as [Float64Array, Float64Array, Float64Array];

  it('of a linear function are 1 and -1 for what it depends on', () => {
    const found = partialRankCorrelations(
      [a],
      a.map((u) => 3 * u),
    );
    expect(found[0]!.value).toBeCloseTo(1, 9);
    const both = partialRankCorrelations(
      columns,
      a.map((u, i) => 5 * u - 5 * b[i]!),
    );
    expect(both[0]!.value!).toBeGreaterThan(0.95);
    expect(both[1]!.value!).toBeLessThan(-0.95);
    expect(Math.abs(both[2]!.value!)).toBeLessThan(0.15);
  });

  it('do not change when a column or the response is bent without changing its order', () => {
    const noise = normalNumbers('bent', N);
    const y = a.map((u, i) => u + 0.3 * noise[i]!);
    const straight = partialRankCorrelations(columns, y);
    const bent = partialRankCorrelations(
      [a.map((u) => u ** 5), b, columns[2]!],
      y.map((value) => Math.exp(value)),
    );
    expect(bent).toEqual(straight);
  });

  it('leave out what another column explains', () => {
    const noise = normalNumbers('driven', 2 * N);
    // d follows a; y follows a alone.
    const d = a.map((u, i) => u + 0.2 * noise[i]!);
    const y = a.map((u, i) => u + 0.2 * noise[N + i]!);
    const [ofA, ofD] = partialRankCorrelations([a, d], y);
    expect(ofA!.value!).toBeGreaterThan(0.5);
    expect(Math.abs(ofD!.value!)).toBeLessThan(0.15);
    expect(ofD!.lo! < 0 && ofD!.hi! > 0).toBe(true);
  });

  it('agree with the correlation of residuals of ranks', () => {
    const noise = normalNumbers('residuals', 2 * N);
    const x = a.map((u, i) => u + 0.5 * noise[i]!);
    const y = a.map((u, i) => u * u + x[i]! + noise[N + i]!);
    const residual = (of: Float64Array) => {
      const [r, s] = [ranksOf(of), ranksOf(a)];
      const mid = (N + 1) / 2;
      const slope =
        s.reduce((sum, v, i) => sum + (v - mid) * (r[i]! - mid), 0) /
        s.reduce((sum, v) => sum + (v - mid) ** 2, 0);
      return r.map((v, i) => v - mid - slope * (s[i]! - mid));
    };
    const [p, q] = [residual(x), residual(y)];
    const dot = (u: Float64Array, v: Float64Array) => u.reduce((sum, w, i) => sum + w * v[i]!, 0);
    expect(partialRankCorrelations([x, a], y)[0]!.value).toBeCloseTo(
      dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q)),
      8,
    );
  });

  it('have intervals that hold 0 for what does not matter about as often as they say', () => {
    let held = 0;
    const runs = 300;
    for (let k = 0; k < runs; k++) {
      const x = latinHypercubeColumn(`coverage ${k}`, 'x', 60);
      const z = latinHypercubeColumn(`coverage ${k}`, 'z', 60);
      const luck = normalNumbers(`coverage ${k}`, 60);
      const found = partialRankCorrelations(
        [x, z],
        z.map((u, i) => u + 0.3 * luck[i]!),
      )[0]!;
      if (found.lo! < 0 && found.hi! > 0) held++;
    }
    expect(held / runs).toBeGreaterThan(0.92);
    expect(held / runs).toBeLessThan(0.985);
  });

  it('have Bonett and Wright’s interval on Fisher’s scale', () => {
    const noise = normalNumbers('interval', N);
    const y = a.map((u, i) => u - 0.4 * b[i]! + 0.5 * noise[i]!);
    for (const used of [[a], [a, b], columns]) {
      for (const { value, lo, hi } of partialRankCorrelations(used, y)) {
        const degrees = N - 3 - (used.length - 1);
        const half = 1.959963984540054 * Math.sqrt((1 + value! ** 2 / 2) / degrees);
        expect(lo).toBeCloseTo(Math.tanh(Math.atanh(value!) - half), 12);
        expect(hi).toBeCloseTo(Math.tanh(Math.atanh(value!) + half), 12);
      }
    }
  });

  it('of exact relations are 1 / (1 + 1e-10), for two and three points too', () => {
    for (const points of [2, 3, 4, 5]) {
      const up = Float64Array.from({ length: points }, (_, k) => k);
      expect(partialRankCorrelations([up], up)[0]!.value! - 1).toBeCloseTo(-1e-10, 13);
      const down = up.map((u) => -u);
      expect(partialRankCorrelations([up], down)[0]!.value! + 1).toBeCloseTo(1e-10, 13);
    }
  });

  it('of exact relations have an interval next to 1 and -1', () => {
    for (const sign of [1, -1]) {
      const { value, lo, hi } = partialRankCorrelations(
        [a],
        a.map((u) => sign * u),
      )[0]!;
      const half = 1.959963984540054 * Math.sqrt(1.5 / (N - 3));
      const r = value!;
      expect(lo).toBeCloseTo(Math.tanh(Math.atanh(r) - half), 12);
      expect(hi).toBeCloseTo(Math.tanh(Math.atanh(r) + half), 12);
    }
  });

  it('ask for as many points beyond the columns that twenty degrees of freedom remain, nearly', () => {
    const few = 2 + PRCC_SPARE_POINTS;
    const [p, q] = [a.slice(0, few), b.slice(0, few)];
    const { value, lo } = partialRankCorrelations([p, q], q)[0]!;
    // Two columns: n - 3 - 1.
    const half = Math.atanh(value!) - Math.atanh(lo!);
    expect((1.959963984540054 ** 2 * (1 + value! ** 2 / 2)) / half ** 2).toBeCloseTo(18, 6);
  });

  it('are not defined for what does not vary, and control for the rest', () => {
    const still = new Float64Array(N).fill(2);
    const found = partialRankCorrelations([still, a], a);
    expect(found[0]).toEqual({ value: null, lo: null, hi: null });
    expect(found[1]!.value).toBeCloseTo(1, 9);
    expect(partialRankCorrelations([a, b], still)[0]!.value).toBeNull();
  });
});
