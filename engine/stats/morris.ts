import { masterKey, replicateKey, uniform } from '../kernel/index.ts';
import { percentileInterval, resamples, weightedMean } from './bootstrap.ts';
import type { Estimate } from './effect.ts';
import { momentsOf } from './moments.ts';
import { pairedChange, type Response } from './responses.ts';

/** Purposes of the keyed numbers that this file draws, under a master key of its own. */
const ORDER = 0;
const START = 1;
const FROM = 2;
const TO = 3;

/**
 * Levels of a factor: the middles of four strata of equal probability. A step goes two levels up or
 * down: half of the distribution.
 */
const LEVELS = 4;
const STEP = LEVELS / 2;

/** A walk through the unit cube in which every factor moves once. */
export interface Trajectory {
  /** One more than there are factors. */
  readonly points: readonly Float64Array[];
  /** The factor that moves from point k to point k + 1, and whether it moves up. */
  readonly moves: readonly { readonly factor: number; readonly up: boolean }[];
}

/**
 * Random trajectories (Morris 1991) with four levels at the probabilities 1/8, 3/8, 5/8, 7/8, and
 * steps of 1/2, one factor at a time in random order.
 * @param unordered tells which factors have no order (groups that are drawn together): these move
 *   between two random places
 */
export function morrisTrajectories(
  seed: string,
  factors: number,
  count: number,
  unordered: (factor: number) => boolean = () => false,
): readonly Trajectory[] {
  const key = replicateKey(masterKey(`${seed}/morris`), 0);
  return Array.from({ length: count }, (_, t) => {
    const draw = (factor: number, purpose: number) => uniform(key, factor, t, purpose);
    const all = Array.from({ length: factors }, (_, factor) => factor);
    const order = all.toSorted((a, b) => draw(a, ORDER) - draw(b, ORDER));
    const first = Float64Array.from(all, (factor) =>
      unordered(factor) ? draw(factor, FROM) : (Math.floor(draw(factor, START) * LEVELS) + 0.5) / LEVELS,
    );
    const points = [first];
    const moves = order.map((factor) => {
      const next = points.at(-1)!.slice();
      const from = next[factor]!;
      next[factor] = unordered(factor) ? draw(factor, TO) : from + (from < 0.5 ? STEP : -STEP) / LEVELS;
      points.push(next);
      return { factor, up: next[factor]! > from };
    });
    return { points, moves };
  });
}

/**
 * Result of a screening for one factor, in the unit of the response, for a step of half of the
 * factor's distribution.
 */
export interface MorrisEffect {
  /**
   * Mean of the absolute elementary effects (Campolongo, Cariboni and Saltelli 2007): overall
   * influence.
   */
  readonly muStar: Estimate;
  /** Mean of the signed effects: the direction, if it is the same everywhere. */
  readonly mu: number;
  /**
   * Standard deviation of the effects, chance removed: nonlinearity and interactions (Morris's
   * sigma).
   */
  readonly sigma: number;
  /**
   * Noise floor: the muStar that chance alone gives. Below it, an influence cannot be distinguished
   * from zero.
   */
  readonly noise: number;
}

const RESAMPLES = 1000;
const ROUNDING = 1e-14;

/**
 * Elementary effects of each factor over trajectories: the change of the response, replicate by
 * replicate, when the factor takes a step up. Intervals are 95 % percentile intervals of the
 * bootstrap over trajectories.
 * @param responses by trajectory and point
 */
export function morrisEffects(
  trajectories: readonly Trajectory[],
  responses: readonly (readonly Response[])[],
  seed: string,
): readonly MorrisEffect[] {
  const count = trajectories.length;
  const factors = trajectories[0]!.moves.length;
  const weights = resamples(`${seed}/morris`, count, RESAMPLES);
  const effects = Array.from({ length: factors }, () => new Float64Array(count));
  const noise = Array.from({ length: factors }, () => new Float64Array(count));
  trajectories.forEach(({ moves }, t) => {
    moves.forEach(({ factor, up }, k) => {
      const change = pairedChange(responses[t]![k]!, responses[t]![k + 1]!);
      effects[factor]![t] = up ? change.mean : -change.mean;
      noise[factor]![t] = change.noise;
    });
  });
  return effects.map((of, factor) => {
    const absolute = of.map(Math.abs);
    const { mean, variance } = momentsOf(of);
    const luck = momentsOf(noise[factor]!).mean;
    const value = momentsOf(absolute).mean;
    const interval = percentileInterval(weights.map((row) => weightedMean(absolute, row)));
    return {
      muStar: { value, ...interval },
      mu: mean,
      // Equal effects differ by rounding errors.
      sigma: variance - luck > ROUNDING * mean * mean ? Math.sqrt(variance - luck) : 0,
      // Mean absolute value of a normal variable.
      noise: Math.sqrt((2 / Math.PI) * luck),
    };
  });
}
