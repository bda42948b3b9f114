import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Rounds of garbage collection after which the figure is taken as it is. */
const MOST_ROUNDS = 40;
/** Rounds in a row in which nothing is freed. */
const STEADY_ROUNDS = 4;

/**
 * Bytes of heap, typed arrays and WebAssembly memories that are in use. Arrays are freed by another thread, some time after their collection: until nothing is freed any
 * more. (`arrayBuffers` of Node does not count memories.)
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

/** Bytes that an object for many persons keeps more than one for few. The first one made is not measured: what all of them share comes with it. */
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
  // Still reachable after the measurement, or it might be collected before it.
  return Object.keys(kept).length > 0 ? bytes : 0;
}

/** Bytes of JavaScript heap that a piece of work allocates and nobody has collected at its end. */
export async function heapGrowth(work: () => void): Promise<number> {
  await bytesInUse();
  const before = process.memoryUsage().heapUsed;
  work();
  return process.memoryUsage().heapUsed - before;
}
