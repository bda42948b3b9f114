import type { ReplicateKey } from '../kernel/index.ts';
import { type ModelInput, ModelRun } from '../model/index.ts';

/** One arm, ready to run any replicate; its arrays are overwritten by the next replicate. See ModelRun. */
export interface ArmRun {
  readonly outcomes: Float64Array;
  readonly weekly: Float64Array;
  readonly weeklyDigest: number;
  /** Overdose deaths in each whole year of 52 weeks; not given where years are not counted. */
  readonly yearlyDeaths?: Float64Array;
  /** Why the weeks are carried out in JavaScript although they should be compiled; null, or not given, where they are carried out as asked. */
  readonly fallback?: string | null;
  run(key: ReplicateKey): void;
  /** Leaves memory to another run; called when no replicate is to be run any more. */
  release?(): void;
}

export type CreateRun = (input: ModelInput) => ArmRun;

export const createModelRun: CreateRun = (input) => new ModelRun(input);
