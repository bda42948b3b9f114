import { describe, expect, it } from 'vitest';
import {
  type ExperimentPlan,
  type PointOutcome,
  planOf,
  runExperiment,
  runSweep,
  type SweepPoint,
  sweepHash,
  sweepPoints,
  workOrder,
} from '../../engine/experiment/index.ts';
import { EttervernError } from '../../engine/kernel/index.ts';
import type { SweepChoice, Varied } from '../../engine/scenario/index.ts';
import { loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { type ChunkKeeper, type ChunkResult, inlinePool, type SetKey } from '../../engine/workers/index.ts';

const range = (path: string, more: Partial<Extract<Varied, { from: number }>> = {}): Varied => ({
  path,
  from: 1,
  to: 5,
  levels: 5,
  scale: 'linear',
  whole: false,
  ...more,
});
const choice = (design: SweepChoice['design'], vary: readonly Varied[], points = 16): SweepChoice => ({
  design,
  points,
  vary,
});
const column = (points: readonly SweepPoint[], j: number) => points.map(({ values }) => values[j]!);

describe('the points of a design', () => {
  it('of a grid are every combination, the last setting changing fastest', () => {
    const points = sweepPoints(
      choice('grid', [range('a', { levels: 2 }), { path: 'b', values: [7, 8, 9] }]),
      's',
    );
    expect(points.map(({ values }) => values)).toEqual([
      [1, 7],
      [1, 8],
      [1, 9],
      [5, 7],
      [5, 8],
      [5, 9],
    ]);
  });

  it('of a grid are evenly spaced on their scale, with exact ends, and whole if requested', () => {
    const log = column(
      sweepPoints(choice('grid', [range('a', { from: 0.001, to: 0.1, levels: 3, scale: 'log' })]), 's'),
      0,
    );
    expect([log[0], log[2]]).toEqual([0.001, 0.1]);
    expect(log[1]).toBeCloseTo(0.01, 12);
    const whole = sweepPoints(choice('grid', [range('a', { from: 1, to: 3, levels: 9, whole: true })]), 's');
    expect(column(whole, 0)).toEqual([1, 2, 3]);
  });

  it.each(['lhs', 'sobol'] as const)('of %s have one value in each stratum of every setting', (design) => {
    const points = sweepPoints(choice(design, [range('a'), range('b', { from: 0, to: 1 })]), 's');
    const strata = (j: number, from: number, width: number) =>
      column(points, j)
        .map((value) => Math.floor(((value - from) / width) * 16))
        .toSorted((a, b) => a - b);
    expect(strata(0, 1, 4)).toEqual(Array.from({ length: 16 }, (_, k) => k));
    expect(strata(1, 0, 1)).toEqual(Array.from({ length: 16 }, (_, k) => k));
  });

  it.each(['lhs', 'sobol'] as const)(
    'of %s give every whole number and every listed value an equal share',
    (design) => {
      const vary = [range('a', { from: 1, to: 4, whole: true }), { path: 'b', values: [10, 20] }];
      const points = sweepPoints(choice(design, vary, 64), 's');
      for (const value of [1, 2, 3, 4])
        expect(column(points, 0).filter((one) => one === value)).toHaveLength(16);
      expect(column(points, 1).filter((one) => one === 10)).toHaveLength(32);
    },
  );

  it('are refused if there are too many', () => {
    const many = Array.from({ length: 6 }, (_, k) => range(`p${k}`, { levels: 10 }));
    expect(() => sweepPoints(choice('grid', many), 's')).toThrow('sweep.too-many-points');
  });

  it('are divided into shards without gap or overlap', () => {
    const design = choice('grid', [range('a'), range('b')]);
    const points = sweepPoints(design, 's');
    const parts = [1, 2, 3].flatMap((part) => workOrder(points, design, { part, of: 3 }));
    expect(parts.toSorted((a, b) => a.index - b.index)).toEqual(points);
    expect(workOrder(points, design, { part: 1, of: 1 })).not.toEqual(points);
  });
});

const FILE = `version: 1
title: Small
population: { size: 30, from: { prison: 1 } }
horizon: 5
arms:
  - id: base
  - id: naloxone
    interventions: [{ kind: naloxone-at-exit }]
run: { seeds: 6, seed: sweep }
`;
const VALUES = [0.001, 0.002, 0.004, 0.006, 0.008];
const POINTS: readonly SweepPoint[] = VALUES.map((value, index) => ({ index, values: [value] }));
const planAt = ({ values: [hazard] }: SweepPoint): ExperimentPlan =>
  planOf(
    loadScenario('f', { reader: memoryReader({ f: FILE }), set: [`parameters.overdose-hazard=${hazard}`] }),
  );

async function swept(options: Partial<Parameters<typeof runSweep>[1]> = {}) {
  const outcomes: PointOutcome[] = [];
  await runSweep(POINTS, {
    pool: inlinePool(),
    planOf: planAt,
    onError: 'collect',
    onPoint: (outcome) => void outcomes.push(outcome),
    ...options,
  });
  return outcomes.toSorted((a, b) => a.point.index - b.point.index);
}

const hashesOf = (outcomes: readonly PointOutcome[]) =>
  outcomes.map((outcome) => ('result' in outcome ? outcome.result.hash : outcome.error.code));

describe('a sweep', () => {
  it('gives at every point the result of a run of that point', async () => {
    const alone = [];
    for (const point of POINTS) alone.push((await runExperiment(planAt(point), { pool: inlinePool() })).hash);
    expect(hashesOf(await swept())).toEqual(alone);
    expect(new Set(alone).size).toBeGreaterThan(2);
  });

  it('reports progress over points and arms', async () => {
    const seen: number[] = [];
    await swept({ onProgress: ({ done, planned }) => void seen.push(done / planned) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('collects errors of points, when planned or simulated, and continues with the others', async () => {
    const broken = (point: SweepPoint): ExperimentPlan => {
      if (point.index === 1) throw new EttervernError('input', 'scenario.out-of-range');
      const plan = planAt(point);
      if (point.index !== 3) return plan;
      const parameters = { ...plan.arms[1]!.input.parameters, 'overdose-hazard': Number.NaN };
      return {
        ...plan,
        arms: [plan.arms[0]!, { ...plan.arms[1]!, input: { ...plan.arms[1]!.input, parameters } }],
      };
    };
    const good = hashesOf(await swept());
    const collected = await swept({ planOf: broken });
    const hashes = hashesOf(collected);
    expect(hashes.filter((_, k) => k !== 1 && k !== 3)).toEqual(good.filter((_, k) => k !== 1 && k !== 3));
    expect(hashes[1]).toBe('scenario.out-of-range');
    expect(hashes[3]).toMatch(/^breach\./);
    expect(collected[3]).toMatchObject({ error: { values: { arm: 'naloxone' } } });
    await expect(swept({ planOf: broken, onError: 'stop' })).rejects.toMatchObject({
      values: { point: expect.any(Number) },
    });
  });

  it('reuses stored chunks, with the same result', async () => {
    const store = new Map<SetKey, ChunkResult[]>();
    let kept = 0;
    const keeper: ChunkKeeper = {
      kept: (set) => structuredClone(store.get(set) ?? []),
      keep: (set, result) => {
        kept++;
        store.set(set, [...(store.get(set) ?? []), structuredClone(result)]);
      },
      settle: async () => undefined,
    };
    const first = hashesOf(await swept({ keeper }));
    const all = kept;
    store.get(2)!.pop();
    store.delete(4);
    expect(hashesOf(await swept({ keeper }))).toEqual(first);
    expect(kept - all).toBe(1 + 2);
  });

  it('stops when asked', async () => {
    const controller = new AbortController();
    const asked = swept({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(asked).rejects.toMatchObject({ code: 'run.cancelled' });
  });

  it('stops before the first plan or between plans, and is never marked as complete', async () => {
    const before = swept({ signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ code: 'run.cancelled' });
    const controller = new AbortController();
    const planOf = (point: SweepPoint) => {
      if (point.index === 2) controller.abort();
      return planAt(point);
    };
    const between = swept({ signal: controller.signal, planOf });
    await expect(between).rejects.toMatchObject({ code: 'run.cancelled' });
  });
});

describe('the hash of a sweep', () => {
  it('does not depend on the order of completion, but on which points failed', () => {
    const hash = sweepHash(
      new Map([
        [0, 'a'],
        [1, 'b'],
      ]),
    );
    expect(
      sweepHash(
        new Map([
          [1, 'b'],
          [0, 'a'],
        ]),
      ),
    ).toBe(hash);
    expect(
      sweepHash(
        new Map([
          [0, 'a'],
          [1, null],
        ]),
      ),
    ).not.toBe(hash);
    expect(
      sweepHash(
        new Map([
          [0, 'b'],
          [1, 'a'],
        ]),
      ),
    ).not.toBe(hash);
  });
});
