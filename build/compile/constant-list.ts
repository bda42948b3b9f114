import type { Rep } from './value.ts';

/**
 * A list known at compile time, of numbers, texts or truth values. A function returns its elements
 * by index.
 */
export interface ConstantList {
  /** Name of that function. */
  readonly name: string;
  readonly values: readonly (number | string | boolean)[];
  readonly rep: Rep;
}
