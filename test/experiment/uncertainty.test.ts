import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  acceptedDraws,
  designFor,
  LEAST_SEEDS,
  runExperiment,
  summariseExperiment,
  uncertainPlanOf,
  weeklyRows,
  withUncertainty,
} from '../../engine/experiment/index.ts';
import { OUTCOME_IDS, PARAMETER_IDS, parameter } from '../../engine/model/index.ts';
import { loadScenario, memoryReader, type Scenario } from '../../engine/scenario/index.ts';
import { partVariance } from '../../engine/stats/index.ts';
import { type ChunkResult, chunksOf, inlinePool } from '../../engine/workers/index.ts';
import { META } from './fixtures.ts';

const FILE = `
version: 1
title: A test
population: { size: 120, from: { prison: 60 % } }
horizon: 12 weeks
parameters:
  find-home: { value: 0.011, note: counted }
arms:
  - id: base
  - id: same
  - id: naloxone
    parameters:
      kit-used-at-hand: { value: 0.7, note: counted }
    interventions:
      - kind: naloxone-at-exit
        coverage: 90 %
run: { seeds: 40, seed: draws }
`;

const scenario = (text = FILE): Scenario =>
  loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': text }), set: [] });

describe('the design', () => {
  it.each([
    [32, 4, 2],
    [49, 4, 3],
    [200, 10, 2],
    [512, 16, 2],
    [30_000, 100, 3],
  ])('of %d replicates has as many draws of either kind as fit', (seeds, draws, replicates) => {
    expect(designFor(seeds)).toEqual({ sourcedDraws: draws, assumptionDraws: draws, replicates });
  });

  it('is refused if there are too few replicates', () => {
    expect(() => designFor(LEAST_SEEDS - 1)).toThrow(
      expect.objectContaining({ code: 'run.too-few-seeds', kind: 'input' }),
    );
  });
});

describe('the draws of a plan', () => {
  const plan = uncertainPlanOf({ ...scenario(), run: { seeds: 5_000, seed: 'ranges', precision: null } });
  const columns = plan.draws!.flatMap(({ parameters, values }) =>
    parameters.map((id, j) => [id, values.filter((_, at) => at % parameters.length === j)] as const),
  );

  it('include every uncertain parameter once, with the calibrated ones among the sourced', () => {
    const ids = columns.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const drawn = PARAMETER_IDS.filter((id) => parameter(id).distribution.kind !== 'fixed');
    expect(ids.toSorted()).toEqual(drawn.toSorted());
    const fitted = acceptedDraws().parameters;
    const [sourced, assumptions] = plan.draws!;
    expect(fitted.every((id) => sourced!.parameters.includes(id))).toBe(true);
    expect(assumptions!.parameters.every((id) => parameter(id).grade === 'D')).toBe(true);
    expect(sourced!.parameters.every((id) => parameter(id).grade !== 'D' || fitted.includes(id))).toBe(true);
  });

  it('lie within the ranges of the registry', () => {
    for (const [id, values] of columns) {
      const [least, most] = parameter(id).range;
      expect(
        values.every((value) => value >= least && value <= most),
        id,
      ).toBe(true);
      expect(new Set(values).size, id).toBeGreaterThan(1);
    }
  });

  it('have about the medians of their distributions', () => {
    const column = columns.find(([id]) => id === 'find-home')![1].toSorted();
    expect(column[Math.floor(column.length / 2)]! / 0.012).toBeCloseTo(1, 1);
  });

  it('leave out parameters that the scenario or the arm sets, and neutral effects', () => {
    const fixed = uncertainPlanOf(scenario()).arms.map((arm) => arm.fixed);
    expect(fixed).toEqual(
      [['find-home'], ['find-home'], ['kit-used-at-hand', 'find-home']].map((ids) =>
        PARAMETER_IDS.filter((id) => ids.includes(id)),
      ),
    );
    const neutral = uncertainPlanOf({ ...scenario(), assumptions: 'neutral' }).arms[0]!.fixed!;
    const effects = PARAMETER_IDS.filter((id) => parameter(id).neutral !== undefined);
    expect(effects.every((id) => neutral.includes(id))).toBe(true);
    expect(neutral).not.toContain('overdose-hazard');
  });

  it('follow from the seed', () => {
    expect(uncertainPlanOf(scenario()).draws).toEqual(uncertainPlanOf(scenario()).draws);
    const other = { ...scenario(), run: { ...scenario().run, seed: 'other' } };
    expect(uncertainPlanOf(other).draws).not.toEqual(uncertainPlanOf(scenario()).draws);
  });
});

