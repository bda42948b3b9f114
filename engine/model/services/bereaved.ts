import type { i32 } from '../../kernel/index.ts';
import { TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { FIELD, ServiceRecord } from './record.ts';

/**
 * Follow-up of the bereaved with a limited number of working hours per week. After a death that is
 * followed up, the bereaved wait in one line. The hours go to those who have waited longest, until
 * they have had what they need. The bereaved are not persons of the model, and nobody's risk
 * changes.
 */
export class BereavedFollowUp {
  readonly record: ServiceRecord;
  /** The line of deaths, as a ring buffer: week, number of bereaved, and hours still needed. */
  private readonly week: Int16Array;
  private readonly bereaved: Int32Array;
  private readonly hours: Float64Array;
  private first: i32 = 0;
  private length: i32 = 0;
  private waiting = 0;

  /** @param hoursPerPerson working hours that each bereaved person needs */
  constructor(
    private readonly world: World,
    private readonly hoursPerWeek: number,
    private readonly hoursPerPerson: number,
  ) {
    this.record = new ServiceRecord(world.population.weeks);
    // Each person dies at most once, so the line never holds more deaths than persons.
    const persons = world.population.size;
    this.week = new Int16Array(persons);
    this.bereaved = new Int32Array(persons);
    this.hours = new Float64Array(persons);
  }

  start(): void {
    this.record.clear();
    this.first = 0;
    this.length = 0;
    this.waiting = 0;
  }

  copyFrom(other: BereavedFollowUp): void {
    this.record.copyFrom(other.record);
    this.first = other.first;
    this.length = other.length;
    this.waiting = other.waiting;
    this.week.set(other.week);
    this.bereaved.set(other.bereaved);
    this.hours.set(other.hours);
  }

  add(bereaved: number): void {
    if (bereaved === 0) return;
    const { week } = this.world;
    const at: i32 = (this.first + this.length) % this.week.length;
    this.week[at] = week;
    this.bereaved[at] = bereaved;
    this.hours[at] = -1;
    this.length++;
    this.waiting += bereaved;
    this.record.add(week, FIELD.requests, bereaved);
  }

  /** Spends the hours of the week. */
  close(): void {
    const { week } = this.world;
    let left = this.hoursPerWeek;
    while (this.length > 0 && left > 0) {
      if (this.hours[this.first]! < 0) this.begin();
      const spent = Math.min(left, this.hours[this.first]!);
      this.hours[this.first]! -= spent;
      left -= spent;
      if (this.hours[this.first]! > 0) break;
      this.first = (this.first + 1) % this.week.length;
      this.length--;
    }
    this.record.add(week, FIELD.queue, this.waiting);
    this.record.add(week, FIELD.used, this.hoursPerWeek - left);
    this.record.add(week, FIELD.capacity, this.hoursPerWeek);
  }

  /** Starts follow-up of the first in line. */
  private begin(): void {
    const { week, population } = this.world;
    const count = this.bereaved[this.first]!;
    this.hours[this.first] = count * this.hoursPerPerson;
    this.waiting -= count;
    this.record.add(week, FIELD.served, count);
    this.record.add(week, FIELD.waited, count * (week - this.week[this.first]!));
    population.tally(TALLY['bereaved-followed-up'], count);
  }
}
