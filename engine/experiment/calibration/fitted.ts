import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { type ParameterId, parameter, parameterQuantile } from '../../model/index.ts';

/** A parameter that the calibration fits. */
export interface FittedParameter {
  readonly id: ParameterId;
  /**
   * `free` is meant to be fitted; `carried` has evidence of its own, and is drawn along because the
   * targets depend on it as well.
   */
  readonly role: 'free' | 'carried';
  /**
   * The prior's standard deviation over the registry's. Above 1 where the registry's distribution
   * was itself derived from a target: the target would otherwise count twice. Kept so low that the
   * parameter's range hardly cuts the prior.
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
 * Priors end here, in standard deviations: the emulator is fitted within these bounds and is not
 * asked outside.
 */
export const MOST_SCORE = 2.5;

/**
 * The value of a fitted parameter at a normal score: 0 is the median of its prior, 1 one standard
 * deviation above.
 */
export function valueAt({ id, spread }: FittedParameter, score: number): number {
  return parameterQuantile(parameter(id), normalCdf(score, 0, 1), spread);
}

/** Position of a fitted parameter among {@link FITTED}. */
export const fittedIndex = (id: ParameterId): number => FITTED.findIndex((one) => one.id === id);
