import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { Population } from '../../../engine/kernel/population.ts';
import { dimensions, SETTING, setting } from '../../../engine/model/states.ts';
import { MOST_TIES, Ties } from '../../../engine/model/ties/ties.ts';

const MASTER = masterKey('ties');

/** Persons of whom those after the first `present` are not there yet. */
function place(persons: number, present: number, mean: number, replicate = 0) {
  const population = new Population(persons, 10, Object.values(dimensions), 0);
  population.reset(replicateKey(MASTER, replicate));
  for (let person = 0; person < persons; person++) {
    population.move(person, setting, person < present ? SETTING.community : SETTING['dead-other']);
  }
  const ties = new Ties(population, mean);
  ties.reset();
  ties.build();
  return { population, ties };
}

const othersOf = (ties: Ties, person: number) =>
  Array.from({ length: ties.count(person) }, (_, at) => ties.other(person, at));

/** Every tie has two ends, which are there; nobody has a tie twice, to himself, or too many. */
function expectSound({ population, ties }: ReturnType<typeof place>): void {
  for (let person = 0; person < population.size; person++) {
    const others = othersOf(ties, person);
    expect(others.length).toBeLessThanOrEqual(MOST_TIES);
    expect(new Set(others).size).toBe(others.length);
    expect(others).not.toContain(person);
    for (const other of others) {
      expect(population.state(other, setting)).toBeLessThanOrEqual(SETTING.community);
      expect(othersOf(ties, other)).toContain(person);
    }
    if (population.state(person, setting) > SETTING.community) expect(others).toEqual([]);
  }
}

const meanOf = (ties: Ties, persons: number) => {
  let sum = 0;
  for (let person = 0; person < persons; person++) sum += ties.count(person);
  return sum / persons;
};

describe('ties', () => {
  it.each([0.5, 3, 5])(
    'are as many as wanted: about %d a person, a little less because of the limit',
    (mean) => {
      const persons = 20_000;
      const { ties } = place(persons, persons, mean);
      // A Poisson number has its mean as its variance.
      const error = 3 * Math.sqrt(mean / persons);
      expect(meanOf(ties, persons)).toBeLessThan(mean + error);
      expect(meanOf(ties, persons)).toBeGreaterThan(mean * (mean < 5 ? 0.99 : 0.95) - error);
    },
  );

  it('differ in number as a Poisson number does', () => {
    const persons = 20_000;
    const { ties } = place(persons, persons, 3);
    const without = Array.from({ length: persons }, (_, person) => ties.count(person)).filter((n) => n === 0);
    // exp(-3) = 0.0498, give or take four standard errors.
    expect(Math.abs(without.length / persons - 0.0498)).toBeLessThan(
      4 * Math.sqrt((0.0498 * 0.95) / persons),
    );
  });

  it('are nobody’s when the mean is 0', () => {
    expect(meanOf(place(500, 500, 0).ties, 500)).toBe(0);
  });

  it('stay sound whoever comes and goes', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(39)), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), fc.nat(100), (sequence, present, replicate) => {
        const town = place(40, present, 4, replicate);
        expectSound(town);
        for (const [comes, person] of sequence) {
          const isThere = town.population.state(person, setting) <= SETTING.community;
          if (comes === isThere) continue;
          town.population.move(person, setting, comes ? SETTING.community : SETTING['dead-overdose']);
          if (comes) town.ties.join(person);
          else town.ties.leave(person);
          expectSound(town);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('of those who arrive keep the mean when as many die', () => {
    const persons = 6000;
    const present = 2000;
    const town = place(persons, present, 3);
    for (let arrived = present; arrived < persons; arrived++) {
      town.population.move(arrived - present, setting, SETTING['dead-other']);
      town.ties.leave(arrived - present);
      town.population.move(arrived, setting, SETTING.community);
      town.ties.join(arrived);
    }
    const mean = (meanOf(town.ties, persons) * persons) / present;
    expect(mean).toBeGreaterThan(2.7);
    expect(mean).toBeLessThan(3.2);
  });

  it('are the same in a replicate that is run again', () => {
    const first = place(300, 300, 3, 1);
    const again = place(300, 300, 3, 0);
    again.population.reset(replicateKey(MASTER, 1));
    for (let person = 0; person < 300; person++) again.population.move(person, setting, SETTING.community);
    again.ties.reset();
    again.ties.build();
    for (let person = 0; person < 300; person++) {
      expect(othersOf(again.ties, person)).toEqual(othersOf(first.ties, person));
    }
  });
});
