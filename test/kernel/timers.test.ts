import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timers } from '../../engine/kernel/timers.ts';
import { PlainTimers } from '../support/plain-timers.ts';

const PERSONS = 6;
const WEEKS = 4;
const person = fc.nat(PERSONS - 1);

/** Operations on timers. Each compares the results of the two implementations. */
class Schedule implements fc.Command<Timers, Timers> {
  constructor(
    readonly who: number,
    readonly week: number,
  ) {}
  check = () => true;
  run(plain: Timers, timers: Timers): void {
    plain.schedule(this.who, this.week);
    timers.schedule(this.who, this.week);
    expectSame(plain, timers);
  }
  toString = () => `schedule(${this.who}, ${this.week})`;
}

class Cancel implements fc.Command<Timers, Timers> {
  constructor(readonly who: number) {}
  check = () => true;
  run(plain: Timers, timers: Timers): void {
    plain.cancel(this.who);
    timers.cancel(this.who);
    expectSame(plain, timers);
  }
  toString = () => `cancel(${this.who})`;
}

class Take implements fc.Command<Timers, Timers> {
  constructor(
    readonly week: number,
    readonly from: number,
  ) {}
  check = () => true;
  run(plain: Timers, timers: Timers): void {
    expect(timers.takeDue(this.week, this.from)).toBe(plain.takeDue(this.week, this.from));
    expectSame(plain, timers);
  }
  toString = () => `takeDue(${this.week}, ${this.from})`;
}

class Reset implements fc.Command<Timers, Timers> {
  check = () => true;
  run(plain: Timers, timers: Timers): void {
    plain.reset();
    timers.reset();
    expectSame(plain, timers);
  }
  toString = () => 'reset()';
}

function expectSame(plain: Timers, timers: Timers): void {
  for (let who = 0; who < PERSONS; who++) expect(timers.dueWeek(who)).toBe(plain.dueWeek(who));
}

describe('timers', () => {
  it('behave like lists per week', () => {
    const commands = [
      fc.tuple(person, fc.integer({ min: 1, max: WEEKS + 3 })).map(([who, week]) => new Schedule(who, week)),
      person.map((who) => new Cancel(who)),
      fc
        .tuple(fc.integer({ min: 1, max: WEEKS }), fc.nat(PERSONS))
        .map(([week, from]) => new Take(week, from)),
      fc.constant(new Reset()),
    ];
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), (sequence) => {
        fc.modelRun(
          () => ({ model: new PlainTimers(PERSONS, WEEKS), real: new Timers(PERSONS, WEEKS) }),
          sequence,
        );
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('past the horizon are never due', () => {
    const timers = new Timers(PERSONS, WEEKS);
    timers.schedule(2, WEEKS + 50);
    for (let week = 1; week <= WEEKS; week++) expect(timers.takeDue(week, 0)).toBe(-1);
    expect(timers.dueWeek(2)).toBe(WEEKS + 1);
  });
});
