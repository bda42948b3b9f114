import type { ReplicateKey } from '../../engine/kernel/index.ts';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';

/** A source of keyed 32-bit words, such as the kernel's `word`, for the battery of tests. */
export type WordSource = (key: ReplicateKey, person: number, week: number, purpose: number) => number;

/** One coordinate of a word's key. */
export const AXES = ['person', 'week', 'purpose', 'replicate', 'letter'] as const;
export type Axis = (typeof AXES)[number];

/**
 * Coordinates of one word: numbers from 0; `letter` counts seed texts that differ in one letter.
 */
export type Coordinates = Readonly<Record<Axis, number>>;

/**
 * Sizes of the tested grids. The axis under test is long; the others vary less. No model uses weeks
 * beyond 1040 or purposes beyond 63.
 */
const LENGTH: Coordinates = { person: 4096, week: 1024, purpose: 64, replicate: 1024, letter: 26 };

const KEYS = new Map<string, ReplicateKey>();

/** Key of a replicate of a seed text `seed-a`, `seed-b`, … */
export function keyOf(letter: number, replicate: number): ReplicateKey {
  const name = `${letter}.${replicate}`;
  const known = KEYS.get(name);
  if (known) return known;
  const key = replicateKey(masterKey(`seed-${String.fromCharCode(97 + letter)}`), replicate);
  KEYS.set(name, key);
  return key;
}

export const wordAt = (source: WordSource, at: Coordinates): number =>
  source(keyOf(at.letter, at.replicate), at.person, at.week, at.purpose);

/**
 * `count` pairs of words whose keys differ by one step along an axis. The pairs do not overlap
 * (steps 0-1, 2-3, …). The other coordinates take scattered values, so that the pairs of a sound
 * source are independent.
 */
export function neighbours(
  source: WordSource,
  axis: Axis,
  count: number,
  step = 1,
): [Int32Array, Int32Array] {
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const pairs = Math.floor(LENGTH[axis] / (2 * step)) * step;
  for (let n = 0; n < count; n++) {
    const pair = n % pairs;
    const position = 2 * step * Math.floor(pair / step) + (pair % step);
    const block = Math.floor(n / pairs);
    const at = { ...scattered(block), [axis]: position };
    left[n] = wordAt(source, at);
    right[n] = wordAt(source, { ...at, [axis]: position + step });
  }
  return [left, right];
}

/**
 * Distinct coordinates for every block number below about 2^18, moving along several axes at once.
 */
function scattered(block: number): Coordinates {
  return {
    person: (block * 37) % 4096,
    week: (block * 11) % 1021,
    purpose: (block * 3) % 61,
    replicate: block % 509,
    letter: block % 23,
  };
}
