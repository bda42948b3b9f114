import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultHash } from '../../engine/experiment/hash.ts';
import { Ledger } from '../../engine/experiment/ledger.ts';
import { type Chunk, ChunkRunner, chunksOf } from '../../engine/workers/index.ts';
import { fakeRun, planOfArms } from '../workers/fakes.ts';

const plan = planOfArms(['usual', 'naloxone', 'coordinator']);
const SEEDS = 23;

function resultFrom(chunks: readonly Chunk[]) {
  const runner = new ChunkRunner(plan, fakeRun);
  const ledger = new Ledger(plan);
  for (const chunk of chunks) ledger.add(runner.run(chunk));
  const arms = ledger.arms();
  return { seeds: ledger.seeds, arms, hash: resultHash(arms) };
}

const whole = resultFrom([0, 1, 2].map((arm) => ({ arm, first: 0, count: SEEDS })));

/** Replicates cut at any places, the same for all arms, and chunks in any order. */
const arrivals = fc.uniqueArray(fc.integer({ min: 1, max: SEEDS - 1 })).chain((cuts) => {
  const edges = [0, ...cuts.sort((x, y) => x - y), SEEDS];
  const chunks = edges.slice(1).flatMap((end, k) => {
    const first = edges[k]!;
    return [0, 1, 2].map((arm) => ({ arm, first, count: end - first }));
  });
  return fc.shuffledSubarray(chunks, { minLength: chunks.length });
});

describe('the ledger of chunks', () => {
  it('gives the same arms and hash for any chunks in any order of arrival', () => {
    fc.assert(
      fc.property(arrivals, (chunks) => {
        expect(resultFrom(chunks)).toEqual(whole);
      }),
    );
  });

  it('counts only replicates that every arm has completed, without gaps', () => {
    const chunks = [...chunksOf(plan, 0, 16)];
    const without = chunks.filter(({ arm, first }) => !(arm === 1 && first === 6));
    const part = resultFrom(without);
    expect(part.seeds).toBe(6);
    for (const [k, arm] of part.arms.entries()) {
      expect(arm.weekly.n).toBe(6);
      arm.outcomes.forEach((values, j) => {
        expect(values).toEqual(whole.arms[k]!.outcomes[j]!.subarray(0, 6));
      });
    }
  });

  it('has a column per outcome in the order of replicates', () => {
    const runner = new ChunkRunner(plan, fakeRun);
    const { outcomes } = runner.run({ arm: 2, first: 20, count: 1 });
    expect(whole.arms[2]!.outcomes.map((values) => values[20])).toEqual([...outcomes]);
  });
});

describe('the hash of results', () => {
  const arm = (outcomes: number[][], digests: number[]) => ({
    outcomes: outcomes.map((values) => Float64Array.from(values)),
    weeklyDigests: Uint32Array.from(digests),
  });

  it('is the SHA-256 of outcomes and digest, replicate by replicate', () => {
    // sha256 of 000000000000f03f 0000000000000040 01000000 | 0000000000000840 0000000000001040
    // feffffff
    expect(
      resultHash([
        arm(
          [
            [1, 3],
            [2, 4],
          ],
          [1, 0xfffffffe],
        ),
      ]),
    ).toBe('29dc1663160bb8b03a7387da56c80221c9d81e98f3a24af1a024443e5397e549');
  });

  it('changes with any value, any digest and the order of arms', () => {
    const a = arm([[1, 2]], [5, 6]);
    const b = arm([[1, 3]], [5, 6]);
    const c = arm([[1, 2]], [5, 7]);
    const hashes = [
      [a, a],
      [a, b],
      [b, a],
      [a, c],
    ].map(resultHash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('has one form for undefined values', () => {
    const odd = new Float64Array(new Uint32Array([1, 0xfff80000]).buffer);
    expect(Number.isNaN(odd[0])).toBe(true);
    const hashOf = (values: Float64Array) =>
      resultHash([{ outcomes: [values], weeklyDigests: Uint32Array.of(0) }]);
    expect(hashOf(odd)).toBe(hashOf(Float64Array.of(Number.NaN)));
  });
});
