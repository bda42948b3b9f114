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

/** What is known of the comparison; unlike `run` these do not change with every step of progress, so that nothing is drawn twice. */
export const summary = computed(() => run.value?.summary ?? null);
export const result = computed(() => run.value?.result ?? null);
const plan = computed(() => run.value?.plan ?? null);
const twinSummary = computed(() => twin.value?.summary ?? null);
/** Has the comparison without assumptions been run? */
export const isTwinDone = computed(() => twin.value?.phase === 'done');

/** The first comparison: beside its twin when that has been run. */
export const comparison = computed<ComparisonSummary | null>(() => {
  if (summary.value === null) return null;
  const neutral = twinSummary.value;
  const done = neutral !== null && neutral.seeds === summary.value.seeds;
  return (done ? besideNeutral(summary.value, neutral) : summary.value).comparisons[0] ?? null;
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
    const known = state.summary === null && before !== null ? before : state;
    if (state.summary !== null && state.summary.seeds !== stages.peek().at(-1)?.seeds) {
      const [compared] = state.summary.comparisons;
      if (compared)
        stages.value = [
          ...stages.peek(),
          { seeds: state.summary.seeds, averted: compared.deathsAvertedPer1000 },
        ];
    }
    run.value = { ...state, result: known.result, summary: known.summary };
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
    const { arms } = plan.value ?? { arms: [] };
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
