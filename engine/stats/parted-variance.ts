import type { Estimate } from './effect.ts';
import { orNull } from './moments.ts';
import type { Interval } from './student.ts';
import { studentT95 } from './student.ts';
import {
  type Cells,
  cellsOf,
  grandMean,
  layoutOf,
  type MeanSquares,
  meanSquares,
  type TwoWayLayout,
  without,
} from './two-way.ts';

/**
 * Sources of the variance of one replicate: `chance` (random events in the lives of the simulated
 * persons), `rows`, `columns` (uncertainty of the two groups of parameters) and `interaction` (rows
 * and columns together, beyond their sum).
 */
export const PARTS = ['chance', 'rows', 'columns', 'interaction'] as const;
export type Part = (typeof PARTS)[number];

/** What a two-way layout of random draws says about one quantity. */
export interface PartedVariance {
  readonly mean: number;
  /**
   * Standard error of the mean over draws, and its 95 % t interval: Monte-Carlo precision. More
   * draws make it narrower.
   */
  readonly se: number;
  readonly interval: Interval;
  /** Degrees of freedom (Satterthwaite) of that interval. */
  readonly degrees: number;
  /**
   * 95 % interval of the expected value under one draw of the parameters: parameter uncertainty.
   * More draws do not make it narrower.
   */
  readonly truth: Interval;
  /** Variance components, the square of the quantity's unit. An estimate below 0 is given as 0. */
  readonly variance: Readonly<Record<Part, number>>;
  /** Their shares of the sum, each with a 95 % jackknife interval; null where nothing varies. */
  readonly shares: Readonly<Record<Part, Estimate>>;
  /** Parts whose estimate was below 0: they cannot be distinguished from zero. */
  readonly belowZero: readonly Part[];
}

/**
 * Random-effects analysis of variance y = mean + row + column + row:column + chance, values in the
 * order row, column, replicate (Searle, Casella and McCulloch 1992). With E the expectation over
 * draws and chance,
 *
 *     E within      = chance
 *     E interaction = chance + r interaction
 *     E rows        = chance + r interaction + C r rows
 *     E columns     = chance + r interaction + R r columns
 *
 * for R rows, C columns, r replicates; the components are solved from these and are unbiased for
 * independent draws, whether or not chance is as large in all cells. Latin-hypercube draws make
 * those of rows and columns too large by the factor R / (R - 1) (or C / (C - 1)) at most.
 *
 * @returns null when a value is not defined (NaN)
 */
export function partVariance(values: Float64Array, layout: TwoWayLayout): PartedVariance | null {
  if (values.some(Number.isNaN)) return null;
  const cells = cellsOf(values, layout);
  const squares = meanSquares(cells);
  const solved = componentsOf(squares, layout);
  const variance = positiveParts(solved);
  const mean = grandMean(cells);
  const varianceOfMean = varianceOfGrandMean(squares, layout);
  const degrees = degreesOf(squares, layout);
  const t = studentT95(degrees + 1);
  const around = (spread: number): Interval => ({ lo: mean - t * spread, hi: mean + t * spread });
  const se = Math.sqrt(varianceOfMean);
  return {
    mean,
    se,
    interval: around(se),
    degrees,
    truth: around(Math.sqrt(varianceOfMean + variance.rows + variance.columns + variance.interaction)),
    variance,
    shares: sharesWithin(cells),
    belowZero: PARTS.filter((part) => solved[part] < 0),
  };
}

/**
 * Mean over all cells of a layout with its variance, and the degrees of freedom of its t interval.
 */
export interface LayoutMean {
  readonly mean: number;
  readonly variance: number;
  readonly degrees: number;
}

export const layoutMean = (values: Float64Array, layout: TwoWayLayout): LayoutMean =>
  meanOfCells(cellsOf(values, layout));

