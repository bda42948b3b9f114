import type { Trace } from '../../engine/experiment/index.ts';
import type { ModelInput } from '../../engine/model/index.ts';

/** A trace as the page shows it. */
export interface Course extends Trace {
  /**
   * True for an open population on calendar weeks. Persons arrive and leave, and week 0 is not an
   * exit.
   */
  readonly open?: boolean;
}

/** A trace from week 0 of the scenario on. The trace of a municipality also has its burn-in. */
export function observed({ population }: ModelInput, trace: Trace): Course {
  if (population.type !== 'municipality') return trace;
  const before = population.burnIn ?? 0;
  return {
    ...trace,
    open: true,
    weeks: trace.weeks - before,
    codes: trace.codes.subarray(before * trace.persons),
    overdoses: trace.overdoses
      .filter(({ week }) => week > before)
      .map((overdose) => ({ ...overdose, week: overdose.week - before })),
  };
}
