import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { designSize, factorsOf } from '../../../engine/experiment/index.ts';
import { loadScenario, memoryReader } from '../../../engine/scenario/index.ts';
import { scenarioOf } from './scenarios.ts';

const SMALL = scenarioOf();
const LARGE = loadScenario('large', {
  reader: memoryReader({ large: readFileSync('scenarios/norway-release.yaml', 'utf8') }),
});

describe('the size of a design', () => {
  it('is the usual one if that is quick', () => {
    const factors = factorsOf(SMALL, ['kit-ownership', 'lar-wait']);
    expect(designSize('morris', SMALL, factors, {})).toEqual({ points: 10, replicates: 8, usual: null });
    expect(designSize('sobol', SMALL, factors, {})).toEqual({ points: 64, replicates: 8, usual: null });
  });

  it('is smaller if the usual one would take long, and reports the usual one', () => {
    const all = factorsOf(LARGE, null);
    expect(designSize('morris', LARGE, all, {})).toEqual({
      points: 4,
      replicates: 4,
      usual: { points: 10, replicates: 8 },
    });
    // Regressions average chance out, so replicates are reduced before points.
    expect(designSize('evppi', LARGE, all, {})).toMatchObject({ points: 400, replicates: 8, usual: null });
    expect(designSize('evppi', { ...LARGE, horizon: 1000 }, all, {})).toMatchObject({
      points: 200,
      replicates: 2,
    });
  });

  it('is the requested one, however long it takes', () => {
    const all = factorsOf(LARGE, null);
    expect(designSize('morris', LARGE, all, { points: 10, replicates: 8 })).toEqual({
      points: 10,
      replicates: 8,
      usual: null,
    });
    expect(designSize('morris', LARGE, all, { points: 10 })).toMatchObject({ points: 10, replicates: 2 });
  });

  it('is never too small for partial correlations', () => {
    const all = factorsOf(LARGE, null);
    const parameters = all.flatMap((factor) => factor.parameters).length;
    const { points } = designSize('prcc', { ...LARGE, horizon: 1000 }, all, {});
    expect(points).toBeGreaterThanOrEqual(parameters + 20);
  });
});
