import { sharedWeeks } from '../model/index.ts';
import type { WorkPlan } from './plan.ts';
import type { GroupOf } from './queue.ts';

/**
 * Arms that are run together with the first of them, since they have their first weeks in common.
 */
export interface History {
  /** The other arms, all later in the plan; none when no arm has enough in common. */
  readonly arms: readonly number[];
  /** Weeks that all of them share, the burn-in included. */
  readonly weeks: number;
}

/** Below this, copying an arm's persons costs about as much as simulating them again. */
const LEAST_WEEKS = 8;
/** How far ahead in the plan arms are compared: the arms of a comparison stand together. */
const ARMS_AHEAD = 12;

/** Which later arms of the same point have their first weeks in common with this one. */
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
 * Which chunks had better be done by one worker: those of a sweep's point, whose arms mostly have
 * their tables of rates in common; without points, those of the same replicates where arms have
 * weeks in common. Undefined when it does not matter.
 */
export function groupsOf(plan: WorkPlan): GroupOf | undefined {
  const { arms } = plan;
  if (arms.some(({ point }) => point !== undefined)) return ({ arm }) => arms[arm]!.point ?? -1;
  const hasHistory = arms.some((_, arm) => historyOf(plan, arm).arms.length > 0);
  return hasHistory ? ({ first }) => first : undefined;
}
