import pow from '@stdlib/math-base-special-pow';
import { inputError, masterKey, replicateKey, uniform } from '../../kernel/index.ts';
import { MOST_POINTS } from '../../scenario/defaults.ts';
import type { SweepChoice, Varied, VariedRange } from '../../scenario/types.ts';
import { latinHypercubeColumn, shiftedSobolColumn } from '../../stats/index.ts';

/** A point of a sweep: one value for each varied setting. */
export interface SweepPoint {
  /** From 0, in the order of the design. */
  readonly index: number;
  /** In the order of `vary`, in the setting's own unit. */
  readonly values: readonly number[];
}

/**
 * The points of a design: a pure function of its arguments. In a grid, the last setting changes
 * fastest.
 * @param seed seed text of the points of a Latin hypercube, and of the shift of a Sobol sequence
 * @throws EttervernError `sweep.too-many-points`
 */
export function sweepPoints({ design, points, vary }: SweepChoice, seed: string): readonly SweepPoint[] {
  if (design === 'grid') return gridPoints(vary.map(levelsOf));
  const columns = vary.map((varied, j) => {
    const places =
      design === 'lhs'
        ? latinHypercubeColumn(`${seed}/sweep`, varied.path, points)
        : shiftedSobolColumn(`${seed}/sweep`, j, points);
    return Array.from(places, (u) => valueAt(varied, u));
  });
  return Array.from({ length: points }, (_, index) => ({
    index,
    values: columns.map((column) => column[index]!),
  }));
}

function gridPoints(levels: readonly (readonly number[])[]): readonly SweepPoint[] {
  const count = levels.reduce((product, { length }) => product * length, 1);
  if (count > MOST_POINTS) throw inputError('sweep.too-many-points', { found: count, most: MOST_POINTS });
  return Array.from({ length: count }, (_, index) => {
    let rest = index;
    const values = levels.toReversed().map((level) => {
      const value = level[rest % level.length]!;
      rest = Math.floor(rest / level.length);
      return value;
    });
    return { index, values: values.toReversed() };
  });
}

/** Values of a setting in a grid. Whole numbers that coincide are merged. */
function levelsOf(varied: Varied): readonly number[] {
  if ('values' in varied) return varied.values;
  const { levels } = varied;
  const between = Array.from({ length: levels }, (_, k) => interpolate(varied, k / (levels - 1)));
  return [...new Set(varied.whole ? between.map(Math.round) : between)];
}

/**
 * The value of a setting at a position u in the open interval (0, 1). Each whole number of a linear
 * range has an equal share.
 */
function valueAt(varied: Varied, u: number): number {
  if ('values' in varied) return varied.values[Math.floor(u * varied.values.length)]!;
  if (!varied.whole) return interpolate(varied, u);
  const { from, to, scale } = varied;
  return scale === 'log' ? Math.round(interpolate(varied, u)) : from + Math.floor(u * (to - from + 1));
}

/** Gives the exact end values at the ends. */
function interpolate({ from, to, scale }: VariedRange, u: number): number {
  if (u === 1) return to;
  return scale === 'log' ? from * pow(to / from, u) : from + u * (to - from);
}

/** The settings of a point, as one would type them after `--set`. */
export const settingsOf = ({ values }: SweepPoint, vary: readonly Varied[]): readonly string[] =>
  values.map((value, j) => `${vary[j]!.path}=${value}`);

/** One of several equal parts of a sweep, each for a different machine. */
export interface Shard {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

/**
 * The points of a shard in the order of simulation. A grid is simulated in random order, so that an
 * interrupted sweep covers the whole grid thinly. The other designs cover the space in any case.
 */
export function workOrder(
  points: readonly SweepPoint[],
  { design }: Pick<SweepChoice, 'design'>,
  { part, of }: Shard,
): readonly SweepPoint[] {
  const mine = points.filter(({ index }) => index % of === part - 1);
  if (design !== 'grid') return mine;
  const key = replicateKey(masterKey('sweep-order'), 0);
  const places = new Map(mine.map(({ index }) => [index, uniform(key, index, 0, 0)]));
  return mine.toSorted((a, b) => places.get(a.index)! - places.get(b.index)! || a.index - b.index);
}
