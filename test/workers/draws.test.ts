import { describe, expect, it } from 'vitest';
import { drawKey, inputOf } from '../../engine/workers/draws.ts';
import { type Chunk, chunksOf, inlinePool, type WorkPlan } from '../../engine/workers/index.ts';
import { collect, planOfArms } from './fakes.ts';

const PLAN: WorkPlan = {
  ...planOfArms(['a', 'b'], 60, 12),
  draws: [
    {
      parameters: ['overdose-hazard', 'tolerance-peak'],
      values: Float64Array.of(0.01, 2, 0.02, 3),
      every: 4,
    },
    { parameters: ['find-home'], values: Float64Array.of(0.001, 0.02), every: 2 },
  ],
};

const drawn = (plan: WorkPlan, arm: number, replicate: number) => {
  const { parameters } = inputOf(plan, arm, replicate);
  return [parameters['overdose-hazard'], parameters['tolerance-peak'], parameters['find-home']];
};

describe('the input of a replicate', () => {
  it('has the rows of its replicate, the same in every arm', () => {
    const expected = [
      [0.01, 2, 0.001],
      [0.01, 2, 0.001],
      [0.01, 2, 0.02],
      [0.01, 2, 0.02],
      [0.02, 3, 0.001],
      [0.02, 3, 0.001],
      [0.02, 3, 0.02],
      [0.02, 3, 0.02],
      [0.01, 2, 0.001],
    ];
    for (const arm of [0, 1]) expect(expected.map((_, k) => drawn(PLAN, arm, k))).toEqual(expected);
    expect(expected.map((_, k) => drawKey(PLAN, k)).slice(0, 5)).toEqual(['0 0', '0 0', '0 1', '0 1', '1 0']);
  });

  it('keeps what the arm holds fixed, and everything that is not drawn', () => {
    const [a, b] = PLAN.arms;
    const fixed: WorkPlan = { ...PLAN, arms: [a!, { ...b!, fixed: ['tolerance-peak'] }] };
    expect(drawn(fixed, 1, 4)).toEqual([0.02, b!.input.parameters['tolerance-peak'], 0.001]);
    expect(drawn(fixed, 0, 4)).toEqual([0.02, 3, 0.001]);
    const changed = ['overdose-hazard', 'tolerance-peak', 'find-home'];
    const without = (values: object) => Object.entries(values).filter(([id]) => !changed.includes(id));
    expect(without(inputOf(PLAN, 0, 4).parameters)).toEqual(without(a!.input.parameters));
  });

  it('is the arm’s own input if nothing is drawn', () => {
    const plan = planOfArms(['a']);
    expect(inputOf(plan, 0, 5)).toBe(plan.arms[0]!.input);
  });
});

describe('replicates over draws', () => {
  it('are the same whatever the chunks and their order', async () => {
    const whole = await collect(inlinePool(), PLAN, [
      { arm: 0, first: 0, count: 8 },
      { arm: 1, first: 0, count: 8 },
    ]);
    const ones = Array.from(
      { length: 16 },
      (_, i): Chunk => ({ arm: i % 2, first: (Math.floor(i / 2) * 5) % 8, count: 1 }),
    );
    const single = await collect(inlinePool(), PLAN, ones.toReversed());
    const planned = await collect(inlinePool(), PLAN, chunksOf(PLAN, 0, 8));
    for (const cut of [single, planned]) {
      for (const arm of [0, 1]) {
        const digests = cut
          .filter((one) => one.arm === arm)
          .flatMap(({ weeklyDigests }) => [...weeklyDigests]);
        expect(digests).toEqual([...whole[arm]!.weeklyDigests]);
      }
    }
    expect(new Set(whole[0]!.weeklyDigests).size).toBe(8);
  });

  it('differ from those without draws, with the same random numbers', async () => {
    const chunk: Chunk = { arm: 0, first: 0, count: 1 };
    const { draws: _, ...undrawn } = PLAN;
    const [withDraws] = await collect(inlinePool(), PLAN, [chunk]);
    const [without] = await collect(inlinePool(), undrawn, [chunk]);
    expect(withDraws!.weeklyDigests).not.toEqual(without!.weeklyDigests);
  });
});
