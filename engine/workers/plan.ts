import { type ModelInput, type ParameterId, runSize } from '../model/index.ts';

/** What workers need to know of a run. Plain data: it is sent to each worker once. */
export interface WorkPlan {
  /** Seed text; the master key is made from it. */
  readonly seed: string;
  readonly arms: readonly PlannedArm[];
  /**
   * Parameters that change from replicate to replicate, the same in all arms; none when not given.
   */
  readonly draws?: readonly DrawTable[];
  /**
   * Replicates of a chunk, where its sums are asked for: those of a pair of draws. By their cost
   * when not given.
   */
  readonly perChunk?: number;
}

export interface PlannedArm {
  readonly id: string;
  readonly input: ModelInput;
  /** Parameters whose value in `input` holds whatever is drawn; none when not given. */
  readonly fixed?: readonly ParameterId[];
  /**
   * Number of the point of a sweep that the arm belongs to; arms of different points are not
   * compared. Not given where there are no points.
   */
  readonly point?: number;
}

/**
 * Values of some parameters, drawn before the run. A table is all that workers are sent: the input
 * of a replicate is made from it where it is needed. Replicate k, of whatever arm, takes row
 * floor(k / every) modulo the number of rows, so that arms stay paired.
 */
export interface DrawTable {
  readonly parameters: readonly ParameterId[];
  /** Row after row, one value per parameter, in the parameter's unit and inside its range. */
  readonly values: Float64Array;
  /** Consecutive replicates that share a row, at least 1. */
  readonly every: number;
}

/** The unit of work: replicates first..first + count - 1 (counted from 0) of one arm. */
export interface Chunk {
  /** Index of the arm in the plan. */
  readonly arm: number;
  readonly first: number;
  readonly count: number;
}

/** What a chunk gives back. Copied from the worker to its pool. */
export interface ChunkResult extends Chunk {
  /** `count` rows of one value per outcome, in the order of OUTCOMES. */
  readonly outcomes: Float64Array;
  /** Sums over the chunk's replicates of the weekly counts, laid out as ModelRun.weekly. */
  readonly weeklySums: Float64Array;
  /** Sums of their squares. */
  readonly weeklySquares: Float64Array;
  /** One 32-bit digest of the weekly course per replicate. */
  readonly weeklyDigests: Uint32Array;
  /** `count` rows of one value per whole year, as ArmRun.yearlyDeaths. */
  readonly yearlyDeaths: Float64Array;
}

/** Person-weeks that make a chunk of roughly 50-200 ms on one core of an ordinary machine. */
const CHUNK_PERSON_WEEKS = 4e6;
/** No chunk is larger, however small the population: cancellation and progress go by chunks. */
const MOST_REPLICATES = 256;
/**
 * A batch is cut into at least so many ranges of replicates (if it has as many), so that workers
 * finish together.
 */
const LEAST_RANGES = 8;

function personWeeks(input: ModelInput): number {
  const { persons, weeks } = runSize(input);
  return persons * (weeks + 1);
}

/**
 * Replicates that make a chunk of so many person-weeks: depends on the plan alone, never on the
 * machine.
 */
export function replicatesByCost(plan: WorkPlan, chunkPersonWeeks = CHUNK_PERSON_WEEKS): number {
  const cost = Math.max(...plan.arms.map(({ input }) => personWeeks(input)));
  return Math.max(1, Math.min(Math.round(chunkPersonWeeks / cost), MOST_REPLICATES));
}

/** Replicates per chunk for a batch of `replicates`, which all workers are to share. */
export function replicatesPerChunk(plan: WorkPlan, replicates: number, chunkPersonWeeks?: number): number {
  const most = replicatesByCost(plan, chunkPersonWeeks);
  return Math.max(1, Math.min(most, Math.ceil(replicates / LEAST_RANGES)));
}

/**
 * Cuts replicates from..to - 1 of all arms into chunks: one range of replicates after the other,
 * and within a range the arms A, B, C, so that a run that is cut short has done about the same for
 * every arm. No result depends on the size of chunks, but `perChunk` of a plan holds.
 * @param chunkPersonWeeks about so much work in each; without it, the usual
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
