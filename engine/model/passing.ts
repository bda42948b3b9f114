import { PersonSet } from '../kernel/index.ts';
import { Line } from './services/line.ts';

/**
 * Persons whom something concerns for some weeks, as many for everybody: a bit a person, and who stops being concerned when, in order of the weeks. For what is
 * rare: a column of weeks would have two bytes a person.
 */
export class Passing {
  private readonly concerned: PersonSet;
  /** Each with the last week. A person may stand here more than once. */
  private readonly ends = new Line();

  constructor(persons: number) {
    this.concerned = new PersonSet(persons);
  }

  clear(): void {
    this.concerned.clear();
    this.ends.length = 0;
  }

  copyFrom(other: Passing): void {
    this.concerned.copyFrom(other.concerned);
    this.ends.copyFrom(other.ends);
  }

  has(person: number): boolean {
    return this.concerned.has(person);
  }

  /** From now on, the present week included. @param last the last week, not before those given so far */
  begin(person: number, last: number): void {
    this.concerned.add(person);
    this.ends.append(person, last);
  }

  /** Takes those out whose last week was before this one. Call it at the beginning of a week, before anybody is asked for. */
  end(week: number): void {
    const { concerned, ends } = this;
    let over = 0;
    while (over < ends.length && ends.since(over) < week) concerned.remove(ends.person(over++));
    if (over === 0) return;
    ends.close(0, over);
    // Who is concerned anew since.
    for (let place = 0; place < ends.length; place++) concerned.add(ends.person(place));
  }
}
