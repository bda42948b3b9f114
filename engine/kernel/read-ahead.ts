import type { i32 } from './whole.ts';

/**
 * Reads the lines of memory on which a column holds what belongs to some persons, one after
 * another. That is when a processor fetches the next ones by itself; where events come to a person
 * here and there, it waits for every line (0.65 of the time of a release cohort of a million or
 * more).
 *
 * One function for each kind of column, so that each is compiled for what it reads. The number that
 * they give back means nothing, but must be kept: the host may find otherwise that nothing need be
 * read.
 */

/** Bytes of a line. */
const LINE = 64;

/**
 * @param from first person
 * @param to one past the last
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

/** {@link readWords} for words of 16 bits. */
export function readHalves(column: Int16Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE / 2) sum = (sum + column[person]!) | 0;
  return sum;
}

/** {@link readHalves} without a sign. */
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

/** {@link readBytes} without a sign. */
export function readUnsignedBytes(column: Uint8Array, from: i32, to: i32): number {
  let sum = 0;
  for (let person: i32 = from; person < to; person += LINE) sum = (sum + column[person]!) | 0;
  return sum;
}
