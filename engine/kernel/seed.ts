import seedrandom from 'seedrandom';
import { mix, type ReplicateKey } from './keys.ts';

/** Four 32-bit words derived from the scenario's seed text. */
export type MasterKey = readonly [number, number, number, number];

/**
 * Turns a seed text, such as `oslo-2026`, into the master key. Equal texts give equal keys on every
 * machine: seedrandom's default generator (ARC4) uses integer arithmetic only.
 */
export function masterKey(seed: string): MasterKey {
  const generator = seedrandom(seed);
  return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

/**
 * Key of replicate `index` (counted from 0). It depends on the master key alone, so any replicate
 * can be run by itself with the same result as in a batch.
 */
export function replicateKey(master: MasterKey, index: number): ReplicateKey {
  const a = mix(mix(master[0] ^ Math.imul(index + 1, 0x9e3779b1)) ^ master[1]);
  const b = mix(mix(master[2] ^ Math.imul(index + 1, 0xc2b2ae3d)) ^ master[3]);
  return { a, b };
}
