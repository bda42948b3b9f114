import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, replicatesPerChunk } from '../../engine/workers/index.ts';
import { planOfArms } from './fakes.ts';

describe('chunks of a plan', () => {
  it('are ordered by range of replicates, then by arm', () => {
    const chunks = [...chunksOf(planOfArms(['a', 'b', 'c']), 0, 16)];
    expect(chunks.slice(0, 4)).toEqual([
      { arm: 0, first: 0, count: 2 },
      { arm: 1, first: 0, count: 2 },
      { arm: 2, first: 0, count: 2 },
      { arm: 0, first: 2, count: 2 },
    ]);
  });

  it('contain every replicate of every arm exactly once', () => {
    const plan = fc.record({
      arms: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: 0, max: 50 }),
      count: fc.integer({ min: 0, max: 400 }),
      size: fc.constantFrom(1, 40, 10_000, 400_000),
      weeks: fc.constantFrom(1, 52, 260),
    });
    fc.assert(
      fc.property(plan, ({ arms, from, count, size, weeks }) => {
        const ids = Array.from({ length: arms }, (_, k) => `arm-${k}`);
        const seen = [...chunksOf(planOfArms(ids, size, weeks), from, from + count)].flatMap((chunk) =>
          Array.from({ length: chunk.count }, (_, k) => `${chunk.arm}.${chunk.first + k}`),
        );
        expect(seen).toHaveLength(arms * count);
        expect(new Set(seen).size).toBe(arms * count);
        for (let k = from; k < from + count; k++) expect(seen).toContain(`${arms - 1}.${k}`);
      }),
      { numRuns: 40 },
    );
  });

  it('shrink with the person-weeks of a replicate, and are never empty', () => {
    const sizes = [100, 10_000, 100_000, 2_000_000].map((size) =>
      replicatesPerChunk(planOfArms(['a'], size, 51), 10_000),
    );
    expect(sizes).toEqual([256, 8, 1, 1]);
  });
});
