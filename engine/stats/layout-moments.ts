import { breach } from '../kernel/index.ts';
import { orNull } from './moments.ts';
import { meanOfCells } from './parted-variance.ts';
import { type Interval, studentT95 } from './student.ts';
import type { TwoWayLayout } from './two-way.ts';

/** Sums and sums of squares of series of counts over the replicates of one cell of a layout. */
export interface CellSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Means of series of counts over replicates that share draws of the parameters, with the t
 * intervals of the two-way layout.
 * @param cells row after row
 * @throws EttervernError `breach.pairing` when there are not as many cells as the layout has
 */
export function layoutMeans(
  cells: readonly CellSums[],
  { rows, columns, replicates }: TwoWayLayout,
): (series: number) => Interval & { readonly mean: number | null } {
  if (cells.length !== rows * columns) throw breach('pairing', { arm: cells.length, base: rows * columns });
  const table = (value: (cell: CellSums) => number) =>
    Array.from({ length: rows }, (_, i) =>
      Float64Array.from({ length: columns }, (_, j) => value(cells[i * columns + j]!)),
    );
  return (series) => {
    const { mean, variance, degrees } = meanOfCells({
      replicates,
      means: table(({ sums }) => sums[series]! / replicates),
      variances: table(({ sums, squares }) => {
        const sum = sums[series]!;
        return Math.max(0, squares[series]! - (sum * sum) / replicates) / (replicates - 1);
      }),
    });
    const half = studentT95(degrees + 1) * Math.sqrt(variance);
    return { mean: orNull(mean), lo: orNull(mean - half), hi: orNull(mean + half) };
  };
}
