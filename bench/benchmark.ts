import type { Check, Figure, Skip } from './figures/schema.ts';

export type Size = 'full' | 'quick';

/** Result of one benchmark. */
export interface Found {
  readonly checks: readonly Check[];
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skip[];
}

export interface Benchmark {
  /** Name on the command line. */
  readonly name: string;
  readonly title: string;
  /**
   * Checks the answer, then measures.
   * @throws WrongAnswer when the answer is wrong, because the speed of a wrong answer means nothing
   */
  run(size: Size): Promise<Found>;
}

/** A wrong answer, from the engine or from a reference. */
export class WrongAnswer extends Error {
  constructor({ title, detail }: Check) {
    super(`not so: ${title} (${detail})`);
  }
}

/** @throws WrongAnswer when a check failed */
export function assertAll(checks: readonly Check[]): void {
  for (const check of checks) if (!check.passed) throw new WrongAnswer(check);
}
