import type { Check, Figure, Skip } from './report/schema.ts';

export type Size = 'full' | 'quick';

/** What one benchmark found. */
export interface Found {
  readonly checks: readonly Check[];
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skip[];
}

export interface Benchmark {
  /** As on the command line. */
  readonly name: string;
  readonly title: string;
  /**
   * Checks its answer, then measures.
   * @throws WrongAnswer when the answer is not what it must be: there is no speed of a wrong answer
   */
  run(size: Size): Promise<Found>;
}

/** An answer of our own, or of a reference, that is wrong. */
export class WrongAnswer extends Error {
  constructor({ title, detail }: Check) {
    super(`not so: ${title} (${detail})`);
  }
}

/** @throws WrongAnswer when a check failed */
export function assertAll(checks: readonly Check[]): void {
  for (const check of checks) if (!check.passed) throw new WrongAnswer(check);
}
