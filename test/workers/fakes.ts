import { type ReplicateKey, word } from '../../engine/kernel/index.ts';
import { type ModelInput, OUTCOMES, parameterValues, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import type { ArmRun, Chunk, ChunkResult, Pool, WorkPlan } from '../../engine/workers/index.ts';

export function inputOf(size: number, weeks: number): ModelInput {
  return {
    population: { type: 'release-cohort', size, fromPrison: 0.6, exitsPerYear: 400 },
    weeks,
    parameters: parameterValues(),
    interventions: [],
    timeline: [],
    ties: false,
  };
}

/** A plan whose arms differ in the coverage of naloxone at exit: 0, 0.25, 0.5, … */
export function planOfArms(ids: readonly string[], size = 50, weeks = 4): WorkPlan {
  const input = inputOf(size, weeks);
  return {
    seed: 'workers-2026',
    arms: ids.map((id, k) => ({
      id,
      input: { ...input, interventions: k === 0 ? [] : [naloxone(Math.min(1, k / 4))] },
    })),
  };
}

function naloxone(coverage: number): ModelInput['interventions'][number] {
  return {
    kind: 'naloxone-at-exit',
    coverage,
    uptake: 0.9,
    start: 0,
    end: null,
    from: 'both',
    capacityPerYear: null,
    unitCost: null,
    anchoring: 0.5,
  };
}

/**
 * Replaces the model in tests of the machinery around it. Every value is a pure function of key and
 * arm.
 */
export class FakeRun implements ArmRun {
  readonly outcomes = new Float64Array(OUTCOMES.length);
  readonly weekly: Float64Array;
  weeklyDigest = 0;
  private readonly coverage: number;

  constructor(private readonly input: ModelInput) {
    this.weekly = new Float64Array((input.weeks + 1) * WEEKLY_OUTCOMES.length);
    this.coverage = input.interventions[0]?.coverage ?? 0;
  }

  run(key: ReplicateKey): void {
    const count = (i: number, purpose: number) =>
      (word(key, i, 0, purpose) >>> 0) % (this.input.population.size + 1);
    this.outcomes.forEach((_, j) => {
      this.outcomes[j] = Math.floor(count(j, 16) * (1 - this.coverage / 2));
    });
    this.weekly.forEach((_, i) => {
      this.weekly[i] = count(i, 17);
    });
    this.weeklyDigest = word(key, 0, 0, 18) >>> 0;
  }
}

export const fakeRun = (input: ModelInput): ArmRun => new FakeRun(input);

/** Runs all chunks and returns the results in the order of arm and replicate. */
export async function collect(pool: Pool, plan: WorkPlan, chunks: Iterable<Chunk>): Promise<ChunkResult[]> {
  const results: ChunkResult[] = [];
  await pool.run(plan, chunks, { onResult: (result) => results.push(result) });
  return results.sort((x, y) => x.arm - y.arm || x.first - y.first);
}
