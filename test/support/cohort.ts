import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  type Intervention,
  type InterventionKind,
  type ModelInput,
  ModelRun,
  OUTCOME_IDS,
  type OutcomeId,
  type ParameterId,
  parameterValues,
  WEEKLY_OUTCOMES,
  type WeeklyOutcomeId,
} from '../../engine/model/index.ts';
import { carryOut } from './carry-out.ts';

export type Overrides = Partial<Record<ParameterId, number>>;

interface CohortOptions {
  readonly size?: number;
  readonly fromPrison?: number;
  readonly weeks?: number;
  readonly overrides?: Overrides;
  readonly assumptions?: 'base' | 'neutral';
  readonly interventions?: readonly Intervention[];
  readonly timeline?: ModelInput['timeline'];
  readonly exitsPerYear?: number;
  readonly ties?: boolean;
}

export const cohort = (options: CohortOptions = {}): ModelInput => ({
  population: {
    type: 'release-cohort',
    size: options.size ?? 1000,
    fromPrison: options.fromPrison ?? 0.5,
    exitsPerYear: options.exitsPerYear ?? options.size ?? 1000,
  },
  weeks: options.weeks ?? 52,
  parameters: parameterValues(options.overrides, options.assumptions),
  interventions: options.interventions ?? [],
  timeline: options.timeline ?? [],
  ties: options.ties ?? false,
});

/** An intervention of this kind with its defaults, except for the given fields. */
export const intervention = <K extends InterventionKind>(
  kind: K,
  fields: Partial<Extract<Intervention, { kind: K }>> = {},
): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], ...fields });

export interface CohortResult {
  /** Value of an outcome in each replicate. */
  of(id: OutcomeId): number[];
  /** Sum of an outcome over replicates. */
  sum(id: OutcomeId): number;
  /** Sum over replicates of a weekly series, in weeks from..to. */
  weeks(id: WeeklyOutcomeId, from: number, to?: number): number;
  readonly digests: number[];
  readonly input: ModelInput;
}

/** Runs replicates 0..replicates-1 of one arm. */
export function runCohort(input: ModelInput, replicates: number, seed = 'cohort'): CohortResult {
  const run = new ModelRun(input, carryOut);
  const master = masterKey(seed);
  const outcomes: Float64Array[] = [];
  const weekly = new Float64Array(run.weekly.length);
  const digests: number[] = [];
  for (let k = 0; k < replicates; k++) {
    run.run(replicateKey(master, k));
    outcomes.push(run.outcomes.slice());
    digests.push(run.weeklyDigest);
    run.weekly.forEach((count, at) => {
      weekly[at]! += count;
    });
  }
  const of = (id: OutcomeId) => outcomes.map((values) => values[OUTCOME_IDS.indexOf(id)]!);
  return {
    of,
    sum: (id) => of(id).reduce((a, b) => a + b, 0),
    weeks(id, from, to = from) {
      let sum = 0;
      for (let week = from; week <= to; week++) {
        sum += weekly[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)]!;
      }
      return sum;
    },
    digests,
    input,
  };
}
