import type { i32 } from '../../kernel/index.ts';

/**
 * Number of persons with a lasting follow-up, by week. Changes are recorded when they happen, so no
 * loop over persons is needed in the weeks between.
 */
export class Followed {
  private readonly changes: Int32Array;
  /** Week for which `count` holds. */
  private at: i32 = -1;
  private count: i32 = 0;

  constructor(weeks: i32) {
    this.changes = new Int32Array(weeks + 1);
  }

  reset(): void {
    this.changes.fill(0);
    this.at = -1;
    this.count = 0;
  }

  copyFrom(other: Followed): void {
    this.reset();
    this.changes.set(other.changes);
  }

  /** @param by 1 when a person's follow-up begins in the week, -1 when it ends */
  change(week: i32, by: 1 | -1): void {
    this.changes[week]! += by;
  }

  /** Persons followed at the end of a week. Valid once the replicate has ended. */
  in(week: i32): number {
    if (week < this.at) {
      this.at = -1;
      this.count = 0;
    }
    while (this.at < week) this.count += this.changes[++this.at]!;
    return this.count;
  }
}
