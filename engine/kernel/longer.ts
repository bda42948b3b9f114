import type { i32 } from './whole.ts';

/**
 * How long a list becomes that must hold so many: half as many again, so that it seldom grows. (Of
 * what lists leave behind where memory is managed by hand, less stays unused than with a quarter,
 * and a municipality needs 3 bytes a person fewer.)
 */
export const roomFor = (needed: i32): i32 => needed + (needed >>> 1);

/**
 * A longer array that begins with the elements of another one. Put it in the place of the other,
 * which must not be used any more: where memory is managed by hand (the compiled model), it is
 * given to others.
 * @param length at least that of the array
 */
export function longerWords(array: Int32Array, length: i32): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}

/** {@link longerWords} for words of 16 bits. */
export function longerHalves(array: Int16Array, length: i32): Int16Array {
  const longer = new Int16Array(length);
  longer.set(array);
  return longer;
}
