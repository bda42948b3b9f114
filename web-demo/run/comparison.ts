import { batch, computed, effect, signal, untracked } from '@preact/signals';
import {
  besideNeutral,
  type ComparisonSummary,
  type ExperimentPlan,
  neutralTwin,
} from '../../engine/experiment/index.ts';
import { scenario } from '../state/store.ts';
import { markAsked, markSettled } from './marks.ts';
import { type RunHandle, type RunState, startRun } from './runs.ts';
import { stagesOf } from './stages.ts';

/** State of the comparison on the first screen. */
export const run = signal<RunState | null>(null);
/** The same under neutral assumptions, run after the comparison itself. */
const twin = signal<RunState | null>(null);

/** Result of one stage. */
export interface Stage {
  readonly seeds: number;
  readonly compared: ComparisonSummary;
}

/** Results of the stages so far, the newest last. They show what more replicates do. */
export const stages = signal<readonly Stage[]>([]);

/** The plan whose comparison is shown. */
export const shownPlan = signal<ExperimentPlan | null>(null);

/**
 * All stages of the comparison shown, including those to come. The chart reserves room for them, so
 * that it does not jump.
 */
export const plannedStages = computed(() => (shownPlan.value === null ? [] : stagesOf(shownPlan.value)));

/**
 * Results so far. Unlike `run`, they do not change with every step of progress, so nothing is drawn
 * twice.
 */
export const summary = computed(() => run.value?.summary ?? null);
export const result = computed(() => run.value?.result ?? null);
const twinSummary = computed(() => twin.value?.summary ?? null);
/** Whether the comparison under neutral assumptions is done. */
export const isTwinDone = computed(() => twin.value?.phase === 'done');

/** Whether the numbers on the screen belong to earlier settings. */
export const isStale = computed(
  () => summary.value !== null && run.value !== null && run.value.plan !== shownPlan.value,
);

/** The first comparison, beside its neutral twin if that has been run. */
export const comparison = computed<ComparisonSummary | null>(() => {
  if (summary.value === null) return null;
  const neutral = twinSummary.value;
  const done = neutral !== null && neutral.seeds === summary.value.seeds;
  return (done ? besideNeutral(summary.value, neutral) : summary.value).comparisons[0] ?? null;
});

let current: RunHandle | null = null;

/** Stops the current run. Its results stay on the screen. */
export function cancel(): void {
  current?.stop();
  const state = run.peek();
  if (state?.phase === 'running' || state?.phase === 'waiting') run.value = { ...state, phase: 'stopped' };
}

/** Starts the comparison again, for example after it was cancelled. */
export function start(): void {
  current?.stop();
  markAsked();
  const handle = startRun(scenario.peek(), (state) => {
    if (current !== handle) return;
    show(state);
    if (state.phase === 'done') runTwin();
  });
  current = handle;
}

/**
 * Keeps the earlier results until there are new ones, so that the screen does not go blank while a
 * slider moves.
 */
function show(state: RunState): void {
  const before = run.peek();
  if (state.summary === null) {
    run.value = { ...state, result: before?.result ?? null, summary: before?.summary ?? null };
    return;
  }
  const { seeds, comparisons } = state.summary;
  const [compared] = comparisons;
  batch(() => {
    const isNew = shownPlan.peek() !== state.plan;
    if (isNew) {
      shownPlan.value = state.plan;
      twin.value = null;
    }
    const known = isNew ? [] : stages.peek();
    if (compared && known.at(-1)?.seeds !== seeds) stages.value = [...known, { seeds, compared }];
    run.value = state;
  });
}

function runTwin(): void {
  const wanted = neutralTwin(scenario.peek());
  if (wanted === null) {
    markSettled();
    return;
  }
  const handle = startRun(
    wanted,
    (state) => {
      if (current !== handle) return;
      twin.value = state;
      if (state.phase === 'done') markSettled();
    },
    [],
  );
  current = handle;
}

/** From now on the comparison is run again whenever the settings change. */
export function follow(): void {
  effect(() => {
    scenario.value;
    untracked(start);
  });
}
