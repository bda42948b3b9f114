import { describe, expect, it } from 'vitest';
import {
  besideNeutral,
  Cancelled,
  type ExperimentSummary,
  neutralTwin,
  type Progress,
  planOf,
  runBesideNeutral,
  runExperiment,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import {
  type ModelInput,
  OUTCOMES,
  outcomeIndex,
  PARAMETER_IDS,
  parameter,
} from '../../engine/model/index.ts';
import { loadScenario, memoryReader, type Scenario } from '../../engine/scenario/index.ts';
import type { Estimate } from '../../engine/stats/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { FakeRun } from '../workers/fakes.ts';
import { META } from './fixtures.ts';

const FILE = `version: 1
title: Beside neutral
population: { size: 50, from: { prison: 1 } }
horizon: 4
arms:
  - { id: usual }
  - { id: assumed, interventions: [{ kind: coordinator, coverage: 0 }] }
  - { id: sourced, interventions: [{ kind: naloxone-at-exit, coverage: 1 }] }
run: { seeds: 30 }
`;
const scenario: Scenario = loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': FILE }) });

/** A parameter that neutral assumptions change. */
const ASSUMED = PARAMETER_IDS.find(
  (id) => ![undefined, parameter(id).value].includes(parameter(id).neutral),
)!;
const DEATHS = outcomeIndex('overdose-deaths');

/** A fake in which an arm with a coordinator has fewer deaths if an assumption says so. */
class AssumingRun extends FakeRun {
  constructor(private readonly given: ModelInput) {
    super(given);
  }

  override run(...key: Parameters<FakeRun['run']>): void {
    super.run(...key);
    const assumes = this.given.parameters[ASSUMED] !== parameter(ASSUMED).neutral;
    const helped = assumes && this.given.interventions[0]?.kind === 'coordinator';
    if (!helped) return;
    this.outcomes[DEATHS] = Math.floor(this.outcomes[DEATHS]! / 2);
  }
}

const poolOf = () => inlinePool((input) => new AssumingRun(input));
const twin = neutralTwin(scenario)!;
const plan = planOf(scenario);

describe('a run beside its neutral twin', () => {
  it('has the results of each run alone', async () => {
    const { result, neutral } = await runBesideNeutral(plan, twin, { pool: poolOf() });
    expect(result).toEqual(await runExperiment(plan, { pool: poolOf() }));
    expect(neutral).toEqual(await runExperiment(planOf(twin), { pool: poolOf() }));
    expect(neutral!.hash).not.toBe(result.hash);
  });

  it('has no twin unless requested, and none for a neutral scenario', async () => {
    const { neutral } = await runBesideNeutral(plan, null, { pool: poolOf() });
    expect(neutral).toBeNull();
    expect(neutralTwin(twin)).toBeNull();
  });

  it('runs as many replicates of the twin as the precision of the run required', async () => {
    const precision = { outcome: 'overdose-deaths', halfWidth: 2.2, maxSeeds: 480 } as const;
    const precise = { ...plan, precision };
    const exact = { ...scenario, run: { ...scenario.run, precision: { ...precision, halfWidth: 1e-6 } } };
    const { result, neutral } = await runBesideNeutral(precise, neutralTwin(exact), { pool: poolOf() });
    expect(result.seeds).toBeGreaterThan(30);
    expect(result.seeds).toBeLessThan(480);
    expect(neutral!.seeds).toBe(result.seeds);
  });

  it('reports progress over both', async () => {
    const steps: Progress[] = [];
    await runBesideNeutral(plan, twin, { pool: poolOf(), onProgress: (step) => steps.push(step) });
    expect(steps.every(({ planned }) => planned === 2 * 3 * 30)).toBe(true);
    expect(steps.every(({ done }, k) => k === 0 || done > steps[k - 1]!.done)).toBe(true);
    expect(steps.at(-1)!.done).toBe(180);
  });

  it.each([45, 135])(
    'cancelled at replicate %d keeps replicates of the run, never of the twin',
    async (at) => {
      const controller = new AbortController();
      const running = runBesideNeutral(plan, twin, {
        pool: poolOf(),
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done >= at) controller.abort();
        },
      });
      const error: unknown = await running.catch((thrown: unknown) => thrown);
      if (!(error instanceof Cancelled)) throw new Error('was not cancelled');
      const seeds = error.partial!.seeds;
      expect(seeds === 30).toBe(at > 90);
      const alone = await runExperiment({ ...plan, seeds }, { pool: poolOf() });
      expect(error.partial).toEqual({ ...alone, complete: false });
    },
  );
});

describe('a summary beside its neutral twin', () => {
  it('holds the comparisons of the twin, and its hash beside its own', async () => {
    const { result, neutral } = await runBesideNeutral(plan, twin, { pool: poolOf() });
    const own = summariseExperiment(plan, result, META);
    const other = summariseExperiment(planOf(twin), neutral!, META);
    const both = besideNeutral(own, other);
    expect(both).toMatchObject({ hash: result.hash, neutralHash: neutral!.hash });
    expect(own.neutralHash).toBeNull();
    expect(both.comparisons.map(({ arm, restsOnAssumption }) => [arm, restsOnAssumption])).toEqual([
      ['assumed', true],
      ['sourced', false],
    ]);
    both.comparisons.forEach((comparison, k) => {
      const { outcomes, deathsAvertedPer1000 } = other.comparisons[k]!;
      expect(comparison.neutral).toEqual({ outcomes, deathsAvertedPer1000 });
      expect(comparison).toEqual({
        ...own.comparisons[k],
        neutral: comparison.neutral,
        restsOnAssumption: comparison.restsOnAssumption,
      });
    });
    expect(Object.keys(both.comparisons[0]!.neutral!.outcomes)).toEqual(OUTCOMES.map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(both))).toEqual(both);
  });

  const clear = { value: 2, lo: 1, hi: 3 };
  const unclear = { value: 1, lo: -1, hi: 3 };
  const same = { value: 0, lo: 0, hi: 0 };
  const none = { value: null, lo: null, hi: null };
  const worse = { value: -2, lo: -3, hi: -1 };
  it.each<[string, Estimate, Estimate, boolean | null]>([
    ['clear, then clear', clear, clear, false],
    ['clear, then not', clear, unclear, true],
    ['clear, then exactly nothing', clear, same, true],
    ['clear, then on the other side', clear, worse, true],
    ['clearly worse, then not', worse, unclear, true],
    ['clearly worse, then too', worse, worse, false],
    ['not clear, then clear', unclear, clear, null],
    ['exactly nothing, twice', same, same, null],
    ['not defined', none, none, null],
  ])('says of an effect that is %s whether it rests on assumptions', async (_, base, neutral, rests) => {
    const { result } = await runBesideNeutral(plan, null, { pool: poolOf() });
    const summary = summariseExperiment(plan, result, META);
    const withAverted = (deathsAvertedPer1000: Estimate): ExperimentSummary => ({
      ...summary,
      comparisons: summary.comparisons.map((comparison) => ({ ...comparison, deathsAvertedPer1000 })),
    });
    const both = besideNeutral(withAverted(base), withAverted(neutral));
    expect(both.comparisons.map(({ restsOnAssumption }) => restsOnAssumption)).toEqual([rests, rests]);
  });
});
