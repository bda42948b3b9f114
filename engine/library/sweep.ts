import {
  type ArmEstimate,
  type ExperimentPlan,
  estimatesOf,
  planOf,
  runSweep,
  type SweepPoint,
  settingsOf,
  sweepPoints,
} from '../experiment/index.ts';
import { type EttervernError, inputError } from '../kernel/index.ts';
import type { OutcomeId } from '../model/index.ts';
import { openScenario, type SweepChoice } from '../scenario/index.ts';
import { placeOfWork, type RunOptions } from './run-options.ts';
import { loadOptions, NAME, type ScenarioOptions, withRun } from './scenario.ts';

export interface SweepOptions extends RunOptions, ScenarioOptions {
  /** The settings to vary and their ranges; default the scenario's own `sweep`. */
  readonly sweep?: SweepChoice;
  /** Outcomes to summarise; default those of the scenario, otherwise overdose deaths. */
  readonly outcomes?: readonly OutcomeId[];
  /** `collect` (default) keeps the error of a point and continues; `stop` throws it. */
  readonly onError?: 'collect' | 'stop';
}

/** A point of a sweep with its estimates or its error. */
export type SweptPoint = SweepPoint & {
  /** As given to `--set`. */
  readonly settings: readonly string[];
} & (
    | { readonly estimates: readonly ArmEstimate[]; readonly hash: string; readonly error: null }
    | { readonly estimates: null; readonly hash: null; readonly error: EttervernError }
  );

/**
 * Simulates every arm at many points of a space of settings, with the same random numbers at every
 * point. Points are returned in the order of the design.
 * @param text the scenario's text, since settings are made in the file
 * @throws EttervernError as `scenarioFromText` and `run`; `usage.nothing-to-vary`; with `stop`, the
 *   error of a point
 */
export async function sweep(text: string, options: SweepOptions = {}): Promise<readonly SweptPoint[]> {
  const open = openScenario(NAME, loadOptions(text, options));
  const scenario = withRun(open([]), options);
  const choice = options.sweep ?? scenario.sweep;
  if (choice === undefined) throw inputError('usage.nothing-to-vary');
  const outcomes = options.outcomes ?? scenario.outcomes ?? ['overdose-deaths'];
  const points: SweptPoint[] = [];
  const settings = (point: SweepPoint) => settingsOf(point, choice.vary);
  const planAt = (point: SweepPoint): ExperimentPlan => ({
    ...planOf(withRun(open(settings(point)), options)),
    precision: null,
  });
  await runSweep(sweepPoints(choice, scenario.run.seed), {
    ...placeOfWork(options),
    onError: options.onError ?? 'collect',
    planOf: planAt,
    onPoint: (outcome) => {
      const about = { ...outcome.point, settings: settings(outcome.point) };
      points.push(
        'error' in outcome
          ? { ...about, estimates: null, hash: null, error: outcome.error }
          : {
              ...about,
              estimates: estimatesOf(outcome.result, outcomes),
              hash: outcome.result.hash,
              error: null,
            },
      );
    },
  });
  return points.toSorted((a, b) => a.index - b.index);
}
