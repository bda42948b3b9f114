/** Values of a two-way layout: by row, column and replicate. */
export type Layout = readonly (readonly (readonly number[])[])[];

/** 97.5 % quantile of Student's t by degrees of freedom, from a printed table. */
const T: Readonly<Record<number, number>> = {
  1: 12.7062047362,
  2: 4.3026527297,
  3: 3.1824463053,
  4: 2.7764451052,
  5: 2.5705818356,
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const squares = (values: readonly number[], around: number): number =>
  sum(values.map((value) => (value - around) ** 2));

type Parts = readonly [chance: number, rows: number, columns: number, interaction: number];

/**
 * Analysis of variance of a layout in the words of the textbook, sum of squares by sum of squares.
 */
function analysis(layout: Layout) {
  const [R, C, r] = [layout.length, layout[0]!.length, layout[0]![0]!.length];
  const cells = layout.map((row) => row.map(mean));
  const all = mean(layout.flat(2));
  const rowMeans = cells.map(mean);
  const columnMeans = cells[0]!.map((_, j) => mean(cells.map((row) => row[j]!)));
  const within = sum(layout.flat().map((cell) => squares(cell, mean(cell)))) / (R * C * (r - 1));
  const rows = (C * r * squares(rowMeans, all)) / (R - 1);
  const columns = (R * r * squares(columnMeans, all)) / (C - 1);
  const apart = cells.flatMap((row, i) => row.map((cell, j) => cell - rowMeans[i]! - columnMeans[j]! + all));
  const interaction = (r * squares(apart, 0)) / ((R - 1) * (C - 1));
  const parts: Parts = [
    within,
    (rows - interaction) / (C * r),
    (columns - interaction) / (R * r),
    (interaction - within) / r,
  ];
  return { R, C, r, all, within, rows, columns, interaction, parts };
}

const cut = (parts: Parts) => parts.map((part) => Math.max(0, part)) as unknown as Parts;

function sharesOf(parts: Parts): Parts | null {
  const total = sum(parts);
  return total > 0 ? (parts.map((part) => part / total) as unknown as Parts) : null;
}

/** Jackknife variance of one share over layouts that each leave out one row, or one column. */
function jackknife(layouts: readonly Layout[], part: number): number {
  const values = layouts.flatMap((one) => sharesOf(analysis(one).parts)?.[part] ?? []);
  return ((values.length - 1) / values.length) * squares(values, mean(values));
}

/** What partVariance must give. `degrees` is worked out by hand and given. */
export function expectedParts(layout: Layout, degrees: number) {
  const { R, C, r, all, within, rows, columns, interaction, parts } = analysis(layout);
  const varianceOfMean = Math.max(within, rows + columns - interaction) / (R * C * r);
  const positive = cut(parts);
  const between = Math.sqrt(varianceOfMean + positive[1] + positive[2] + positive[3]);
  const se = Math.sqrt(varianceOfMean);
  const t = T[degrees]!;
  const withoutRow = layout.map((_, k) => layout.filter((__, i) => i !== k));
  const withoutColumn = layout[0]!.map((_, k) => layout.map((row) => row.filter((__, j) => j !== k)));
  const shares = sharesOf(positive)!.map((share, part) => {
    const half =
      T[Math.min(R, C) - 1]! * Math.sqrt(jackknife(withoutRow, part) + jackknife(withoutColumn, part));
    return { value: share, lo: Math.max(0, share - half), hi: Math.min(1, share + half) };
  });
  return {
    satterthwaite:
      (rows + columns - interaction) ** 2 /
      (rows ** 2 / (R - 1) + columns ** 2 / (C - 1) + interaction ** 2 / ((R - 1) * (C - 1))),
    mean: all,
    se,
    interval: { lo: all - t * se, hi: all + t * se },
    truth: { lo: all - t * between, hi: all + t * between },
    variance: positive,
    shares,
    belowZero: parts.map((part) => part < 0),
  };
}
