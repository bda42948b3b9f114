import { Timers } from '../../engine/kernel/timers.ts';

/** Timers as one list of due persons per week: the obvious implementation. */
export class PlainTimers extends Timers {
  private readonly dueByPerson = new Map<number, number>();

  override reset(): void {
    this.dueByPerson.clear();
  }

  override schedule(person: number, week: number): void {
    this.dueByPerson.set(person, Math.min(week, this.weeks + 1));
  }

  override cancel(person: number): void {
    this.dueByPerson.delete(person);
  }

  override dueWeek(person: number): number {
    return this.dueByPerson.get(person) ?? 0;
  }

  override takeDue(week: number, from: number): number {
    const due = [...this.dueByPerson].flatMap(([person, at]) =>
      at === week && person >= from ? [person] : [],
    );
    if (due.length === 0) return -1;
    const first = Math.min(...due);
    this.cancel(first);
    return first;
  }
}
