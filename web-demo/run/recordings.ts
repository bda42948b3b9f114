import { batch, effect, signal, untracked } from '@preact/signals';
import type { ExperimentPlan } from '../../engine/experiment/index.ts';
import { asText, LastUsed, type ModelInput, runSize } from '../../engine/model/index.ts';
import { replicate, week } from '../state/store.ts';
import { shownPlan } from './comparison.ts';
import { traceOf } from './lone-worker.ts';
import { observed, type ShownLives } from './observed.ts';

/**
 * Every person's course under both policies in the replicate shown; null when there is none to
 * show.
 */
export const recordings = signal<readonly [ShownLives, ShownLives] | null>(null);

/** Whether there are too many person-weeks to draw. */
export const isTooLarge = signal(false);

/** Upper bound of the person-weeks that can be drawn in time. */
const MOST_RECORDED = 6_000_000;

/**
 * The numbers of a comparison come first. Those of a small one are complete after this time, and
 * moving dots do not slow the workers down.
 */
const NUMBERS_FIRST_MS = 400;

/**
 * Number of keptLives kept, up to 24 MB each: the two that are shown. A slider changes only one of
 * them.
 */
const MOST_KEPT = 2;
const keptLives = new LastUsed<string, Promise<ShownLives>>(MOST_KEPT);

/**
 * From now on the picture follows the comparison. Another replicate of the same comparison is shown
 * at once.
 */
export function followLives(): void {
  let recordedPlan: ExperimentPlan | null = null;
  effect(() => {
    const plan = shownPlan.value;
    const index = replicate.value;
    if (plan === null) return;
    setTimeout(
      () => {
        if (shownPlan.peek() !== plan || replicate.peek() !== index) return;
        recordedPlan = plan;
        untracked(() => void record(plan, index));
      },
      plan === recordedPlan ? 0 : NUMBERS_FIRST_MS,
    );
  });
}

async function record(plan: ExperimentPlan, index: number): Promise<void> {
  const { seed, arms } = plan;
  const [a, b] = arms.map(({ input }) => input);
  if (!a || !b) return;
  const { persons, weeks } = runSize(a);
  const tooLarge = persons * weeks > MOST_RECORDED;
  const pair = tooLarge
    ? null
    : await Promise.all([shownLivesOf(a, seed, index), shownLivesOf(b, seed, index)]);
  // Another comparison may have come meanwhile.
  if (shownPlan.peek() !== plan || replicate.peek() !== index) return;
  batch(() => {
    isTooLarge.value = tooLarge;
    recordings.value = pair;
    if (week.peek() > a.weeks) week.value = a.weeks;
  });
}

const shownLivesOf = (input: ModelInput, seed: string, index: number): Promise<ShownLives> =>
  keptLives.get(asText([input, seed, index]), async () => observed(input, await traceOf(input, seed, index)));
