import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Upper bound of the rounds of garbage collection. */
const MOST_ROUNDS = 40;
/** Number of consecutive rounds without freed memory after which memory is steady. */
const STEADY_ROUNDS = 4;

/**
 * Bytes in use by the heap, typed arrays and WebAssembly memories. Another thread frees arrays some
 * time after they are collected, so this waits until memory is steady.
 * Node's `arrayBuffers` does not include WebAssembly memories, `external` does.
 */
async function bytesInUse(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  let steady = 0;
  for (let round = 0; round < MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
    collectGarbage();
    await nextTurn();
    const { heapUsed, external } = process.memoryUsage();
    steady = heapUsed + external < least ? 0 : steady + 1;
    least = Math.min(least, heapUsed + external);
  }
  return least;
}

/**
 * Bytes that an object for many persons retains beyond one for few. The first object is not
 * measured, because it also creates what all objects share.
 */
export async function moreBytes(
  make: (persons: number) => object,
  few: number,
  many: number,
): Promise<number> {
  make(few);
  const least = await bytesOf(() => make(few));
  const most = await bytesOf(() => make(many));
  return most - least;
}

async function bytesOf(make: () => object): Promise<number> {
  const before = await bytesInUse();
  const kept = make();
  const bytes = (await bytesInUse()) - before;
  // Keeps the object reachable until the measurement is done.
  return Object.keys(kept).length > 0 ? bytes : 0;
}

/**
 * Bytes of JavaScript heap that a piece of work allocates and that are not collected when it ends.
 */
export async function heapGrowth(work: () => void): Promise<number> {
  await bytesInUse();
  const before = process.memoryUsage().heapUsed;
  work();
  return process.memoryUsage().heapUsed - before;
}
