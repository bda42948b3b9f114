import { describe, expect, it } from 'vitest';
import { avertedPer1000, personsPerAverted } from '../../engine/stats/index.ts';

describe('averted per 1,000 exits', () => {
  it('turns a fall in deaths into a positive number, with its interval the right way round', () => {
    expect(avertedPer1000({ difference: -5, lo: -8, hi: -2 }, 2000)).toEqual({ value: 2.5, lo: 1, hi: 4 });
  });

  it('has no negative zero and keeps what is not known', () => {
    expect(avertedPer1000({ difference: 0, lo: null, hi: null }, 1000)).toEqual({
      value: 0,
      lo: null,
      hi: null,
    });
  });
});

describe('persons reached per death averted', () => {
  it('inverts the interval of the deaths averted', () => {
    expect(personsPerAverted(500, { value: 2.5, lo: 1, hi: 4 })).toEqual({ value: 200, lo: 125, hi: 500 });
  });

  it('is known for a fraction of a person reached too', () => {
    expect(personsPerAverted(0.5, { value: 0.25, lo: 0.125, hi: 0.5 })).toEqual({ value: 2, lo: 1, hi: 4 });
  });

  it('is null where any part of what is averted is not known', () => {
    expect(personsPerAverted(500, { value: null, lo: 1, hi: 2 })).toBeNull();
    expect(personsPerAverted(500, { value: 1, lo: null, hi: 2 })).toBeNull();
    expect(personsPerAverted(500, { value: 1, lo: 1, hi: null })).toBeNull();
  });

  it('is null when no effect, or harm, lies inside the interval, and when nobody more is reached', () => {
    expect(personsPerAverted(500, { value: 2.5, lo: 0, hi: 5 })).toBeNull();
    expect(personsPerAverted(500, { value: -2, lo: -3, hi: -1 })).toBeNull();
    expect(personsPerAverted(500, { value: 2, lo: null, hi: null })).toBeNull();
    expect(personsPerAverted(0, { value: 2.5, lo: 1, hi: 4 })).toBeNull();
    expect(personsPerAverted(null, { value: 2.5, lo: 1, hi: 4 })).toBeNull();
  });
});
