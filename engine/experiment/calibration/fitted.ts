import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { type ParameterId, parameter, parameterQuantile } from '../../model/index.ts';

/** A parameter that the calibration fits. */
export interface FittedParameter {
  readonly id: ParameterId;
  /**
   * `free`: to be fitted. `carried`: has its own evidence, and is included because the targets
   * depend on it too.
   */
  readonly role: 'free' | 'carried';
  /**
   * Standard deviation of the prior relative to the registry's distribution. Above 1 if that
   * distribution was itself derived from a target, because the target would otherwise count twice.
   * Kept low enough that the parameter's range hardly truncates the prior.
   */
  readonly spread: number;
}

const free = (id: ParameterId, spread: number): FittedParameter => ({ id, role: 'free', spread });
const carried = (id: ParameterId): FittedParameter => ({ id, role: 'carried', spread: 1 });

/** In the order of the columns of a draw. */
export const FITTED: readonly FittedParameter[] = [
  free('overdose-hazard', 1),
  free('tolerance-peak', 2),
  free('tolerance-regain-weeks', 2),
  free('tolerance-event-share', 1),
  free('lar-referral', 1.5),
  free('lar-exit-first-year', 2),
  free('lar-exit-later', 2),
  free('return-to-prison', 2),
  carried('fatality-without-help'),
  carried('benzodiazepine-ratio'),
  carried('lar-overdose-ratio'),
  carried('relapse-after-prison'),
  carried('relapse-after-completion'),
  carried('relapse-after-drop-out'),
];

/**
 * Priors are truncated here, in standard deviations: the emulator is fitted within these bounds and
 * not evaluated outside.
 */
export const MOST_SCORE = 2.5;

/**
 * The value of a fitted parameter at a normal score: 0 is the median of its prior, 1 is one
 * standard deviation above.
 */
export function valueAt({ id, spread }: FittedParameter, score: number): number {
  return parameterQuantile(parameter(id), normalCdf(score, 0, 1), spread);
}

/** Position of a fitted parameter among {@link FITTED}. */
export const fittedIndex = (id: ParameterId): number => FITTED.findIndex((one) => one.id === id);
