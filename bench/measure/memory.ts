import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of typed arrays per person that an object keeps, from the difference between two sizes. */
export function arrayBytesPerPerson(make: (persons: number) => object, few: number, many: number): number {
  return (arrayBytes(() => make(many)) - arrayBytes(() => make(few))) / (many - few);
}

function arrayBytes(make: () => object): number {
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  const kept = make();
  const bytes = process.memoryUsage().arrayBuffers - before;
  // Still reachable after the measurement, or the arrays might be collected before it.
  return Object.keys(kept).length > 0 ? bytes : 0;
}

/** Bytes of JavaScript heap that a piece of work allocates and nobody has collected at its end. */
export function heapGrowth(work: () => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  work();
  return process.memoryUsage().heapUsed - before;
}
