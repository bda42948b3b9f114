import {
  EttervernError,
  type MasterKey,
  masterKey,
  type ReplicateKey,
  replicateKey,
} from '../kernel/index.ts';
import { type ModelInput, ModelRun } from '../model/index.ts';
import { drawKey, inputOf } from './draws.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

/** One arm, ready to run any replicate; its arrays are overwritten by the next replicate. See ModelRun. */
export interface ArmRun {
  readonly outcomes: Float64Array;
  readonly weekly: Float64Array;
  readonly weeklyDigest: number;
  /** Overdose deaths in each whole year of 52 weeks; not given where years are not counted. */
  readonly yearlyDeaths?: Float64Array;
  run(key: ReplicateKey): void;
}

export type CreateRun = (input: ModelInput) => ArmRun;

export const createModelRun: CreateRun = (input) => new ModelRun(input);

const NO_YEARS = new Float64Array(0);

/** Arms kept ready at once. A sweep may have thousands, and each holds arrays as large as its population. */
const KEPT_ARMS = 16;

/** Runs chunks of one plan. The same class does the work in a Node worker, in a Web Worker and in the calling thread. */
export class ChunkRunner {
  private readonly master: MasterKey;
  /** By arm and drawn parameters; the one used last stands at the end. */
  private readonly ready = new Map<string, ArmRun>();

  constructor(
    private readonly plan: WorkPlan,
    private readonly createRun: CreateRun = createModelRun,
  ) {
    this.master = masterKey(plan.seed);
  }

  /** @throws EttervernError of kind `failure`, with arm and replicate added, when a guard of the model is breached */
  run({ arm, first, count }: Chunk): ChunkResult {
    const { outcomes: values, weekly, yearlyDeaths: years = NO_YEARS } = this.runOf(arm, first);
    const outcomes = new Float64Array(count * values.length);
    const weeklyDigests = new Uint32Array(count);
    const yearlyDeaths = new Float64Array(count * years.length);
    const weeklySums = new Float64Array(weekly.length);
    const weeklySquares = new Float64Array(weekly.length);
    for (let k = 0; k < count; k++) {
      const run = this.runOf(arm, first + k);
      this.replicate(run, arm, first + k);
      outcomes.set(run.outcomes, k * values.length);
      weeklyDigests[k] = run.weeklyDigest;
      yearlyDeaths.set(run.yearlyDeaths ?? NO_YEARS, k * years.length);
      addCounts(run.weekly, weeklySums, weeklySquares);
    }
    return { arm, first, count, outcomes, weeklySums, weeklySquares, weeklyDigests, yearlyDeaths };
  }

  private replicate(run: ArmRun, arm: number, index: number): void {
    try {
      run.run(replicateKey(this.master, index));
    } catch (error) {
      if (!(error instanceof EttervernError)) throw error;
      const values = { arm: this.plan.arms[arm]!.id, replicate: index, ...error.values };
      throw new EttervernError(error.kind, error.code, values, error.place);
    }
  }

  private runOf(arm: number, replicate: number): ArmRun {
    const key = `${arm}: ${drawKey(this.plan, replicate)}`;
    const run = this.ready.get(key) ?? this.createRun(inputOf(this.plan, arm, replicate));
    this.ready.delete(key);
    this.ready.set(key, run);
    // Replicates with the same draw stand together, so an arm whose parameters are drawn is not asked for again.
    if (this.ready.size > (this.plan.draws ? 1 : KEPT_ARMS)) {
      const [oldest] = this.ready.keys();
      this.ready.delete(oldest!);
    }
    return run;
  }
}

/** Counts are whole numbers, so these sums are exact below 2^53 and do not depend on how replicates are cut into chunks. */
function addCounts(weekly: Float64Array, sums: Float64Array, squares: Float64Array): void {
  for (let i = 0; i < weekly.length; i++) {
    const count = weekly[i]!;
    sums[i]! += count;
    squares[i]! += count * count;
  }
}
