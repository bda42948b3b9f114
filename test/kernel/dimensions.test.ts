import { describe, expect, it } from 'vitest';
import { defineDimensions, StateTest, withState } from '../../engine/kernel/index.ts';

const { place, mood, size } = defineDimensions({
  place: ['here', 'there', 'nowhere'],
  mood: ['good', 'bad'],
  size: ['small', 'middle', 'large', 'huge'],
});

/** All state codes, with their states of place and size. */
const CODES = place.states.flatMap((_, where) =>
  mood.states.flatMap((__, how) =>
    size.states.map((___, big) => {
      const code = withState(withState(withState(0, place, where), mood, how), size, big);
      return { code, where, big };
    }),
  ),
);

describe('a test of states', () => {
  it('depends on both dimensions and on no other', () => {
    const test = StateTest.of(size, [size.is.small, size.is.huge], place, [place.is.there]);
    for (const { code, where, big } of CODES) {
      expect(test.holds(code)).toBe((big === 0 || big === 3) && where === 1);
    }
  });

  it('can test a single dimension', () => {
    const test = StateTest.of(place, [place.is.here, place.is.nowhere]);
    for (const { code, where } of CODES) expect(test.holds(code)).toBe(where !== 1);
  });
});
