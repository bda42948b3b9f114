import { describe, expect, it } from 'vitest';
import { ModelRun, parameterValues } from '../../engine/model/index.ts';
import {
  eventTolerance,
  frailty,
  inOrAfterLar,
  overdoseInState,
  recentOverdose,
  supply,
  toleranceOutside,
} from '../../engine/model/overdose/hazard.ts';
import { compileSupply, setSupply } from '../../engine/model/overdose/supply.ts';
import { LAR, lar, SETTING, setting, USE, use } from '../../engine/model/states.ts';
import { cohort, type Overrides } from '../support/cohort.ts';

const P = parameterValues();

/** A world in week 100, whose persons are made as a test needs them. */
function worldWith(overrides: Overrides = {}) {
  const { world } = new ModelRun(cohort({ size: 10, weeks: 200, overrides })).simulation;
  world.population.beginWeek(100);
  return world;
}

/** The highest value that a factor takes in the weeks from one on. */
const highest = (values: readonly number[]): number => Math.max(...values);

describe('the factor of a recent overdose', () => {
  const at = (weeks: number, overrides: Overrides = {}) => {
    const world = worldWith(overrides);
    world.lastOverdose[0] = 100 - weeks;
    return { now: recentOverdose.of(world, 0), ahead: recentOverdose.ahead!(world, 0), world };
  };
  const early = P['recent-overdose-ratio'];
  const late = P['recent-overdose-late-ratio'];

  it('is 1 for who has not had one', () => {
    const world = worldWith();
    world.population.beginWeek(10);
    world.lastOverdose[0] = 0;
    expect(recentOverdose.of(world, 0)).toBe(1);
    expect(recentOverdose.ahead!(world, 0)).toBe(1);
  });

  it('is the early ratio in weeks 1 to 4, and in the week of the overdose itself', () => {
    for (const weeks of [0, 1, 2, 3, 4]) expect(at(weeks).now, String(weeks)).toBe(early);
  });

  it('falls along a line to the late ratio in week 26, and is 1 from week 27 on', () => {
    for (const weeks of [5, 15, 25])
      expect(at(weeks).now, String(weeks)).toBeCloseTo(early + ((late - early) * (weeks - 4)) / 22, 12);
    expect(at(26).now).toBeCloseTo(late, 12);
    expect(at(26).now).not.toBe(1);
    expect(at(27).now).toBe(1);
    expect(at(28).now).toBe(1);
  });

  it('has an upper bound that is its highest value from now on, 1 included', () => {
    for (const overrides of [
      {},
      { 'recent-overdose-ratio': 1.5, 'recent-overdose-late-ratio': 4 },
    ] as const) {
      const course = Array.from({ length: 31 }, (_, weeks) => at(weeks, overrides).now);
      for (const weeks of [1, 4, 5, 20, 26, 27, 30])
        expect(at(weeks, overrides).ahead, String(weeks)).toBeCloseTo(highest(course.slice(weeks)), 12);
      expect(recentOverdose.most(at(1, overrides).world)).toBeCloseTo(highest([1, ...course]), 12);
    }
  });
});

describe('the factor of LAR', () => {
  const OVERRIDES = { 'lar-overdose-ratio': 0.4, 'lar-start-ratio': 3, 'lar-stop-ratio': 5 };
  const at = (state: number, weeks: number, overrides: Overrides = OVERRIDES) => {
    const world = worldWith(overrides);
    world.population.move(0, lar, state);
    world.larSince[0] = 100 - weeks;
    return { now: inOrAfterLar.of(world, 0), ahead: inOrAfterLar.ahead!(world, 0), world };
  };

  it('is 1 for who has not been in it, or waits for it', () => {
    for (const state of [LAR.none, LAR.waiting])
      for (const weeks of [0, 2, 4, 50]) expect(at(state, weeks)).toMatchObject({ now: 1, ahead: 1 });
  });

  it('is that of a start in the first four weeks, and then settles', () => {
    for (const weeks of [0, 1, 2, 3]) expect(at(LAR['in-treatment'], weeks).now).toBeCloseTo(1.2, 12);
    for (const weeks of [4, 5, 80]) expect(at(LAR['in-treatment'], weeks).now).toBe(0.4);
  });

  it('is that of an end in the first four weeks after it, and then 1', () => {
    const left = Object.values(LAR).filter(
      (state) => ![LAR.none, LAR.waiting, LAR['in-treatment']].includes(state as never),
    );
    expect(left.length).toBeGreaterThan(0);
    for (const state of left) {
      for (const weeks of [0, 1, 2, 3]) expect(at(state, weeks).now).toBe(5);
      for (const weeks of [4, 5, 80]) expect(at(state, weeks).now).toBe(1);
    }
  });

  it('has an upper bound that is the higher of now and settled', () => {
    expect(at(LAR['in-treatment'], 1).ahead).toBeCloseTo(1.2, 12);
    expect(at(LAR['in-treatment'], 9).ahead).toBe(0.4);
    const protects = { ...OVERRIDES, 'lar-start-ratio': 0.1 };
    expect(at(LAR['in-treatment'], 1, protects).ahead).toBe(0.4);
    expect(inOrAfterLar.most(worldWith(OVERRIDES))).toBe(5);
    expect(inOrAfterLar.most(worldWith({ ...OVERRIDES, 'lar-stop-ratio': 0.5 }))).toBeCloseTo(1.2, 12);
    const low = { 'lar-overdose-ratio': 0.4, 'lar-start-ratio': 0.5, 'lar-stop-ratio': 0.5 };
    expect(inOrAfterLar.most(worldWith(low))).toBe(1);
  });
});

