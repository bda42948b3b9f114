import { planOf, traceReplicate } from '../../engine/experiment/index.ts';
import { inJavaScript } from '../../engine/model/index.ts';
import { partedAt } from '../compare/parted.ts';
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
  const { arms } = planOf(scenario.value);
  const { seed } = scenario.value.run;
  for (let k = 1; k <= MOST_RUNS; k++) {
    const index = (replicate.value + k) % MOST_RUNS;
    const [a, b] = arms.map(({ input }) => traceReplicate(input, seed, index, inJavaScript));
    if (!a || !b) return null;
    if (partedAt([a, b], a.weeks).aliveInSecond.size > 0) return index;
    // Lets the page respond between replicates.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}
