import { partedAt } from '../compare/parted.ts';
import { planFor, traceOf } from '../run/lone-worker.ts';
import { replicate, scenario } from '../state/store.ts';

/**
 * Number of replicates searched. A difference found by search is no evidence, and the page does not
 * present it as such.
 */
const MOST_RUNS = 60;

/**
 * Searches for the next replicate in which somebody lives under B who dies under A.
 * @returns null if there is none
 */
export async function nextRunWithSomebodySaved(): Promise<number | null> {
  const { arms } = await planFor(scenario.value);
  const { seed } = scenario.value.run;
  for (let k = 1; k <= MOST_RUNS; k++) {
    const index = (replicate.value + k) % MOST_RUNS;
    const [a, b] = await Promise.all(arms.map(({ input }) => traceOf(input, seed, index)));
    if (!a || !b) return null;
    if (partedAt([a, b], a.weeks).aliveInSecond.size > 0) return index;
  }
  return null;
}