describe('the factor of lost tolerance', () => {
  const OVERRIDES = { 'tolerance-peak': 2, 'tolerance-event-share': 0.6, 'tolerance-regain-weeks': 3 };
  const person = (deficit: number, where: number = SETTING.community) => {
    const world = worldWith(OVERRIDES);
    world.population.move(0, setting, where);
    world.population.move(0, use, USE.active);
    world.population.move(0, lar, LAR.none);
    world.deficit[0] = deficit;
    world.deficitSince[0] = 100;
    return world;
  };

  it('is exp of share · peak · deficit', () => {
    for (const deficit of [0, 0.25, 1])
      expect(eventTolerance.of(person(deficit), 0)).toBeCloseTo(Math.exp(0.6 * 2 * deficit), 12);
  });

  it('has an upper bound that is not below it, and at most one step of the table above it', () => {
    for (const deficit of [0, 0.01, 0.25, 0.3, 0.999, 1]) {
      const world = person(deficit);
      const ahead = eventTolerance.ahead!(world, 0);
      expect(ahead).toBeGreaterThanOrEqual(eventTolerance.of(world, 0));
      expect(ahead).toBeLessThan(eventTolerance.of(world, 0) * Math.exp(1.2 / 64) * (1 + 1e-9));
    }
    expect(eventTolerance.most(person(0))).toBeCloseTo(Math.exp(1.2), 12);
  });

  it('is 1 inside institutions', () => {
    expect(toleranceOutside.of(person(1, SETTING.prison), 0)).toBe(1);
    expect(toleranceOutside.of(person(1), 0)).toBeCloseTo(Math.exp(1.2), 12);
  });
});

describe('the other factors', () => {
  it('are read where they are kept', () => {
    const world = worldWith();
    world.frailty[3] = 2.5;
    expect(frailty.of(world, 3)).toBe(2.5);
    expect(frailty.most(world)).toBe(Math.max(...world.rates.frailty));
    const table = world.rates.overdoseByState;
    expect(new Set(table).size).toBeGreaterThan(5);
    // So that the lowest bits of a code are a place in it.
    expect(Math.log2(table.length) % 1).toBe(0);
    Object.values(SETTING).forEach((state, person) => {
      world.population.move(person, setting, state);
    });
    Object.values(USE).forEach((state, person) => {
      world.population.move(person + 6, use, state);
    });
    for (const person of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const code = world.population.code[person]! % table.length;
      expect(overdoseInState.of(world, person)).toBe(table[code]);
    }
    expect(overdoseInState.most(world)).toBeCloseTo(Math.max(...table), 15);
  });
});

describe('the supply', () => {
  const shock = (week: number, end: number | null, factor: number) =>
    ({ kind: 'supply-shock', week, end, factor }) as const;

  it('is the product of the shocks in force, from their week until their end', () => {
    const { inWeek, ahead } = compileSupply([shock(2, 5, 3), shock(4, null, 0.5)], 8);
    expect([...inWeek]).toEqual([1, 1, 3, 3, 1.5, 0.5, 0.5, 0.5, 0.5]);
    expect([...ahead]).toEqual([3, 3, 3, 3, 1.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it('looks ahead to the last week, and at nothing but shocks', () => {
    const room = { kind: 'consumption-room-opens', week: 1, end: null } as never;
    const { inWeek, ahead } = compileSupply([room, shock(3, null, 2)], 3);
    expect([...inWeek]).toEqual([1, 1, 1, 2]);
    expect([...ahead]).toEqual([2, 2, 2, 2]);
  });

  it('of the first week counts for the upper bound too', () => {
    const timeline = [shock(0, 1, 4)];
    const { world } = new ModelRun(cohort({ size: 10, weeks: 3, timeline })).simulation;
    expect(supply.most(world)).toBe(4);
  });

  it('is set week by week', () => {
    const timeline = [shock(1, 2, 4)];
    const { world } = new ModelRun(cohort({ size: 10, weeks: 3, timeline })).simulation;
    const seen = [0, 1, 2, 3].map((week) => {
      setSupply(world, week);
      return [
        world.supply,
        world.supplyAhead,
        supply.of(world, 0),
        supply.ahead!(world, 0),
        supply.most(world),
      ];
    });
    expect(seen).toEqual([
      [1, 4, 1, 4, 4],
      [4, 4, 4, 4, 4],
      [1, 1, 1, 1, 4],
      [1, 1, 1, 1, 4],
    ]);
  });
});
