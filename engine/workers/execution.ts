import type { CarryOut } from '../model/index.ts';

/**
 * How replicates are carried out. The numbers are the same; JavaScript is slower, and there for
 * tests and debugging.
 */
export const ENGINES = ['compiled', 'javascript'] as const;
export type Engine = (typeof ENGINES)[number];

/** How the work of a pool is carried out. */
export interface Execution {
  /** What was asked for. */
  readonly engine: Engine;
  /**
   * Why some replicates were carried out in JavaScript although they should be compiled: each
   * reason once, in English. Empty where all went as asked.
   */
  readonly fallbacks: readonly string[];
}

/** An execution as it goes on. */
export class ExecutionLog implements Execution {
  private readonly reasons = new Set<string>();

  constructor(readonly engine: Engine) {}

  get fallbacks(): readonly string[] {
    // Workers tell them in any order.
    return [...this.reasons].sort();
  }

  add(reasons: Iterable<string>): void {
    for (const reason of reasons) this.reasons.add(reason);
  }

  /** The same carriers; what they fall back from is noted. */
  noting(carryOut: CarryOut): CarryOut {
    return (simulation) => {
      const carrier = carryOut(simulation);
      if (carrier.fallback !== undefined) this.reasons.add(carrier.fallback);
      return carrier;
    };
  }
}

/**
 * Two parts of one command's work as one: replicates on a pool, and pilots in the calling thread.
 */
export const together = (one: Execution, other: Execution): Execution => ({
  engine: one.engine,
  get fallbacks() {
    return [...new Set([...one.fallbacks, ...other.fallbacks])].sort();
  },
});
