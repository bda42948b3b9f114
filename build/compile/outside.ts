import type { Signature } from './manifest.ts';

/** Library functions, which are imported and not compiled. */
export const LIBRARY: Readonly<Record<string, Signature>> = {
  exp: { given: ['f64'], result: 'f64' },
  exp2: { given: ['f64'], result: 'f64' },
  expm1: { given: ['f64'], result: 'f64' },
  ln: { given: ['f64'], result: 'f64' },
  pow: { given: ['f64', 'f64'], result: 'f64' },
};
