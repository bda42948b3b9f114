/** A table of rows × columns with the same number of replicates, at least 2, in every cell. */
export interface TwoWayLayout {
  readonly rows: number;
  readonly columns: number;
  readonly replicates: number;
}

/** Cells of a layout: mean of the replicates, and their sample variance. */
export interface Cells {
  readonly replicates: number;
  readonly means: readonly Float64Array[];
  readonly variances: readonly Float64Array[];
}

/** Mean squares of a two-way analysis of variance. */
export interface MeanSquares {
  readonly rows: number;
  readonly columns: number;
  readonly interaction: number;
  readonly within: number;
}

/** Cells of values that stand in the order row, column, replicate. */
export function cellsOf(values: Float64Array, { rows, columns, replicates }: TwoWayLayout): Cells {
  const means = Array.from({ length: rows }, () => new Float64Array(columns));
  const variances = Array.from({ length: rows }, () => new Float64Array(columns));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const from = (i * columns + j) * replicates;
      const cell = values.subarray(from, from + replicates);
      const mean = meanOf(cell);
      means[i]![j] = mean;
      variances[i]![j] = cell.reduce((sum, y) => sum + (y - mean) * (y - mean), 0) / (replicates - 1);
    }
  }
  return { replicates, means, variances };
}

/** The cells without one row, or without one column. */
export function without(
  { replicates, means, variances }: Cells,
  which: 'row' | 'column',
  index: number,
): Cells {
  const keep = (table: readonly Float64Array[]) =>
    which === 'row'
      ? table.filter((_, i) => i !== index)
      : table.map((row) => row.filter((_, j) => j !== index));
  return { replicates, means: keep(means), variances: keep(variances) };
}

export function layoutOf({ replicates, means }: Cells): TwoWayLayout {
  return { rows: means.length, columns: means[0]!.length, replicates };
}

/** Mean over all cells. */
export const grandMean = ({ means }: Cells): number => meanOf(Float64Array.from(means, meanOf));

/**
 * Mean squares with rows - 1, columns - 1, (rows - 1)(columns - 1) and rows · columns (replicates -
 * 1) degrees of freedom. At least two rows and two columns.
 */
export function meanSquares(cells: Cells): MeanSquares {
  const { rows, columns, replicates } = layoutOf(cells);
  const mean = grandMean(cells);
  const rowMeans = cells.means.map(meanOf);
  const columnMeans = Array.from({ length: columns }, (_, j) =>
    meanOf(Float64Array.from(cells.means, (row) => row[j]!)),
  );
  let interaction = 0;
  cells.means.forEach((row, i) => {
    row.forEach((cell, j) => {
      interaction += square(cell - rowMeans[i]! - columnMeans[j]! + mean);
    });
  });
  const spread = (means: readonly number[]) => means.reduce((sum, one) => sum + square(one - mean), 0);
  return {
    rows: (columns * replicates * spread(rowMeans)) / (rows - 1),
    columns: (rows * replicates * spread(columnMeans)) / (columns - 1),
    interaction: (replicates * interaction) / ((rows - 1) * (columns - 1)),
    within: meanOf(Float64Array.from(cells.variances, meanOf)),
  };
}

const square = (x: number): number => x * x;

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
