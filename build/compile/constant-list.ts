import type { Rep } from './value.ts';

/**
 * A list that is known while compiling: numbers, texts or truth values, which a function gives by
 * their places.
 */
export interface ConstantList {
  /** Name of the function. */
  readonly name: string;
  readonly values: readonly (number | string | boolean)[];
  readonly rep: Rep;
}
