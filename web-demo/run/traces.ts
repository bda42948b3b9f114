import { batch, effect, signal, untracked } from '@preact/signals';
import type { ExperimentPlan } from '../../engine/experiment/index.ts';
import { asText, LastUsed, type ModelInput, runSize } from '../../engine/model/index.ts';
import { replicate, week } from '../state/store.ts';
import { shownPlan } from './comparison.ts';
import { traceOf } from './lone-worker.ts';
import { type Course, observed } from './observed.ts';

/**
 * Every person's course under both policies in the replicate shown; null when there is none to
 * show.
 */
export const traces = signal<readonly [Course, Course] | null>(null);

/** Whether there are too many person-weeks to draw. */
export const isTooLarge = signal(false);

/** Upper bound of the person-weeks that can be drawn in time. */
const MOST_TRACED = 6_000_000;

/**
 * The numbers of a comparison come first. Those of a small one are complete after this time, and
 * moving dots do not slow the workers down.
 */
const NUMBERS_FIRST_MS = 400;

/**
 * Number of courses kept, up to 24 MB each: the two that are shown. A slider changes only one of
 * them.
 */
const MOST_COURSES = 2;
const courses = new LastUsed<string, Promise<Course>>(MOST_COURSES);

/**
 * From now on the picture follows the comparison. Another replicate of the same comparison is shown
 * at once.
 */
export function followTraces(): void {
  let tracedPlan: ExperimentPlan | null = null;
  effect(() => {
    const plan = shownPlan.value;
    const index = replicate.value;
    if (plan === null) return;
    setTimeout(
      () => {
        if (shownPlan.peek() !== plan || replicate.peek() !== index) return;
        tracedPlan = plan;
        untracked(() => void trace(plan, index));
      },
      plan === tracedPlan ? 0 : NUMBERS_FIRST_MS,
    );
  });
}

async function trace(plan: ExperimentPlan, index: number): Promise<void> {
  const { seed, arms } = plan;
  const [a, b] = arms.map(({ input }) => input);
  if (!a || !b) return;
  const { persons, weeks } = runSize(a);
  const tooLarge = persons * weeks > MOST_TRACED;
  const pair = tooLarge ? null : await Promise.all([courseOf(a, seed, index), courseOf(b, seed, index)]);
  // Another comparison may have come meanwhile.
  if (shownPlan.peek() !== plan || replicate.peek() !== index) return;
  batch(() => {
    isTooLarge.value = tooLarge;
    traces.value = pair;
    if (week.peek() > a.weeks) week.value = a.weeks;
  });
}

const courseOf = (input: ModelInput, seed: string, index: number): Promise<Course> =>
  courses.get(asText([input, seed, index]), async () => observed(input, await traceOf(input, seed, index)));
