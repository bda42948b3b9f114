import { type ModelInput, type ParameterId, runSize } from '../model/index.ts';

/** What workers need to know about a run. Plain data, sent to each worker once. */
export interface WorkPlan {
  /** Seed text, from which the master key is made. */
  readonly seed: string;
  readonly arms: readonly PlannedArm[];
  /** Parameters that change from replicate to replicate, the same in all arms; default none. */
  readonly draws?: readonly DrawTable[];
  /**
   * Replicates per chunk, if the sums of each chunk are needed: the replicates of a pair of draws.
   * Default: by cost.
   */
  readonly perChunk?: number;
}

export interface PlannedArm {
  readonly id: string;
  readonly input: ModelInput;
  /** Parameters that keep their value in `input` whatever is drawn; default none. */
  readonly fixed?: readonly ParameterId[];
  /**
   * Number of the sweep point that the arm belongs to. Arms of different points are not compared.
   * Absent if there are no points.
   */
  readonly point?: number;
}

/**
 * Values of some parameters, drawn before the run. Workers receive only the table, and make the
 * input of a replicate from it. Replicate k of every arm uses row floor(k / every) modulo the
 * number of rows, so that arms stay paired.
 */
export interface DrawTable {
  readonly parameters: readonly ParameterId[];
  /** Row by row, one value per parameter, in the parameter's unit and within its range. */
  readonly values: Float64Array;
  /** Number of consecutive replicates that share a row, at least 1. */
  readonly every: number;
}

/** The unit of work: replicates first..first + count - 1 (counted from 0) of one arm. */
export interface Chunk {
  /** Index of the arm in the plan. */
  readonly arm: number;
  readonly first: number;
  readonly count: number;
}

/** The result of a chunk, copied from the worker to its pool. */
export interface ChunkResult extends Chunk {
  /** `count` rows of one value per outcome, in the order of OUTCOMES. */
  readonly outcomes: Float64Array;
  /** Sums over the chunk's replicates of the weekly counts, laid out as ModelRun.weekly. */
  readonly weeklySums: Float64Array;
  /** Sums of the squares of the weekly counts. */
  readonly weeklySquares: Float64Array;
  /** One 32-bit digest of the weekly course per replicate. */
  readonly weeklyDigests: Uint32Array;
  /** `count` rows of one value per whole year, laid out as ArmRun.yearlyDeaths. */
  readonly yearlyDeaths: Float64Array;
}

/** Person-weeks per chunk: roughly 50-200 ms on one core of an ordinary machine. */
const CHUNK_PERSON_WEEKS = 4e6;
/**
 * Most replicates per chunk, however small the population: cancellation and progress work by
 * chunks.
 */
const MOST_REPLICATES = 256;
/**
 * A batch is cut into at least this many ranges of replicates (if it has as many), so that workers
 * finish together.
 */
const LEAST_RANGES = 8;

function personWeeks(input: ModelInput): number {
  const { persons, weeks } = runSize(input);
  return persons * (weeks + 1);
}

/**
 * Replicates per chunk for a given number of person-weeks. It depends on the plan alone, never on
 * the machine.
 */
export function replicatesByCost(plan: WorkPlan, chunkPersonWeeks = CHUNK_PERSON_WEEKS): number {
  const cost = Math.max(...plan.arms.map(({ input }) => personWeeks(input)));
  return Math.max(1, Math.min(Math.round(chunkPersonWeeks / cost), MOST_REPLICATES));
}

/** Replicates per chunk for a batch of `replicates` that all workers share. */
export function replicatesPerChunk(plan: WorkPlan, replicates: number, chunkPersonWeeks?: number): number {
  const most = replicatesByCost(plan, chunkPersonWeeks);
  return Math.max(1, Math.min(most, Math.ceil(replicates / LEAST_RANGES)));
}

/**
 * Cuts replicates from..to - 1 of all arms into chunks: one range of replicates after the other
 * and, within a range, the arms in order. A run that is cut short has then done about the same for
 * every arm. Results do not depend on the size of chunks, but the plan's `perChunk` is respected.
 * @param chunkPersonWeeks approximate work per chunk; default the usual amount
 */
export function* chunksOf(
  plan: WorkPlan,
  from: number,
  to: number,
  chunkPersonWeeks?: number,
): Generator<Chunk> {
  const size = plan.perChunk ?? replicatesPerChunk(plan, to - from, chunkPersonWeeks);
  for (let first = from; first < to; first += size) {
    const count = Math.min(size, to - first);
    for (let arm = 0; arm < plan.arms.length; arm++) yield { arm, first, count };
  }
}
