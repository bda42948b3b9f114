import type { Trace } from '../../engine/experiment/index.ts';
import type { ModelInput } from '../../engine/model/index.ts';

/** A trace as it is shown. */
export interface Course extends Trace {
  /** An open population on calendar weeks: nobody need have left anywhere in week 0, and people come and go. */
  readonly open?: boolean;
}

/** A trace from week 0 of the scenario on: that of a municipality begins with its burn-in. */
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
