import { leastSquares } from '../../engine/stats/index.ts';

/** Quantile by linear interpolation between order statistics (type 7). */
export function quantileOf(values: Float64Array, p: number): number {
  const sorted = values.toSorted();
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  return sorted[below]! + (at - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}

/** Harrell's restricted cubic spline with five knots: its three nonlinear terms. */
function bends(x: Float64Array): Float64Array[] {
  const knots = [0.05, 0.275, 0.5, 0.725, 0.95].map((p) => quantileOf(x, p));
  const [before, last] = [knots[3]!, knots[4]!];
  const cube = (v: number) => Math.max(0, v) ** 3;
  return knots
    .slice(0, 3)
    .map((knot) =>
      x.map(
        (u) =>
          cube(u - knot) -
          (cube(u - before) * (last - knot)) / (last - before) +
          (cube(u - last) * (before - knot)) / (last - before),
      ),
    );
}

interface Candidate {
  readonly columns: readonly Float64Array[];
  /** Input whose line this is. */
  readonly line: number | null;
}

/** The fit by least squares to a constant and these columns. */
function fitOf(columns: readonly Float64Array[], y: Float64Array) {
  const rows = Array.from(y, (_, i) => Float64Array.from([1, ...columns.map((column) => column[i]!)]));
  const { coefficients } = leastSquares(rows, y, new Float64Array(y.length).fill(1));
  const fitted = rows.map((row) => row.reduce((sum, value, k) => sum + value * coefficients[k]!, 0));
  return { fitted, rss: fitted.reduce((sum, value, i) => sum + (y[i]! - value) ** 2, 0) };
}

/** Additive splines term by term, every candidate fitted anew by least squares. */
export function slowSplines(inputs: readonly Float64Array[], y: Float64Array) {
  const n = y.length;
  const penalty = Math.log(n) + 2 * Math.log(inputs.length);
  let candidates: Candidate[] = inputs.map((x, line) => ({ columns: [x], line }));
  let columns: Float64Array[] = [];
  const lines: number[] = [];
  while (true) {
    const now = fitOf(columns, y);
    const changes = candidates.map((candidate) => {
      if (1 + columns.length + candidate.columns.length >= n / 2) return 0;
      const { rss } = fitOf([...columns, ...candidate.columns], y);
      return n * Math.log(rss / now.rss) + candidate.columns.length * penalty;
    });
    const least = Math.min(0, ...changes);
    if (least === 0) return { fitted: now.fitted, columns: 1 + columns.length };
    const best = candidates[changes.indexOf(least)]!;
    columns = [...columns, ...best.columns];
    candidates = candidates.filter((one) => one !== best);
    if (best.line === null) continue;
    const x = inputs[best.line]!;
    candidates.push({ columns: bends(x), line: null });
    for (const other of lines)
      candidates.push({ columns: [x.map((u, i) => u * inputs[other]![i]!)], line: null });
    lines.push(best.line);
  }
}
