/**
 * Ishigami's function of three places in the unit interval, mapped to (-π, π), with a = 7 and b =
 * 0.1.
 */
export function ishigami([u1, u2, u3]: ArrayLike<number> & Iterable<number>): number {
  const [x1, x2, x3] = [u1!, u2!, u3!].map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

/** Its indices by integration: V1 = (1 + b π⁴/5)² / 2, V2 = a²/8, V13 = b² π⁸ (1/18 - 1/50). */
export function ishigamiIndices(): {
  readonly first: number[];
  readonly total: number[];
  readonly variance: number;
} {
  const v1 = (1 + 0.02 * Math.PI ** 4) ** 2 / 2;
  const v2 = 49 / 8;
  const v13 = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const variance = v1 + v2 + v13;
  return {
    first: [v1, v2, 0].map((v) => v / variance),
    total: [v1 + v13, v2, v13].map((v) => v / variance),
    variance,
  };
}

/** Coefficients of Sobol's g-function, from most to least important. */
export const G = [0, 1, 4.5, 9, 99];

/** Sobol's g-function: the product of (|4u - 2| + a) / (1 + a). */
export const gFunction = (u: ArrayLike<number>): number =>
  G.reduce((product, a, j) => (product * (Math.abs(4 * u[j]! - 2) + a)) / (1 + a), 1);

/**
 * Its indices: V_i = 1 / (3 (1 + a_i)²), V = ∏(1 + V_i) - 1, total_i = V_i ∏_{j≠i}(1 + V_j) / V.
 */
export function gIndices(): { readonly first: number[]; readonly total: number[] } {
  const parts = G.map((a) => 1 / (3 * (1 + a) ** 2));
  const all = parts.reduce((product, v) => product * (1 + v), 1);
  return {
    first: parts.map((v) => v / (all - 1)),
    total: parts.map((v) => (v * all) / (1 + v) / (all - 1)),
  };
}
