import type { Distribution } from './types.ts';

/** Short forms for the registry's distributions. */
export const lognormal = (median: number, sigma: number) =>
  ({ kind: 'lognormal', median, sigma }) as const satisfies Distribution;
export const normal = (mean: number, sd: number) =>
  ({ kind: 'normal', mean, sd }) as const satisfies Distribution;
export const beta = (a: number, b: number) => ({ kind: 'beta', a, b }) as const satisfies Distribution;
export const uniform = (from: number, to: number) =>
  ({ kind: 'uniform', from, to }) as const satisfies Distribution;
/** Held fixed: a structural choice, varied by hand where it matters. */
export const fixed = { kind: 'fixed' } as const satisfies Distribution;

export const SHARE = [0, 1] as const;
export const RATIO = [0, 20] as const;
/** Range of a factor that can only lower a hazard or a share. */
export const LOWERS = [0, 1] as const;
