import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReachCounts } from '../../../engine/model/economics/reach-counts.ts';
import { Allowances } from '../../../engine/model/services/allowances.ts';

const KINDS = 70;
const PERSONS = 9;

describe('with more kinds of intervention than a word has bits', () => {
  it('a person is counted once for each kind, in the week of the first time', () => {
    const event = fc.record({ person: fc.nat(PERSONS - 1), kind: fc.nat(KINDS - 1) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), (events) => {
        const counts = new ReachCounts(PERSONS, events.length, KINDS);
        const met = new Set<string>();
        events.forEach(({ person, kind }, week) => {
          counts.reach(person, kind, week);
          expect(counts.in(kind, week)).toBe(met.has(`${person} ${kind}`) ? 0 : 1);
          met.add(`${person} ${kind}`);
        });
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('an exit remembers which of them have taken the person on, until the next exit', () => {
    const offer = (number: number) => ({
      number,
      share: 1,
      shares: new Float64Array(2).fill(1),
      fromPrison: true,
      fromInpatient: true,
      start: 0,
      end: 10,
      perYear: 1,
    });
    const offers = [offer(3), offer(35), offer(67)];
    const allowances = new Allowances(PERSONS, offers);
    allowances.start();
    for (let week = 0; week < 60; week++) allowances.open(1);
    expect(allowances.takeOn(4, offers[1]!)).toBe(true);
    expect(offers.map((one) => allowances.hasTakenOn(4, one))).toEqual([false, true, false]);
    expect(offers.map((one) => allowances.hasTakenOn(5, one))).toEqual([false, false, false]);
    allowances.forget(4);
    expect(offers.map((one) => allowances.hasTakenOn(4, one))).toEqual([false, false, false]);
  });
});
