import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../../../engine/kernel/index.ts';
import { Holders } from '../../../engine/model/services/holders.ts';
import { Queue } from '../../../engine/model/services/queue.ts';
import { waitingIn } from './town.ts';

/** More than a line or a list has room for at first. */
const PERSONS = 40;
const CLASSES = 3;

/** A queue as a list of persons with class and week: obvious, and slow. */
class PlainQueue {
  private line: { person: number; priority: number; week: number }[] = [];

  join(person: number, week: number, priority: number): boolean {
    if (this.line.some((one) => one.person === person)) return false;
    this.line.push({ person, priority, week });
    return true;
  }

  remove(person: number): void {
    this.line = this.line.filter((one) => one.person !== person);
  }

  /** In the order in which they are called. Sorting keeps the order of arrival within a class. */
  called() {
    return this.line.toSorted((a, b) => a.priority - b.priority);
  }
}

/**
 * Visits a queue as a service does: those for whom `goes` holds leave it, until `enough` have; who
 * stands behind is not asked.
 */
function dismiss(queue: Queue, goes: (person: number) => boolean, enough = Number.POSITIVE_INFINITY) {
  const gone: number[] = [];
  for (const line of queue.lines) {
    let kept = 0;
    let place = 0;
    for (; place < line.length && gone.length < enough; place++) {
      const person = line.person(place);
      if (goes(person)) {
        gone.push(person);
        queue.leave(person);
      } else line.keep(place, kept++);
    }
    line.close(kept, place);
  }
  return gone;
}

const person = fc.nat(PERSONS - 1);
const step = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), person, priority: fc.nat(CLASSES - 1) }),
  fc.record({ kind: fc.constant('remove' as const), person }),
  fc.record({ kind: fc.constant('take' as const) }),
  fc.record({ kind: fc.constant('remove-half' as const), parity: fc.nat(1) }),
);

describe('a queue', () => {
  it('calls as a plain list does: by class, then by arrival, each person once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const queue = new Queue(PERSONS, 200, CLASSES);
        const plain = new PlainQueue();
        steps.forEach((one, week) => {
          if (one.kind === 'join') {
            expect(queue.join(one.person, week, one.priority)).toBe(
              plain.join(one.person, week, one.priority),
            );
          } else if (one.kind === 'remove') {
            dismiss(queue, (person) => person === one.person);
            plain.remove(one.person);
          } else if (one.kind === 'take') {
            const expected = plain.called().slice(0, 1);
            expect(dismiss(queue, () => true, 1)).toEqual(expected.map((waiting) => waiting.person));
            for (const waiting of expected) plain.remove(waiting.person);
          } else {
            const expected = plain.called().filter((waiting) => waiting.person % 2 === one.parity);
            const gone = dismiss(queue, (person) => person % 2 === one.parity);
            expect(gone).toEqual(expected.map((waiting) => waiting.person));
            for (const waiting of expected) plain.remove(waiting.person);
          }
          const expected = plain.called();
          expect([...waitingIn(queue)]).toEqual(expected.map(({ person, week }) => [person, week]));
          expect(queue.size).toBe(expected.length);
          for (let person = 0; person < PERSONS; person++) {
            expect(queue.has(person)).toBe(expected.some((waiting) => waiting.person === person));
          }
        });
        queue.clear();
        expect([queue.size, waitingIn(queue).size, queue.has(0)]).toEqual([0, 0, false]);
      }),
      { seed: 11 },
    );
  });

  it('takes as many people as it can tell apart, with the weeks in which they come', () => {
    const last = 2 ** 20 - 1;
    const queue = new Queue(last + 1, 4095, 1);
    queue.join(last, 4095, 0);
    expect([...waitingIn(queue)]).toEqual([[last, 4095]]);
    expect(() => new Queue(last + 2, 4095, 1)).toThrow('run.too-many-to-queue');
    expect(() => new Queue(last + 1, 4096, 1)).toThrow('run.too-many-to-queue');
  });

  it('has the length and the wait of an M/M/c queue: Erlang C and Little', () => {
    const arrivalRate = 0.02;
    const serviceRate = 0.01;
    const servers = 3;
    // a = 2 erlang, c = 3: C = (a³/3!)(3/(3 - a)) / (1 + a + a²/2 + (a³/3!)(3/(3 - a))) = 4/9, and
    // Lq = C · (a/c)/(1 - a/c) = 8/9.
    const exact = meanQueueInSteps(arrivalRate, serviceRate, servers);
    expect(exact / (8 / 9)).toBeGreaterThan(0.96);
    expect(exact / (8 / 9)).toBeLessThan(1.04);
    const simulated = simulateServers(arrivalRate, serviceRate, servers, 4_000_000);
    // The standard error of the mean over 80,000 arrivals is about 3 %.
    expect(simulated.meanQueue / exact).toBeGreaterThan(0.9);
    expect(simulated.meanQueue / exact).toBeLessThan(1.1);
    expect(simulated.meanQueue / (simulated.arrivalsPerStep * simulated.meanWait)).toBeCloseTo(1, 3);
  });
});

