import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Rounds of garbage collection after which the figure is taken as it is. */
const MOST_ROUNDS = 20;

/** Bytes of heap and typed arrays that are in use. Arrays are freed some time after their collection: until nothing is freed any more. */
function bytesInUse(): number {
  const used = () => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let before = used();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = used();
    if (now >= before) return now;
    before = now;
  }
  return before;
}

/** Bytes per person that an object keeps, from the difference between two sizes. */
export function bytesPerPerson(make: (persons: number) => object, few: number, many: number): number {
  return (bytesOf(() => make(many)) - bytesOf(() => make(few))) / (many - few);
}

function bytesOf(make: () => object): number {
  const before = bytesInUse();
  const kept = make();
  const bytes = bytesInUse() - before;
  // Still reachable after the measurement, or it might be collected before it.
  return Object.keys(kept).length > 0 ? bytes : 0;
}

/** Bytes of JavaScript heap that a piece of work allocates and nobody has collected at its end. */
export function heapGrowth(work: () => void): number {
  bytesInUse();
  const before = process.memoryUsage().heapUsed;
  work();
  return process.memoryUsage().heapUsed - before;
}
