import { computed, effect, signal, untracked } from '@preact/signals';
import {
  besideNeutral,
  type ComparisonSummary,
  neutralTwin,
  type Trace,
  traceReplicate,
} from '../../engine/experiment/index.ts';
import { replicate, scenario, week } from '../state/store.ts';
import { type RunHandle, type RunState, startRun } from './runs.ts';

/** The comparison on the first screen, as far as it has come. */
export const run = signal<RunState | null>(null);
/** The same under neutral assumptions, once the comparison itself is done. */
export const twin = signal<RunState | null>(null);
/** Intervals of the deaths averted at each stage so far, the newest last: they show what more replicates do. */
export const stages = signal<readonly Stage[]>([]);

export interface Stage {
  readonly seeds: number;
  readonly averted: ComparisonSummary['deathsAvertedPer1000'];
}

/** The first comparison: beside its twin when that has been run. */
export const comparison = computed<ComparisonSummary | null>(() => {
  const summary = run.value?.summary ?? null;
  if (summary === null) return null;
  const neutral = twin.value?.summary ?? null;
  const done = neutral !== null && neutral.seeds === summary.seeds;
  return (done ? besideNeutral(summary, neutral) : summary).comparisons[0] ?? null;
});

/** Everybody's course under both policies, in the replicate that the picture shows. */
export const traces = signal<readonly [Trace, Trace] | null>(null);

/** More than this would not be drawn in time. */
const MOST_TRACED = 6_000_000;

let current: RunHandle | null = null;

/** Stops what is running; what is known stays on the screen. */
export function cancel(): void {
  current?.stop();
  const state = run.peek();
  if (state?.phase === 'running' || state?.phase === 'waiting') run.value = { ...state, phase: 'stopped' };
}

/** Runs the comparison anew, such as after it was cancelled. */
export function start(): void {
  current?.stop();
  const wanted = scenario.peek();
  stages.value = [];
  twin.value = null;
  const handle = startRun(wanted, (state) => {
    if (current !== handle) return;
    const before = run.peek();
    // What was known stays until there is something new: the picture does not go blank while a slider moves.
    const { result, summary } = state.summary === null && before !== null ? before : state;
    if (state.summary !== null && state.summary.seeds !== stages.peek().at(-1)?.seeds) {
      const [compared] = state.summary.comparisons;
      if (compared)
        stages.value = [
          ...stages.peek(),
          { seeds: state.summary.seeds, averted: compared.deathsAvertedPer1000 },
        ];
    }
    run.value = { ...state, result, summary };
    if (state.phase === 'done') runTwin();
  });
  current = handle;
}

function runTwin(): void {
  const wanted = neutralTwin(scenario.peek());
  if (wanted === null) return;
  const handle = startRun(
    wanted,
    (state) => {
      if (current === handle) twin.value = state;
    },
    [],
  );
  current = handle;
}

/** From now on the comparison and the picture follow what the user sets. */
export function follow(): void {
  effect(() => {
    scenario.value;
    untracked(start);
  });
  effect(() => {
    const { arms } = run.value?.plan ?? { arms: [] };
    const seed = scenario.value.run.seed;
    const index = replicate.value;
    untracked(() =>
      trace(
        arms.map(({ input }) => input),
        seed,
        index,
      ),
    );
  });
}

let traced: string | null = null;

function trace(inputs: readonly Parameters<typeof traceReplicate>[0][], seed: string, index: number): void {
  const [a, b] = inputs;
  const key = JSON.stringify([inputs, seed, index]);
  if (key === traced) return;
  traced = key;
  if (!a || !b || a.population.size * a.weeks > MOST_TRACED) {
    traces.value = null;
    return;
  }
  traces.value = [traceReplicate(a, seed, index), traceReplicate(b, seed, index)];
  if (week.peek() > a.weeks) week.value = a.weeks;
}
