import { describe, expect, it } from 'vitest';
import { breach } from '../../engine/kernel/index.ts';
import { OUTCOMES } from '../../engine/model/index.ts';
import { ChunkRunner } from '../../engine/workers/index.ts';
import { FakeRun, fakeRun, planOfArms } from './fakes.ts';

const outcomesOf = (outcomes: Float64Array, k: number) => [
  ...outcomes.subarray(k * OUTCOMES.length, (k + 1) * OUTCOMES.length),
];

describe.each([
  ['the model', undefined, planOfArms(['a', 'b'], 200, 8)],
  ['a fake', fakeRun, planOfArms(['a', 'b'])],
])('a chunk, run by %s', (_, createRun, plan) => {
  it('gives each replicate the same values as when run alone', () => {
    const batch = new ChunkRunner(plan, createRun).run({ arm: 1, first: 0, count: 8 });
    for (const k of [0, 3, 7]) {
      const alone = new ChunkRunner(plan, createRun).run({ arm: 1, first: k, count: 1 });
      expect([...alone.outcomes]).toEqual(outcomesOf(batch.outcomes, k));
      expect(alone.weeklyDigests[0]).toBe(batch.weeklyDigests[k]);
    }
  });

  it('has weekly sums that do not depend on how replicates are cut into chunks', () => {
    const runner = new ChunkRunner(plan, createRun);
    const whole = runner.run({ arm: 0, first: 0, count: 9 });
    const parts = [
      runner.run({ arm: 0, first: 5, count: 4 }),
      runner.run({ arm: 1, first: 0, count: 2 }),
      runner.run({ arm: 0, first: 0, count: 5 }),
    ];
    const sum = (field: 'weeklySums' | 'weeklySquares') =>
      whole[field].map((_, i) => parts[0]![field][i]! + parts[2]![field][i]!);
    expect(sum('weeklySums')).toEqual(whole.weeklySums);
    expect(sum('weeklySquares')).toEqual(whole.weeklySquares);
  });
});

describe('a chunk', () => {
  it('sums weekly counts and their squares', () => {
    const plan = planOfArms(['a'], 9, 1);
    const { weeklySums, weeklySquares } = new ChunkRunner(plan, fakeRun).run({ arm: 0, first: 0, count: 2 });
    const single = [0, 1].map(
      (k) => new ChunkRunner(plan, fakeRun).run({ arm: 0, first: k, count: 1 }).weeklySums,
    );
    expect(weeklySums[3]).toBe(single[0]![3]! + single[1]![3]!);
    expect(weeklySquares[3]).toBe(single[0]![3]! ** 2 + single[1]![3]! ** 2);
  });

  it('adds arm and replicate to the error of a guard', () => {
    const createRun = () => {
      const run = new FakeRun(planOfArms(['a']).arms[0]!.input);
      let left = 2;
      run.run = () => {
        if (left-- === 0) throw breach('probability', { process: 'overdose', value: 2 });
      };
      return run;
    };
    const runner = new ChunkRunner(planOfArms(['usual', 'naloxone']), createRun);
    expect(() => runner.run({ arm: 1, first: 10, count: 5 })).toThrow(
      expect.objectContaining({
        code: 'breach.probability',
        values: { arm: 'naloxone', replicate: 12, process: 'overdose', value: 2 },
      }),
    );
  });

  it('prepares an arm once, if there are not too many arms', () => {
    let made = 0;
    const counting = (...args: Parameters<typeof fakeRun>) => {
      made++;
      return fakeRun(...args);
    };
    const ids = Array.from({ length: 20 }, (_, k) => `arm-${k}`);
    const runner = new ChunkRunner(planOfArms(ids), counting);
    for (const arm of [0, 1, 0, 1]) runner.run({ arm, first: 0, count: 1 });
    expect(made).toBe(2);
    for (let arm = 0; arm < 20; arm++) runner.run({ arm, first: 0, count: 1 });
    expect(made).toBe(20);
    runner.run({ arm: 0, first: 0, count: 1 });
    expect(made).toBe(21);
  });
});
