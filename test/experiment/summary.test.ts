import { beforeAll, describe, expect, it } from 'vitest';
import {
  column,
  type ExperimentResult,
  type ExperimentSummary,
  runExperiment,
  runRows,
  summariseExperiment,
  summaryRows,
  weeklyRows,
} from '../../engine/experiment/index.ts';
import { OUTCOME_IDS, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { comparePaired, summarise } from '../../engine/stats/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { experimentOf, fakeRun, META } from './fixtures.ts';

const plan = experimentOf(['usual', 'naloxone', 'coordinator'], 40);
let result: ExperimentResult;
let summary: ExperimentSummary;
beforeAll(async () => {
  result = await runExperiment(plan, { pool: inlinePool(fakeRun) });
  summary = summariseExperiment(plan, result, META);
});

describe('the JSON document of a run', () => {
  it('keeps its contract', () => {
    expect(Object.keys(summary)).toEqual(
      expect.arrayContaining(['engine', 'scenario', 'seeds', 'arms', 'comparisons', 'hash']),
    );
    expect(summary).toMatchObject({
      ...META,
      seeds: 40,
      complete: true,
      interval: 'student-t-95',
      ratioInterval: 'fieller-95',
      pairedBy: 'replicate',
      persons: 50,
      exitsPerYear: 400,
      horizonWeeks: 4,
      hash: result.hash,
    });
    expect(summary.arms.map(({ id }) => id)).toEqual(['usual', 'naloxone', 'coordinator']);
    expect(summary.comparisons.map(({ arm, base }) => [arm, base])).toEqual([
      ['naloxone', 'usual'],
      ['coordinator', 'usual'],
    ]);
    for (const id of OUTCOME_IDS) {
      const ofArm = summary.arms[0]!.outcomes[id]!;
      for (const field of ['mean', 'se', 'lo', 'hi', 'median', 'p05', 'p95'])
        expect(ofArm).toHaveProperty(field);
      const compared = summary.comparisons[0]!.outcomes[id]!;
      for (const field of [
        'difference',
        'se',
        'lo',
        'hi',
        'ratio',
        'ratioLo',
        'ratioHi',
        'probabilityBetter',
      ]) {
        expect(compared).toHaveProperty(field);
      }
    }
  });

  it('holds the estimates of the columns', () => {
    const [usual, naloxone] = result.arms.map((arm) => column(arm, 'overdose-deaths'));
    expect(summary.arms[1]!.outcomes['overdose-deaths']).toEqual(summarise(naloxone!));
    expect(summary.comparisons[0]!.outcomes['overdose-deaths']).toEqual(
      comparePaired(naloxone!, usual!, 'lower'),
    );
  });

  it('is unchanged by JSON, so it has neither NaN nor infinity', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('is unchanged by JSON without events and with an undefined outcome', async () => {
    const nothing = {
      ...result,
      arms: result.arms.map((arm) => ({
        ...arm,
        outcomes: arm.outcomes.map((values, j) =>
          new Float64Array(values.length).fill(j % 2 ? 0 : Number.NaN),
        ),
      })),
    };
    const empty = summariseExperiment(plan, nothing, META);
    expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
  });

  it('gives deaths averted per 1,000 exits, and small numbers at the size of the place', () => {
    const { outcomes, deathsAvertedPer1000, wouldYouSeeThis } = summary.comparisons[1]!;
    const deaths = outcomes['overdose-deaths']!;
    expect(deaths.difference).toBeLessThan(0);
    expect(deathsAvertedPer1000.value).toBeCloseTo(-20 * deaths.difference!, 9);
    expect(deathsAvertedPer1000.lo).toBeCloseTo(-20 * deaths.hi!, 9);
    const base = summary.arms[0]!.outcomes['overdose-deaths']!.mean!;
    expect(wouldYouSeeThis.deathsPerYearBase).toBeCloseTo((base * 400) / 50, 9);
    const ofArm = summary.arms[2]!.outcomes['overdose-deaths']!.mean!;
    expect(wouldYouSeeThis.deathsPerYearArm).toBeCloseTo((ofArm * 400) / 50, 9);
    expect(wouldYouSeeThis.years10.seen).toBeGreaterThanOrEqual(wouldYouSeeThis.years1.seen);
    expect(wouldYouSeeThis.years1.wrongWay).toBeLessThan(0.5);
  });

  it('gives persons reached per death averted only if both are known to be above 0', () => {
    const outcomes = (deaths: number, reached: number) =>
      OUTCOME_IDS.map((id) =>
        Float64Array.from({ length: 40 }, (_, k) => {
          if (id === 'persons-reached') return reached;
          return id === 'overdose-deaths' ? deaths + (k % 4) : 0;
        }),
      );
    const withArm = (deaths: number, reached: number): ExperimentResult => ({
      ...result,
      arms: [
        { ...result.arms[0]!, outcomes: outcomes(10, 5) },
        { ...result.arms[1]!, outcomes: outcomes(deaths, reached) },
      ],
    });
    const compared = (arm: ExperimentResult) => summariseExperiment(plan, arm, META).comparisons[0]!;
    const works = compared(withArm(8, 25));
    expect(works.personsReached).toBe(20);
    expect(works.personsPerDeathAverted).toEqual({ value: 10, lo: 10, hi: 10 });
    expect(compared(withArm(11, 25)).personsPerDeathAverted).toBeNull();
    expect(compared(withArm(8, 5)).personsPerDeathAverted).toBeNull();
  });
});

describe('the tables of a run', () => {
  it('weekly.csv has a row per arm, week and weekly outcome', () => {
    const rows = [...weeklyRows(result)];
    expect(rows).toHaveLength(3 * 5 * WEEKLY_OUTCOMES.length);
    const row = rows[(1 * 5 + 3) * WEEKLY_OUTCOMES.length + 2]!;
    expect(row).toMatchObject({ arm: 'naloxone', week: 3, outcome: WEEKLY_OUTCOMES[2] });
    expect(row.mean).toBe(result.arms[1]!.weekly.sums[3 * WEEKLY_OUTCOMES.length + 2]! / 40);
    expect(row.lo! < row.mean! && row.mean! < row.hi!).toBe(true);
  });

  it('runs.csv has a row per arm, replicate and outcome', () => {
    const rows = [...runRows(result)];
    expect(rows).toHaveLength(3 * 40 * OUTCOME_IDS.length);
    const deaths = rows.filter(({ arm, outcome }) => arm === 'coordinator' && outcome === 'overdose-deaths');
    expect(deaths.map(({ value }) => value)).toEqual([...column(result.arms[2]!, 'overdose-deaths')]);
    expect(deaths.map(({ replicate }) => replicate)).toEqual(Array.from({ length: 40 }, (_, k) => k));
  });

  it('runs.csv has null for an undefined outcome', () => {
    const arms = [{ ...result.arms[0]!, outcomes: OUTCOME_IDS.map(() => Float64Array.of(Number.NaN)) }];
    expect([...runRows({ ...result, seeds: 1, arms })].every(({ value }) => value === null)).toBe(true);
  });

  it('summary.csv has a row per arm and outcome, with the comparison if there is one', () => {
    const rows = [...summaryRows(summary)];
    expect(rows).toHaveLength(3 * OUTCOME_IDS.length);
    expect(rows[0]).toMatchObject({
      arm: 'usual',
      outcome: 'overdose-deaths',
      difference: null,
      ratioLo: null,
    });
    const naloxone = rows[OUTCOME_IDS.length]!;
    const compared = summary.comparisons[0]!.outcomes['overdose-deaths']!;
    expect(naloxone).toMatchObject({
      arm: 'naloxone',
      mean: summary.arms[1]!.outcomes['overdose-deaths']!.mean,
      difference: compared.difference,
      differenceLo: compared.lo,
      probabilityBetter: compared.probabilityBetter,
    });
  });
});
