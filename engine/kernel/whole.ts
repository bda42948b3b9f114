/**
 * A whole number from -2^31 to 2^31 - 1: a person, a week, a place in a list, a bit mask. To
 * TypeScript it is `number`; the compiled model holds it as 32 bits, and the build refuses to give
 * it a number that may not be whole. Sums, differences and products of whole numbers are exact:
 * give one to a name that is declared `i32` only where it stays in range, and take `| 0` or
 * `Math.imul` where it is to wrap around.
 */
export type i32 = number;
