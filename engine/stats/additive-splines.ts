import ln from '@stdlib/math-base-special-ln';
import { dot } from './least-squares.ts';
import { quantileOfSorted } from './quantile.ts';

/** A smooth function of some inputs, fitted to a response. */
export interface SmoothFit {
  readonly fitted: Float64Array;
  /** Orthonormal regressors that were chosen, the constant first; one entry per observation. */
  readonly regressors: readonly Float64Array[];
}

/** Knots of the restricted cubic splines, as quantiles of the input (Harrell 2001). */
const KNOTS = [0.05, 0.275, 0.5, 0.725, 0.95];

/** Share of a regressor that must remain after projection for it to count as new. */
const LEAST_NEW = 1e-6;

/** A term that may be added: regressors that come together. */
interface Term {
  readonly columns: readonly Float64Array[];
}

/**
 * An additive model of restricted cubic splines with products of pairs, terms added one after the
 * other: first a line in an input, then its bend, then the product with another input in the model,
 * whichever lowers n ln(RSS) + terms · (ln n + 2 ln inputs) most, until none does (Schwarz 1978;
 * Chen and Chen 2008 for the second part). A response that depends on no input is fitted by its
 * mean.
 * @param inputs one per input, one entry per observation, on a scale on which they are about normal
 */
export function fitAdditiveSplines(inputs: readonly Float64Array[], response: Float64Array): SmoothFit {
  const n = response.length;
  const penalty = ln(n) + 2 * ln(inputs.length);
  const chosen = new Set<Term>();
  let candidates: Term[] = inputs.map((input) => ({ columns: [input] }));
  const lines = new Map(candidates.map((term, j) => [term, j]));
  const regressors: Float64Array[] = [new Float64Array(n).fill(1 / Math.sqrt(n))];
  let residual: Float64Array = without(response, regressors);
  while (true) {
    const best = bestOf(candidates, regressors, residual, penalty);
    if (best === null) break;
    regressors.push(...best.columns);
    residual = without(residual, best.columns);
    candidates = candidates.filter((term) => term !== best.term);
    chosen.add(best.term);
    const j = lines.get(best.term);
    if (j !== undefined) candidates.push(...followers([...chosen], lines, inputs, j));
  }
  return { fitted: response.map((y, i) => y - residual[i]!), regressors };
}

/**
 * Terms that may follow a line in an input: its nonlinear part, and its products with the other
 * lines.
 */
function followers(
  chosen: readonly Term[],
  lines: ReadonlyMap<Term, number>,
  inputs: readonly Float64Array[],
  j: number,
): Term[] {
  const bend: Term = { columns: bendsOf(inputs[j]!) };
  const products = chosen.flatMap((other): Term[] => {
    const k = lines.get(other);
    if (k === undefined || k === j) return [];
    return [{ columns: [inputs[j]!.map((x, i) => x * inputs[k]![i]!)] }];
  });
  return [bend, ...products];
}

/**
 * The term that lowers the criterion most, with its regressors made orthonormal to the chosen ones;
 * null when none lowers it.
 */
function bestOf(
  candidates: readonly Term[],
  regressors: readonly Float64Array[],
  residual: Float64Array,
  penalty: number,
): { readonly term: Term; readonly columns: readonly Float64Array[] } | null {
  const n = residual.length;
  const rss = dot(residual, residual);
  let best: { term: Term; columns: Float64Array[] } | null = null;
  let lowest = 0;
  for (const term of candidates) {
    const columns = newParts(term.columns, regressors);
    if (regressors.length + columns.length >= n / 2) continue;
    const explained = columns.reduce((sum, column) => sum + dot(column, residual) ** 2, 0);
    // An exact fit leaves rounding errors of either sign.
    const rest = Math.max(rss - explained, rss * 1e-14);
    // Not a number where nothing remains to be explained: then no term is better.
    const change = n * ln(rest / rss) + columns.length * penalty;
    if (change < lowest) {
      lowest = change;
      best = { term, columns };
    }
  }
  return best;
}

/**
 * Columns made orthonormal to the regressors and to each other; those with nothing new are left
 * out.
 */
function newParts(columns: readonly Float64Array[], regressors: readonly Float64Array[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (const column of columns) {
    const before = Math.sqrt(dot(column, column));
    const all = [...regressors, ...found];
    // Twice: after the first pass, rounding errors are as large as what remains.
    const rest = without(without(column, all), all);
    const length = Math.sqrt(dot(rest, rest));
    if (length > LEAST_NEW * before) found.push(rest.map((x) => x / length));
  }
  return found;
}

/** What remains of a column beside orthonormal ones. */
function without(column: Float64Array, others: readonly Float64Array[]): Float64Array {
  const rest = column.slice();
  for (const other of others) {
    const share = dot(rest, other);
    for (let i = 0; i < rest.length; i++) rest[i]! -= share * other[i]!;
  }
  return rest;
}

const cube = (x: number): number => (x > 0 ? x * x * x : 0);

/** Nonlinear regressors of a restricted cubic spline: straight outside the outer knots. */
function bendsOf(input: Float64Array): Float64Array[] {
  const sorted = input.toSorted();
  const knots = KNOTS.map((p) => quantileOfSorted(sorted, p));
  const [last, before] = [knots.at(-1)!, knots.at(-2)!];
  const width = last - before;
  if (!(width > 0)) return [];
  return knots.slice(0, -2).map((knot) => {
    const straighten = (x: number) => cube(x - before) * (last - knot) - cube(x - last) * (before - knot);
    return input.map((x) => cube(x - knot) - straighten(x) / width);
  });
}
