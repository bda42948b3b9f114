import { planOf, traceReplicate } from '../../engine/experiment/index.ts';
import { partedAt } from '../compare/parted.ts';
import { replicate, scenario } from '../state/store.ts';

/** So many runs are looked through; a difference in one of them is then no proof of anything, and is not shown as one. */
const MOST_RUNS = 60;

/** The next run, after the one that is shown, in which somebody lives under B who dies under A; null when none is found. */
export async function nextRunWithSomebodySaved(): Promise<number | null> {
  const { arms } = planOf(scenario.value);
  const { seed } = scenario.value.run;
  for (let k = 1; k <= MOST_RUNS; k++) {
    const index = (replicate.value + k) % MOST_RUNS;
    const [a, b] = arms.map(({ input }) => traceReplicate(input, seed, index));
    if (!a || !b) return null;
    if (partedAt([a, b], a.weeks).aliveInSecond.size > 0) return index;
    // The page stays alive between runs.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}
