import { Timers } from '../../engine/kernel/timers.ts';

/** Timers as a list per week: the obvious implementation. The last one set for a week is the first one taken. */
export class PlainTimers extends Timers {
  private readonly lists = new Map<number, number[]>();

  override reset(): void {
    this.lists.clear();
  }

  override schedule(person: number, week: number): void {
    this.cancel(person);
    const bucket = Math.min(week, this.weeks + 1);
    this.lists.set(bucket, [...(this.lists.get(bucket) ?? []), person]);
  }

  override cancel(person: number): void {
    for (const [week, persons] of this.lists) {
      this.lists.set(
        week,
        persons.filter((other) => other !== person),
      );
    }
  }

  override dueWeek(person: number): number {
    for (const [week, persons] of this.lists) if (persons.includes(person)) return week;
    return 0;
  }

  override takeDue(week: number): number {
    return this.lists.get(week)?.pop() ?? -1;
  }
}
