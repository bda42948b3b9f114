/** Mutants that no test kills, each with the reason. */
export interface Survivor {
  readonly file: string;
  readonly within: string;
  readonly before: string;
  readonly after: string;
  /** Can no test tell it from the original? Such mutants do not count. */
  readonly equivalent: boolean;
  readonly reason: string;
}

export const SURVIVORS: readonly Survivor[] = [];
