import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  CohortRun,
  INTERVENTION_DEFAULTS,
  type Intervention,
  type ModelInput,
  type OutcomeId,
  outcomeIndex,
  parameterValues,
} from '../../engine/model/index.ts';
import { type Contestant, race, type Speed } from '../measure.ts';
import { bytesPerPerson } from '../memory.ts';

const MASTER = masterKey('bench');
const PERSONS = 1_000;
const WEEKS = 104;
const REPLICATES = 400;
const PAIRED: readonly OutcomeId[] = ['overdose-deaths', 'nonfatal-overdoses'];
const ARMS = {
  base: [],
  naloxone: [{ ...INTERVENTION_DEFAULTS['naloxone-in-community'] }],
  coordinator: [{ ...INTERVENTION_DEFAULTS.coordinator }],
} as const satisfies Record<string, readonly Intervention[]>;

export interface CohortResult {
  readonly speed: Speed;
  readonly bytesPerPerson: number;
  /** Variance of the difference between independent runs, divided by the variance of the paired difference. */
  readonly pairing: readonly { readonly arm: string; readonly outcome: OutcomeId; readonly gain: number }[];
}

function inputOf(interventions: readonly Intervention[], size = PERSONS): ModelInput {
  return {
    population: { type: 'release-cohort', size, fromPrison: 0.5, exitsPerYear: size },
    weeks: WEEKS,
    parameters: parameterValues(),
    interventions,
    timeline: [],
  };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

function pairing(): CohortResult['pairing'] {
  const results = Object.fromEntries(
    Object.entries(ARMS).map(([arm, interventions]) => {
      const run = new CohortRun(inputOf(interventions));
      return [
        arm,
        Array.from({ length: REPLICATES }, (_, k) => {
          run.run(replicateKey(MASTER, k));
          return PAIRED.map((id) => run.outcomes[outcomeIndex(id)]!);
        }),
      ];
    }),
  );
  return ['naloxone', 'coordinator'].flatMap((arm) =>
    PAIRED.map((outcome, o) => {
      const base = results.base!.map((values) => values[o]!);
      const other = results[arm]!.map((values) => values[o]!);
      const paired = variance(base.map((value, k) => other[k]! - value));
      return { arm, outcome, gain: (variance(base) + variance(other)) / paired };
    }),
  );
}

/** Two arms, twenty replicates each, interleaved as a comparison runs them. */
function contestant(): Contestant {
  const runs = [new CohortRun(inputOf(ARMS.base)), new CohortRun(inputOf(ARMS.coordinator))];
  const replicates = 20;
  return {
    name: 'cohort',
    personWeeks: PERSONS * WEEKS * runs.length * replicates,
    run(repetition) {
      for (let k = 0; k < replicates; k++) {
        for (const run of runs) run.run(replicateKey(MASTER, repetition * replicates + k));
      }
    },
  };
}

export function cohortBench(repetitions: number): CohortResult {
  return {
    speed: race([contestant()], repetitions).get('cohort')!,
    bytesPerPerson: bytesPerPerson((persons) => new CohortRun(inputOf(ARMS.base, persons))),
    pairing: pairing(),
  };
}
