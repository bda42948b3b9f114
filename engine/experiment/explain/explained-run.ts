import { EttervernError, mix, type ReplicateKey } from '../../kernel/index.ts';
import type { CarryOut, ModelInput } from '../../model/index.ts';
import type { ArmRun, CreateRun } from '../../workers/arm-run.ts';
import { countIds, countPair, countWeeks, WEEKLY_COUNTS } from './counts.ts';
import { Pairs } from './fates.ts';

/** Input of an arm, with the base that it is explained against. */
export interface ExplainInput extends ModelInput {
  readonly against: ModelInput;
}

/**
 * A base and an arm, ready to be compared person by person. Its outcomes are counts of the pair
 * instead of a scenario's outcomes.
 */
export class ExplainedRun implements ArmRun {
  /** One count per name of `countIds`, in order. */
  readonly outcomes: Float64Array;
  /** Rows of WEEKLY_COUNTS, weeks 1 to the horizon. */
  readonly weekly: Float64Array;
  weeklyDigest = 0;
  private readonly pairs: Pairs;
  private readonly index: ReadonlyMap<string, number>;

  constructor(
    private readonly input: ExplainInput,
    carryOut: CarryOut,
  ) {
    const ids = countIds(input.weeks);
    this.index = new Map(ids.map((id, at) => [id, at]));
    this.outcomes = new Float64Array(ids.length);
    this.weekly = new Float64Array(input.weeks * WEEKLY_COUNTS.length);
    this.pairs = new Pairs(input.against, input, carryOut);
  }

  release(): void {
    this.pairs.release();
  }

  /** @throws EttervernError of kind `failure` if a guard fails */
  run(key: ReplicateKey): void {
    const pair = this.pairs.run(key);
    const { observedFrom } = this.pairs.base.simulation.world;
    countPair(pair, observedFrom, this.input.weeks, this.outcomes, this.index);
    countWeeks(pair, observedFrom, this.weekly);
    let digest = 0;
    for (const count of this.weekly) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
    this.weeklyDigest = digest >>> 0;
  }
}

/** Creates the runs for the workers of an explanation. The arm's input names its base. */
export const createExplainedRun =
  (carryOut: CarryOut): CreateRun =>
  (input) => {
    if (!isExplainInput(input)) throw new EttervernError('failure', 'explain.not-an-arm');
    return new ExplainedRun(input, carryOut);
  };

/** Whether an arm's input names the base that it is explained against. */
export const isExplainInput = (input: ModelInput): input is ExplainInput => 'against' in input;
