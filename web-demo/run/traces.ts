import { effect, signal, untracked } from '@preact/signals';
import { traceReplicate } from '../../engine/experiment/index.ts';
import { type ModelInput, runSize } from '../../engine/model/index.ts';
import { replicate, scenario, week } from '../state/store.ts';
import { shownPlan } from './comparison.ts';
import { afterPaint } from './marks.ts';
import { type Course, observed } from './observed.ts';

/** Everybody's course under both policies, in the replicate that the picture shows; null while there is none to show. */
export const traces = signal<readonly [Course, Course] | null>(null);

/** Are there more people, or weeks, than can be drawn? */
export const isTooLarge = signal(false);

/** More person-weeks than this would not be drawn in time. */
const MOST_TRACED = 6_000_000;

/** From now on the picture follows the comparison: it is made when the first numbers stand on the screen, and the workers go on meanwhile. */
export function followTraces(): void {
  effect(() => {
    const plan = shownPlan.value;
    const index = replicate.value;
    if (plan === null) return;
    const { seed } = scenario.peek().run;
    const inputs = plan.arms.map(({ input }) => input);
    afterPaint(() => {
      if (shownPlan.peek() === plan && replicate.peek() === index)
        untracked(() => trace(inputs, seed, index));
    });
  });
}

let traced: string | null = null;

function trace(inputs: readonly ModelInput[], seed: string, index: number): void {
  const [a, b] = inputs;
  const key = JSON.stringify([inputs, seed, index]);
  if (!a || !b || key === traced) return;
  traced = key;
  const { persons, weeks } = runSize(a);
  isTooLarge.value = persons * weeks > MOST_TRACED;
  const course = (input: ModelInput) => observed(input, traceReplicate(input, seed, index));
  traces.value = isTooLarge.value ? null : [course(a), course(b)];
  if (week.peek() > a.weeks) week.value = a.weeks;
}
