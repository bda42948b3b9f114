import type { i32 } from './whole.ts';

/**
 * New length of a list that must hold `needed` elements: half as many again, so that it seldom
 * grows. Where memory is managed by hand, factor 1.5 leaves less unused memory than factor 1.25; a
 * municipality needs 3 bytes less per person.
 */
export const roomFor = (needed: i32): i32 => needed + (needed >>> 1);

/**
 * Returns a longer array that begins with the elements of `array`. Replace the old array with it
 * and do not use the old one again: where memory is managed by hand (the compiled model), its
 * memory is reused.
 * @param length at least the length of `array`
 */
export function longerWords(array: Int32Array, length: i32): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}

/** {@link longerWords} for 16-bit words. */
export function longerHalves(array: Int16Array, length: i32): Int16Array {
  const longer = new Int16Array(length);
  longer.set(array);
  return longer;
}
