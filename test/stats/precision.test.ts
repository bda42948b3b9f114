import { describe, expect, it } from 'vitest';
import { batchEnds, enough } from '../../engine/stats/index.ts';

describe('running until precise enough', () => {
  it('asks every interval to be narrow', () => {
    expect(enough([{ lo: -1, hi: 1 }], 1)).toBe(true);
    expect(enough([{ lo: -1, hi: 1 }], 0.99)).toBe(false);
    expect(
      enough(
        [
          { lo: -1, hi: 1 },
          { lo: 0, hi: 5 },
        ],
        2,
      ),
    ).toBe(false);
    expect(enough([{ lo: null, hi: null }], 100)).toBe(false);
  });

  it('doubles its batches and stops at the most allowed', () => {
    expect([...batchEnds(100, 1000)]).toEqual([100, 200, 400, 800, 1000]);
    expect([...batchEnds(100, 400)]).toEqual([100, 200, 400]);
    expect([...batchEnds(100, 100)]).toEqual([100]);
    expect([...batchEnds(100, 40)]).toEqual([40]);
  });
});
