import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArmResult } from './result.ts';

/** High word of the quiet NaN that replaces every NaN, because engines differ in NaN bits. */
const NAN_HIGH = 0x7ff80000;

/**
 * SHA-256, in hex, of the results of every replicate. Order: arms; within an arm, replicates; for
 * each replicate all outcomes (order of OUTCOMES, little-endian float64), then the digest of its
 * weekly course (little-endian uint32). Equal plans give equal hashes, whatever the workers, the
 * chunks and the JavaScript engine.
 */
export function resultHash(arms: readonly Pick<ArmResult, 'outcomes' | 'weeklyDigests'>[]): string {
  const hash = sha256.create();
  for (const arm of arms) hash.update(bytesOf(arm));
  return bytesToHex(hash.digest());
}

function bytesOf({ outcomes, weeklyDigests }: Pick<ArmResult, 'outcomes' | 'weeklyDigests'>): Uint8Array {
  const row = outcomes.length * 8 + 4;
  const view = new DataView(new ArrayBuffer(row * weeklyDigests.length));
  weeklyDigests.forEach((digest, k) => {
    outcomes.forEach((values, j) => {
      setFloat(view, k * row + j * 8, values[k]!);
    });
    view.setUint32((k + 1) * row - 4, digest, true);
  });
  return new Uint8Array(view.buffer);
}

function setFloat(view: DataView, at: number, value: number): void {
  if (Number.isNaN(value)) view.setUint32(at + 4, NAN_HIGH, true);
  else view.setFloat64(at, value, true);
}
