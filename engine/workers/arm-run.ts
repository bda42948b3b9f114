import type { ReplicateKey } from '../kernel/index.ts';
import { type CarryOut, inJavaScript, type ModelInput, ModelRun } from '../model/index.ts';

/**
 * One arm, ready to run any replicate; its arrays are overwritten by the next replicate. See
 * ModelRun.
 */
export interface ArmRun {
  readonly outcomes: Float64Array;
  readonly weekly: Float64Array;
  readonly weeklyDigest: number;
  /** Overdose deaths in each whole year of 52 weeks; not given where years are not counted. */
  readonly yearlyDeaths?: Float64Array;
  run(key: ReplicateKey): void;
  /** Leaves memory to another run; called when no replicate is to be run any more. */
  release?(): void;
}

export type CreateRun = (input: ModelInput) => ArmRun;

/** Arms of scenarios, whose weeks are carried out so. */
export const modelRuns =
  (carryOut: CarryOut): CreateRun =>
  (input) =>
    new ModelRun(input, carryOut);

/** An arm of a scenario, in JavaScript. */
export const createModelRun: CreateRun = modelRuns(inJavaScript);
