import type { RecordedLives } from '../../engine/experiment/index.ts';
import type { ModelInput } from '../../engine/model/index.ts';

/** A recorded lives as the page shows it. */
export interface ShownLives extends RecordedLives {
  /**
   * True for an open population on calendar weeks. Persons arrive and leave, and week 0 is not an
   * exit.
   */
  readonly open?: boolean;
}

/**
 * A recorded lives from week 0 of the scenario on. The recorded lives of a municipality also has
 * its burn-in.
 */
export function observed({ population }: ModelInput, recorded: RecordedLives): ShownLives {
  if (population.type !== 'municipality') return recorded;
  const before = population.burnIn ?? 0;
  return {
    ...recorded,
    open: true,
    weeks: recorded.weeks - before,
    codes: recorded.codes.subarray(before * recorded.persons),
    overdoses: recorded.overdoses
      .filter(({ week }) => week > before)
      .map((overdose) => ({ ...overdose, week: overdose.week - before })),
  };
}
