import { describe, expect, it } from 'vitest';
import {
  defineDimensions,
  firstWord,
  masterKey,
  replicateKey,
  secondWord,
  uniform,
} from '../../engine/kernel/index.ts';
import { Population } from '../../engine/kernel/population.ts';

const MASTER = masterKey('population');

describe('a population', () => {
  const { mood } = defineDimensions({ mood: ['calm', 'merry', 'sad'] });

  it('gives the keyed numbers of its replicate and week, in whatever order they are asked for', () => {
    const population = new Population(10, 5, [mood], 0);
    for (const replicate of [0, 1, 0]) {
      const key = replicateKey(MASTER, replicate);
      population.reset(key);
      for (const week of [0, 1, 4, 2]) {
        population.beginWeek(week);
        for (const [person, purpose] of [
          [3, 16],
          [7, 255],
          [3, 17],
          [0, 16],
        ] as const) {
          const number = uniform(key, person, week, purpose);
          expect(population.uniform(person, purpose)).toBe(number);
          expect(population.classes(purpose, 16).of(person)).toBe(Math.floor(number * 65_536));
          for (const share of [number, number + 2 ** -40])
            expect(population.share(purpose, share).has(person)).toBe(number < share);
        }
      }
    }
  });

  it('has words for every purpose, or for the kernel alone if the model asks for no numbers', () => {
    const words = (asksForNumbers?: boolean) => {
      const population = new Population(1, 5, [mood], 0, 0, asksForNumbers);
      population.reset(replicateKey(MASTER, 1));
      population.beginWeek(3);
      return { first: [...population.firstWords], second: [...population.secondWords] };
    };
    const all = words();
    const key = replicateKey(MASTER, 1);
    expect(all.first).toEqual(Array.from({ length: 256 }, (_, purpose) => firstWord(key, 3, purpose)));
    expect(all.second).toEqual(Array.from({ length: 256 }, (_, purpose) => secondWord(key, 3, purpose)));
    expect(words(false)).toEqual({ first: all.first.slice(0, 16), second: all.second.slice(0, 16) });
  });

  it('gives the keyed numbers of another population after copying it', () => {
    const [lead, follower] = [new Population(3, 5, [mood], 0), new Population(3, 5, [mood], 0)];
    const key = replicateKey(MASTER, 4);
    lead.reset(key);
    lead.beginWeek(2);
    follower.reset(replicateKey(MASTER, 5));
    follower.copyFrom(lead);
    expect(follower.week).toBe(2);
    expect(follower.uniform(1, 30)).toBe(uniform(key, 1, 2, 30));
  });

  it('keeps its counts as persons move', () => {
    const population = new Population(4, 5, [mood], 0);
    population.reset(replicateKey(MASTER, 0));
    population.move(1, mood, mood.is.sad);
    population.move(2, mood, mood.is.merry);
    population.move(1, mood, mood.is.merry);
    population.move(1, mood, mood.is.merry);
    expect([...population.occupancy]).toEqual([2, 2, 0]);
    expect(population.state(1, mood)).toBe(mood.is.merry);
    population.assertConserved();
  });

  it('counts the combinations of the leading dimensions, and only those', () => {
    const { weather, wealth, town } = defineDimensions({
      weather: ['fair', 'foul', 'fog'],
      wealth: ['poor', 'rich'],
      town: ['here', 'there'],
    });
    const population = new Population(5, 5, [weather, wealth, town], 0, 2);
    for (const replicate of [0, 1]) {
      population.reset(replicateKey(MASTER, replicate));
      population.move(0, weather, weather.is.fog);
      population.move(0, wealth, wealth.is.rich);
      population.move(1, wealth, wealth.is.rich);
      population.move(2, town, town.is.there);
      population.move(3, weather, weather.is.foul);
      population.move(3, weather, weather.is.fair);
      const code = (w: number, r: number) => (w << weather.shift) | (r << wealth.shift);
      const expected = new Array<number>(8).fill(0);
      expected[code(weather.is.fair, wealth.is.poor)] = 3;
      expected[code(weather.is.fog, wealth.is.rich)] = 1;
      expected[code(weather.is.fair, wealth.is.rich)] = 1;
      expect([...population.joint]).toEqual(expected);
    }
  });

  it('starts persons in a state with the same result as moving them', () => {
    const { mood, place } = defineDimensions({
      mood: ['calm', 'merry', 'sad'],
      place: ['here', 'there', 'elsewhere'],
    });
    const [moved, started] = [
      new Population(3, 5, [mood, place], 0, 1),
      new Population(3, 5, [mood, place], 0, 1),
    ];
    for (const population of [moved, started]) population.reset(replicateKey(MASTER, 6));
    for (const dimension of [place, mood])
      for (const person of [0, 1, 2]) {
        moved.move(person, dimension, person);
        started.startIn(person, dimension, person);
      }
    expect(started.code).toEqual(moved.code);
    expect(started.occupancy).toEqual(moved.occupancy);
    expect(started.joint).toEqual(moved.joint);
  });
});