export function meanOfCells(cells: Cells): LayoutMean {
  const layout = layoutOf(cells);
  const squares = meanSquares(cells);
  return {
    mean: grandMean(cells),
    variance: varianceOfGrandMean(squares, layout),
    degrees: degreesOf(squares, layout),
  };
}

function componentsOf(
  { rows, columns, interaction, within }: MeanSquares,
  layout: TwoWayLayout,
): Record<Part, number> {
  const r = layout.replicates;
  return {
    chance: within,
    rows: (rows - interaction) / (layout.columns * r),
    columns: (columns - interaction) / (layout.rows * r),
    interaction: (interaction - within) / r,
  };
}

const positiveParts = (solved: Readonly<Record<Part, number>>): Record<Part, number> =>
  perPart((part) => Math.max(0, solved[part]));

/**
 * Variance of the mean over all cells, (rows + columns - interaction) / N; never below what chance
 * alone gives.
 */
export function varianceOfGrandMean(
  { rows, columns, interaction, within }: MeanSquares,
  layout: TwoWayLayout,
): number {
  return Math.max(within, rows + columns - interaction) / sizeOf(layout);
}

const sizeOf = ({ rows, columns, replicates }: TwoWayLayout): number => rows * columns * replicates;

/**
 * Degrees of freedom of that variance after Satterthwaite, not below those of the smaller factor.
 * Those of the smaller factor as well where nothing varies.
 */
function degreesOf({ rows, columns, interaction }: MeanSquares, layout: TwoWayLayout): number {
  const between = layout.rows - 1;
  const across = layout.columns - 1;
  const least = Math.min(between, across);
  const total = rows + columns - interaction;
  const error = rows ** 2 / between + columns ** 2 / across + interaction ** 2 / (between * across);
  const degrees = Math.floor(total ** 2 / error);
  return Number.isNaN(degrees) ? least : Math.max(least, degrees);
}

/** Shares of what is solved, which may be below 0; their sum is 1. Null where nothing varies. */
function sharesOf(solved: Readonly<Record<Part, number>>): Record<Part, number> | null {
  const total = PARTS.reduce((sum, part) => sum + solved[part], 0);
  if (!(total > 0)) return null;
  return perPart((part) => solved[part] / total);
}

/**
 * Shares of the components that are not below 0. Their intervals are share ± t · s, cut at 0 and 1,
 * where s² is the sum of the jackknife variances over rows and over columns (leaving out one at a
 * time) of the share that may be below 0. What both contain is counted twice, so that s² is rather
 * too large. No interval for two rows or two columns, of which none can be left out.
 */
function sharesWithin(cells: Cells): Record<Part, Estimate> {
  const ofCells = (some: Cells) => componentsOf(meanSquares(some), layoutOf(some));
  const { rows, columns } = layoutOf(cells);
  const shown = sharesOf(positiveParts(ofCells(cells)));
  const leftOut = (['row', 'column'] as const).map((which) =>
    Array.from({ length: which === 'row' ? rows : columns }, (_, k) =>
      sharesOf(ofCells(without(cells, which, k))),
    ),
  );
  return perPart((part) => {
    if (shown === null) return { value: null, lo: null, hi: null };
    const series = leftOut.map((ones) => ones.flatMap((one) => (one === null ? [] : [one[part]])));
    const variance = series.reduce((sum, values) => sum + jackknifeVariance(values), 0);
    const half = studentT95(Math.min(rows, columns)) * Math.sqrt(variance);
    return {
      value: shown[part],
      lo: orNull(Math.max(0, shown[part] - half)),
      hi: orNull(Math.min(1, shown[part] + half)),
    };
  });
}

const perPart = <T>(value: (part: Part) => T): Record<Part, T> => ({
  chance: value('chance'),
  rows: value('rows'),
  columns: value('columns'),
  interaction: value('interaction'),
});

/** (n - 1) / n times the squares around their mean, of estimates that each leave one of n out. */
function jackknifeVariance(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return ((n - 1) / n) * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
