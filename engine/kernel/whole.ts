/**
 * A whole number from -2^31 to 2^31 - 1: a person, a week, an index, a bit mask. To TypeScript it
 * is `number`. The compiled model stores it in 32 bits, and the build rejects an assignment that
 * might not be whole. Sums, differences and products of whole numbers are exact. Assign one to an
 * `i32` only if it stays in range; use `| 0` or `Math.imul` if it is meant to wrap around.
 */
export type i32 = number;
