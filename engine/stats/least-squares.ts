/** A linear model fitted by weighted least squares. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** What each observation misses from the fit to all the others: residual / (1 - leverage). */
  readonly leaveOneOut: Float64Array;
}

/**
 * Coefficients b that make the sum of weight (y - x b)² least, by Cholesky's factors of the normal
 * equations; plain arithmetic and square roots, in a fixed order, so that equal input gives equal
 * bits everywhere.
 * @param rows one row of regressors per observation; more rows than columns, columns linearly
 *   independent
 */
export function leastSquares(
  rows: readonly Float64Array[],
  y: Float64Array,
  weights: Float64Array,
): LeastSquares {
  const size = rows[0]!.length;
  const normal = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  rows.forEach((row, i) => {
    for (let a = 0; a < size; a++) {
      const weighted = weights[i]! * row[a]!;
      right[a]! += weighted * y[i]!;
      for (let b = 0; b <= a; b++) normal[a]![b]! += weighted * row[b]!;
    }
  });
  const factor = cholesky(normal);
  const coefficients = solveUpper(factor, solveLower(factor, right));
  const leaveOneOut = Float64Array.from(rows, (row, i) => {
    const half = solveLower(factor, row);
    const leverage = weights[i]! * half.reduce((sum, x) => sum + x * x, 0);
    return (y[i]! - dot(row, coefficients)) / (1 - leverage);
  });
  return { coefficients, leaveOneOut };
}

/** Lower triangle L with L Lᵀ = the symmetric positive matrix whose lower triangle is given. */
export function cholesky(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const factor = matrix.map((row) => new Float64Array(row.length));
  for (let a = 0; a < matrix.length; a++) {
    for (let b = 0; b <= a; b++) {
      let rest = matrix[a]![b]!;
      for (let k = 0; k < b; k++) rest -= factor[a]![k]! * factor[b]![k]!;
      factor[a]![b] = a === b ? Math.sqrt(rest) : rest / factor[b]![b]!;
    }
  }
  return factor;
}

/** x with L x = right. */
export function solveLower(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  for (let a = 0; a < x.length; a++) {
    let rest = right[a]!;
    for (let k = 0; k < a; k++) rest -= factor[a]![k]! * x[k]!;
    x[a] = rest / factor[a]![a]!;
  }
  return x;
}

/** x with Lᵀ x = right. */
function solveUpper(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  for (let a = x.length - 1; a >= 0; a--) {
    let rest = right[a]!;
    for (let k = a + 1; k < x.length; k++) rest -= factor[k]![a]! * x[k]!;
    x[a] = rest / factor[a]![a]!;
  }
  return x;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
