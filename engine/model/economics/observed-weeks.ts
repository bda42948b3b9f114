import type { Dimension, i32 } from '../../kernel/index.ts';
import type { TallyId } from '../states.ts';

/** The recorded counts of a replicate's observed weeks. */
export interface ObservedWeeks {
  /** First week whose person-weeks count: the week after week 0. */
  readonly firstWeek: number;
  /** First week whose events count. In the cohort it is week 0, the week of the exit. */
  readonly firstEvents: number;
  readonly lastWeek: number;
  /** Persons in a state at the end of a week. */
  in(dimension: Dimension, state: i32, week: i32): number;
  /** Persons with a code of the jointly counted dimensions at the end of a week. */
  jointly(code: i32, week: i32): number;
  /** Events in a week. */
  events(id: TallyId, week: i32): number;
}
