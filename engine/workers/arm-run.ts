import type { ReplicateKey } from '../kernel/index.ts';
import { type CarryOut, inJavaScript, type ModelInput, ModelRun } from '../model/index.ts';

/**
 * One arm, ready to run any replicate. Its arrays are overwritten by the next replicate. See
 * ModelRun.
 */
export interface ArmRun {
  readonly outcomes: Float64Array;
  readonly weekly: Float64Array;
  readonly weeklyDigest: number;
  /** Overdose deaths in each whole year of 52 weeks; absent if years are not counted. */
  readonly yearlyDeaths?: Float64Array;
  run(key: ReplicateKey): void;
  /** Returns memory for reuse. No replicate can be run afterwards. */
  release?(): void;
}

export type CreateRun = (input: ModelInput) => ArmRun;

/** Creates runs of scenario arms whose weeks are run by `carryOut`. */
export const modelRuns =
  (carryOut: CarryOut): CreateRun =>
  (input) =>
    new ModelRun(input, carryOut);

/** Creates a run of a scenario arm in JavaScript. */
export const createModelRun: CreateRun = modelRuns(inJavaScript);
