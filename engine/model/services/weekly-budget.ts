/**
 * A number of things per week, such as visits or kits. What is unused is not kept, except for the
 * fraction of one that is left over.
 */
export class WeeklyBudget {
  private left = 0;

  /** @param perWeek may be infinite, or less than 1 */
  constructor(private readonly perWeek: number) {}

  start(): void {
    this.left = 0;
  }

  copyFrom(other: WeeklyBudget): void {
    this.left = other.left;
  }

  /** Starts a week. */
  open(): void {
    const rest = this.left - Math.floor(this.left);
    this.left = this.perWeek === Number.POSITIVE_INFINITY ? this.perWeek : rest + this.perWeek;
  }

  /** Takes one, if any is left this week. */
  take(): boolean {
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
}