describe('the file of accepted draws', () => {
  const { parameters, rows } = acceptedDraws();

  it('contains parameters of the registry with values within their ranges', () => {
    expect(parameters.filter((id) => !PARAMETER_IDS.includes(id))).toEqual([]);
    for (const row of rows) {
      expect(row).toHaveLength(parameters.length);
      row.forEach((value, j) => {
        const [least, most] = parameter(parameters[j]!).range;
        expect(value >= least && value <= most).toBe(true);
      });
    }
    expect(rows).toHaveLength(200);
  });

  it('is small enough for a page', () => {
    const file = join(import.meta.dirname, '../../engine/experiment/calibration/accepted-draws.json');
    expect(readFileSync(file).length).toBeLessThan(200_000);
  });
});

describe('a run over parameter draws', async () => {
  const plan = uncertainPlanOf(scenario());
  const result = await runExperiment(plan, { pool: inlinePool() });
  const summary = withUncertainty(summariseExperiment(plan, result, META), result, plan.design);
  const { uncertainty } = summary;

  it('does not depend on the chunks or their order', async () => {
    const results: ChunkResult[] = [];
    const chunks = [...chunksOf(plan, 0, 5), ...chunksOf(plan, 5, plan.seeds)].toReversed();
    await inlinePool().run(plan, chunks, { onResult: (one) => results.push(one) });
    for (const { arm, first, count, weeklyDigests } of results) {
      expect([...weeklyDigests]).toEqual([...result.arms[arm]!.weeklyDigests.slice(first, first + count)]);
    }
    expect(results.reduce((sum, { count }) => sum + count, 0)).toBe(3 * plan.seeds);
  });

  it('pairs the arms: an arm equal to the base has no differences, whatever the draws', () => {
    expect(result.arms[1]!.weeklyDigests).toEqual(result.arms[0]!.weeklyDigests);
    const { outcomes, trueDeathsAvertedPer1000 } = uncertainty!.comparisons[0]!;
    expect(outcomes['overdose-deaths']).toMatchObject({ mean: 0, trueLo: 0, trueHi: 0 });
    expect(trueDeathsAvertedPer1000).toEqual({ value: 0, lo: 0, hi: 0 });
  });

  it('has weekly bands of the layout: weeks are means of replicates that share draws', async () => {
    const results: ChunkResult[] = [];
    const chunks = Array.from({ length: plan.seeds }, (_, first) => ({ arm: 2, first, count: 1 }));
    await inlinePool().run(plan, chunks, { onResult: (one) => results.push(one) });
    const { sourcedDraws: rows, assumptionDraws: columns, replicates } = plan.design;
    const bands = [...weeklyRows(result, plan.design)].filter(({ arm }) => arm === 'naloxone');
    const plain = [...weeklyRows(result)].filter(({ arm }) => arm === 'naloxone');
    const wider = bands.filter(({ lo }, i) => lo! < plain[i]!.lo! - 1e-9).length;
    for (const [i, { mean, lo, hi }] of bands.entries()) {
      const counts = Float64Array.from(results, ({ weeklySums }) => weeklySums[i]!);
      const { mean: truth, interval } = partVariance(counts, { rows, columns, replicates })!;
      expect(mean).toBeCloseTo(truth, 9);
      if (new Set(counts).size === 1) expect([lo, hi]).toEqual([mean, mean]);
      else expect([lo!, hi!]).toEqual([expect.closeTo(interval.lo!, 9), expect.closeTo(interval.hi!, 9)]);
    }
    expect(wider).toBeGreaterThan(20);
  });

  it('has the usual means, and the intervals of the layout', () => {
    expect(summary.interval).toBe('two-way-95');
    expect(uncertainty).toMatchObject({ ...plan.design, method: 'two-way-random-effects' });
    const plain = summariseExperiment(plan, result, META);
    summary.comparisons.forEach((comparison, i) => {
      for (const id of OUTCOME_IDS) {
        const { difference, se, lo, hi } = comparison.outcomes[id];
        const { mean, meanLo, meanHi, trueLo, trueHi } = uncertainty!.comparisons[i]!.outcomes[id];
        expect(difference).toBe(plain.comparisons[i]!.outcomes[id].difference);
        expect([lo, hi]).toEqual([meanLo, meanHi]);
        if (mean === null) continue;
        expect(mean).toBeCloseTo(difference!, 9);
        expect(trueLo! <= meanLo! && meanHi! <= trueHi!).toBe(true);
        expect(hi! - lo!).toBeGreaterThanOrEqual(2 * 1.95 * se!);
      }
    });
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('attributes an outcome that depends on the parameters to them', () => {
    const { shares } = uncertainty!.arms[0]!.outcomes['own-home-weeks'];
    expect(shares!.assumptions.value).toBeGreaterThan(0.5);
    expect(uncertainty!.arms[0]!.outcomes['overdose-deaths'].trueLo).toBeGreaterThanOrEqual(0);
  });
});
