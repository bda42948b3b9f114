import { sharedWeeks } from '../model/index.ts';
import type { WorkPlan } from './plan.ts';
import type { GroupOf } from './queue.ts';

/** Arms that are run together with an earlier arm, because their first weeks are the same. */
export interface History {
  /** The other arms, all later in the plan; empty if no arm shares enough weeks. */
  readonly arms: readonly number[];
  /** Number of weeks that all of them share, burn-in included. */
  readonly weeks: number;
}

/**
 * With fewer shared weeks, copying an arm's persons costs about as much as simulating them again.
 */
const LEAST_WEEKS = 8;
/** How many later arms are checked: the arms of a comparison are consecutive in a plan. */
const ARMS_AHEAD = 12;

/** Finds the later arms of the same point whose first weeks are the same as this arm's. */
export function historyOf({ arms }: WorkPlan, arm: number): History {
  const { input, fixed = [], point } = arms[arm]!;
  const shared = arms.slice(arm + 1, arm + 1 + ARMS_AHEAD).map((other, k) => ({
    arm: arm + 1 + k,
    weeks:
      other.point === point && `${other.fixed ?? []}` === `${fixed}` ? sharedWeeks(input, other.input) : 0,
  }));
  const enough = shared.filter(({ weeks }) => weeks >= LEAST_WEEKS);
  return { arms: enough.map((one) => one.arm), weeks: Math.min(...enough.map(({ weeks }) => weeks)) };
}

/**
 * Groups chunks that one worker should run: those of a sweep point, whose arms mostly share their
 * tables of rates; without points, those of the same replicates if arms share weeks. Undefined if
 * grouping brings nothing.
 */
export function groupsOf(plan: WorkPlan): GroupOf | undefined {
  const { arms } = plan;
  if (arms.some(({ point }) => point !== undefined)) return ({ arm }) => arms[arm]!.point ?? -1;
  const hasHistory = arms.some((_, arm) => historyOf(plan, arm).arms.length > 0);
  return hasHistory ? ({ first }) => first : undefined;
}
