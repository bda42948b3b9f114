import type { i32 } from './whole.ts';

/**
 * Reads the memory lines of a column for consecutive persons. Sequential reads let the processor
 * prefetch the following lines. Events come to persons in irregular order, where each line would be
 * waited for (0.65 of the time of a release cohort of a million or more).
 *
 * There is one function per kind of column, so that each is compiled for that kind. The returned
 * number has no meaning but must be kept: otherwise the compiler may remove the reads.
 */

/** Bytes of a cache line. */
const LINE = 64;

/**
 * @param from first person
 * @param to one past the last person
 */
export function readWords(column: Int32Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE / 4) sum = (sum + column[person]!) | 0;
  return sum;
}

/** {@link readWords} for numbers of 4 bytes. */
export function readFloats(column: Float32Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE / 4) sum += column[person]!;
  return sum;
}

/** {@link readWords} for 16-bit words. */
export function readHalves(column: Int16Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE / 2) sum = (sum + column[person]!) | 0;
  return sum;
}

/** {@link readHalves} for unsigned words. */
export function readUnsignedHalves(column: Uint16Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE / 2) sum = (sum + column[person]!) | 0;
  return sum;
}

/** {@link readWords} for bytes. */
export function readBytes(column: Int8Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE) sum = (sum + column[person]!) | 0;
  return sum;
}

/** {@link readBytes} for unsigned bytes. */
export function readUnsignedBytes(column: Uint8Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE) sum = (sum + column[person]!) | 0;
  return sum;
}