/** Binomial probability of k among n. */
function binomial(n: number, k: number, p: number): number {
  let value = 1;
  for (let i = 0; i < k; i++) value *= ((n - i) / (i + 1)) * p;
  for (let i = 0; i < n - k; i++) value *= 1 - p;
  return value;
}

/**
 * Mean length of the same queue in whole steps, from the balance of its Markov chain: services that
 * end, then one arrival at most.
 */
function meanQueueInSteps(arrivalRate: number, serviceRate: number, servers: number): number {
  let share = new Float64Array(80);
  share[0] = 1;
  for (let round = 0; round < 6000; round++) {
    const after = new Float64Array(share.length);
    share.forEach((probability, n) => {
      const busy = Math.min(n, servers);
      for (let done = 0; done <= busy; done++) {
        const stay = probability * binomial(busy, done, serviceRate);
        after[n - done]! += stay * (1 - arrivalRate);
        after[Math.min(n - done + 1, share.length - 1)]! += stay * arrivalRate;
      }
    });
    share = after;
  }
  return share.reduce((sum, probability, n) => sum + probability * Math.max(0, n - servers), 0);
}

/** Arrivals and services of small probability a step, persons called in order. */
function simulateServers(arrivalRate: number, serviceRate: number, servers: number, steps: number) {
  const persons = 400;
  const key = { a: 7, b: 19 };
  const queue = new Queue(persons, 1, 1);
  const served = new Holders(persons);
  // Waits are counted here, since a queue keeps weeks as small numbers.
  const joined = new Float64Array(persons);
  let next = 0;
  let sum = 0;
  let arrivals = 0;
  let waited = 0;
  let taken = 0;
  for (let t = 0; t < steps; t++) {
    for (let i = served.count - 1; i >= 0; i--) {
      if (uniform(key, i, t, 30) < serviceRate) served.removeAt(i);
    }
    if (uniform(key, 1000, t, 31) < arrivalRate) {
      while (queue.has(next) || served.has(next)) next = (next + 1) % persons;
      queue.join(next, 0, 0);
      joined[next] = t;
      arrivals++;
    }
    while (served.count < servers && queue.size > 0) {
      const first = queue.lines[0]!.person(0);
      queue.leave(first);
      queue.lines[0]!.close(0, 1);
      served.add(first);
      waited += t - joined[first]!;
      taken++;
    }
    sum += queue.size;
  }
  return { meanQueue: sum / steps, meanWait: waited / taken, arrivalsPerStep: arrivals / steps };
}

/** The number of a holder. */
function placeOf(holders: Holders, who: number): number {
  let i = 0;
  while (holders.person(i) !== who) i++;
  return i;
}

describe('holders of places', () => {
  it('are what a set holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), person)), (steps) => {
        const holders = new Holders(PERSONS);
        const plain = new Set<number>();
        for (const [add, who] of steps) {
          if (add) holders.add(who);
          else if (holders.has(who)) holders.removeAt(placeOf(holders, who));
          if (add) plain.add(who);
          else plain.delete(who);
          const list = Array.from({ length: holders.count }, (_, i) => holders.person(i));
          expect(list.toSorted((a, b) => a - b)).toEqual([...plain].toSorted((a, b) => a - b));
          expect(holders.has(who)).toBe(plain.has(who));
        }
      }),
      { seed: 12 },
    );
  });
});
