import type { CarryOut } from '../model/index.ts';

/**
 * How replicates are run. The numbers are the same; JavaScript is slower, and is for tests and
 * debugging.
 */
export const ENGINES = ['compiled', 'javascript'] as const;
export type Engine = (typeof ENGINES)[number];

/** How the work of a pool was run. */
export interface Execution {
  /** The engine that was requested. */
  readonly engine: Engine;
  /**
   * Reasons why some replicates ran in JavaScript although `compiled` was requested, each once, in
   * English. Empty if all ran as requested.
   */
  readonly fallbacks: readonly string[];
}

/** An execution that is still being recorded. */
export class ExecutionLog implements Execution {
  private readonly reasons = new Set<string>();

  constructor(readonly engine: Engine) {}

  get fallbacks(): readonly string[] {
    // Sorted, because workers report in any order.
    return [...this.reasons].sort();
  }

  add(reasons: Iterable<string>): void {
    for (const reason of reasons) this.reasons.add(reason);
  }

  /** Wraps `carryOut` so that the reasons for falling back are recorded. */
  noting(carryOut: CarryOut): CarryOut {
    return (simulation) => {
      const carrier = carryOut(simulation);
      if (carrier.fallback !== undefined) this.reasons.add(carrier.fallback);
      return carrier;
    };
  }
}

/**
 * Combines two parts of one command's work: replicates on a pool, and pilots in the calling thread.
 */
export const together = (one: Execution, other: Execution): Execution => ({
  engine: one.engine,
  get fallbacks() {
    return [...new Set([...one.fallbacks, ...other.fallbacks])].sort();
  },
});
