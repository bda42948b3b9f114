import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../../../engine/kernel/index.ts';
import { Holders } from '../../../engine/model/services/holders.ts';
import { Queue } from '../../../engine/model/services/queue.ts';

const PERSONS = 12;
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

/** Everyone in a queue, in the order in which they are called. */
function called(queue: Queue) {
  const persons: number[] = [];
  for (let person = queue.first(); person >= 0; person = queue.after(person)) persons.push(person);
  return persons;
}

const person = fc.nat(PERSONS - 1);
const step = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), person, priority: fc.nat(CLASSES - 1) }),
  fc.record({ kind: fc.constant('remove' as const), person }),
  fc.record({ kind: fc.constant('take' as const) }),
);

describe('a queue', () => {
  it('calls as a plain list does: by class, then by arrival, each person once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue = new Queue(PERSONS, CLASSES);
        const plain = new PlainQueue();
        steps.forEach((one, week) => {
          if (one.kind === 'join') {
            expect(queue.join(one.person, week, one.priority)).toBe(
              plain.join(one.person, week, one.priority),
            );
          } else if (one.kind === 'remove') {
            queue.remove(one.person);
            plain.remove(one.person);
          } else {
            const first = queue.first();
            expect(first).toBe(plain.called()[0]?.person ?? -1);
            if (first >= 0) queue.remove(first);
            if (first >= 0) plain.remove(first);
          }
          const expected = plain.called();
          expect(called(queue)).toEqual(expected.map((waiting) => waiting.person));
          expect(queue.size).toBe(expected.length);
          for (const waiting of expected) expect(queue.since(waiting.person)).toBe(waiting.week);
        });
        queue.clear();
        expect([queue.size, queue.first(), queue.has(0)]).toEqual([0, -1, false]);
      }),
      { seed: 11 },
    );
  });

  it('has the length and the wait of an M/M/c queue: Erlang C and Little', () => {
    const arrivalRate = 0.02;
    const serviceRate = 0.01;
    const servers = 3;
    // a = 2 erlang, c = 3: C = (a³/3!)(3/(3 - a)) / (1 + a + a²/2 + (a³/3!)(3/(3 - a))) = 4/9, and Lq = C · (a/c)/(1 - a/c) = 8/9.
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

/** Mean length of the same queue in whole steps, from the balance of its Markov chain: services that end, then one arrival at most. */
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
  const queue = new Queue(persons, 1);
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
      if (uniform(key, i, t, 30) < serviceRate) served.remove(served.person(i));
    }
    if (uniform(key, 1000, t, 31) < arrivalRate) {
      while (queue.has(next) || served.has(next)) next = (next + 1) % persons;
      queue.join(next, 0, 0);
      joined[next] = t;
      arrivals++;
    }
    while (served.count < servers && queue.size > 0) {
      const first = queue.first();
      queue.remove(first);
      served.add(first);
      waited += t - joined[first]!;
      taken++;
    }
    sum += queue.size;
  }
  return { meanQueue: sum / steps, meanWait: waited / taken, arrivalsPerStep: arrivals / steps };
}

describe('holders of places', () => {
  it('are what a set holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), person)), (steps) => {
        const holders = new Holders(PERSONS);
        const plain = new Set<number>();
        for (const [add, who] of steps) {
          if (add) holders.add(who);
          else holders.remove(who);
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
