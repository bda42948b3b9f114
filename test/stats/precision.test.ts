import { describe, expect, it } from 'vitest';
import { batchEnds, enough } from '../../engine/stats/index.ts';

describe('running until precise enough', () => {
  it('asks every interval to be narrow', () => {
    expect(enough([{ lo: -1, hi: 1, n: 100 }], 1)).toBe(true);
    expect(enough([{ lo: -1, hi: 1, n: 100 }], 0.99)).toBe(false);
    expect(
      enough(
        [
          { lo: -1, hi: 1, n: 100 },
          { lo: 0, hi: 5, n: 100 },
        ],
        2,
      ),
    ).toBe(false);
    expect(enough([{ lo: null, hi: null, n: 1 }], 100)).toBe(false);
  });

  it('is not enough where an end is missing', () => {
    expect(enough([{ lo: null, hi: 1, n: 100 }], 5)).toBe(false);
    expect(enough([{ lo: 1, hi: null, n: 100 }], 5)).toBe(false);
  });

  it('does not take replicates without any difference for precision until there are many', () => {
    const nothingYet = (n: number) => [{ lo: 0, hi: 0, n }];
    expect(enough(nothingYet(100), 0.02)).toBe(false);
    expect(enough(nothingYet(149), 0.02)).toBe(false);
    expect(enough(nothingYet(150), 0.02)).toBe(true);
  });

  it('doubles its batches and stops at the most allowed', () => {
    expect([...batchEnds(100, 1000)]).toEqual([100, 200, 400, 800, 1000]);
    expect([...batchEnds(100, 400)]).toEqual([100, 200, 400]);
    expect([...batchEnds(100, 100)]).toEqual([100]);
    expect([...batchEnds(100, 40)]).toEqual([40]);
  });
});
