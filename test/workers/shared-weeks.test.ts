import { afterEach, describe, expect, it, vi } from 'vitest';
import { breach } from '../../engine/kernel/index.ts';
import { INTERVENTION_DEFAULTS, type ModelInput, ModelRun } from '../../engine/model/index.ts';
import { ChunkRunner, type WorkPlan } from '../../engine/workers/index.ts';
import { groupsOf } from '../../engine/workers/shared-weeks.ts';
import { municipality } from '../support/municipality.ts';

const base = municipality({ ties: true });
const arm = (id: string, interventions: ModelInput['interventions'] = []) => ({
  id,
  input: { ...base, interventions },
});
const plan: WorkPlan = {
  seed: 'history',
  arms: [
    arm('base'),
    arm('post', [INTERVENTION_DEFAULTS.coordinator]),
    { ...arm('rare'), input: { ...base, parameters: { ...base.parameters, 'overdose-hazard': 0.001 } } },
    arm('kits', [INTERVENTION_DEFAULTS['naloxone-in-community']]),
  ],
};
const RANGE = { first: 2, count: 3 };

/** Each arm in its own runner. */
const apart = plan.arms.map(({ input }, k) => ({
  ...new ChunkRunner({ ...plan, arms: [{ id: 'only', input }] }).run({ arm: 0, ...RANGE }),
  arm: k,
}));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('chunks of arms that share their first weeks', () => {
  it('equal those of each arm run alone, in any order of requests', () => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ]) {
      const runner = new ChunkRunner(plan);
      for (const k of order) expect(runner.run({ arm: k, ...RANGE })).toEqual(apart[k]);
    }
  });

  it('are run together once', () => {
    const together = vi.spyOn(ModelRun.prototype, 'runWith');
    const single = vi.spyOn(ModelRun.prototype, 'run');
    const runner = new ChunkRunner(plan);
    for (let k = 0; k < plan.arms.length; k++) runner.run({ arm: k, ...RANGE });
    expect(together).toHaveBeenCalledTimes(RANGE.count);
    // Only the arm with other parameters.
    expect(single).toHaveBeenCalledTimes(RANGE.count);
  });

  it('are run separately if they belong to different points of a sweep', () => {
    const together = vi.spyOn(ModelRun.prototype, 'runWith');
    const points = { ...plan, arms: plan.arms.map((one, k) => ({ ...one, point: k < 2 ? 7 : 8 })) };
    const runner = new ChunkRunner(points);
    for (let k = 0; k < plan.arms.length; k++) expect(runner.run({ arm: k, ...RANGE })).toEqual(apart[k]);
    // The first two arms. Of the last two, one has other parameters.
    expect(together.mock.calls.map(([others]) => others.length)).toEqual([1, 1, 1]);
    expect([0, 1, 2, 3].map((k) => groupsOf(points)?.({ arm: k, ...RANGE }))).toEqual([7, 7, 8, 8]);
  });

  it('go to one worker if any arms share weeks', () => {
    expect(groupsOf(plan)?.({ arm: 3, first: 12, count: 4 })).toBe(12);
    expect(groupsOf({ ...plan, arms: [plan.arms[0]!, plan.arms[2]!] })).toBeUndefined();
  });

  it('alternate with parameter draws, which all arms of a replicate share', () => {
    const values = Float64Array.of(0.004, 0.006, 0.009);
    const draws = [{ parameters: ['overdose-hazard' as const], values, every: 2 }];
    const runner = new ChunkRunner({ ...plan, draws });
    for (const [k, { id, input }] of plan.arms.entries()) {
      const alone = new ChunkRunner({ ...plan, draws, arms: [{ id, input }] });
      expect(runner.run({ arm: k, ...RANGE })).toEqual({ ...alone.run({ arm: 0, ...RANGE }), arm: k });
    }
  });

  it('report an error of a guard in the right arm', () => {
    vi.spyOn(ModelRun.prototype, 'runWith').mockImplementation(() => {
      throw breach('no-room', { week: 3, persons: 100 });
    });
    const runner = new ChunkRunner(plan);
    expect(runner.run({ arm: 0, ...RANGE })).toEqual(apart[0]);
    vi.spyOn(ModelRun.prototype, 'run').mockImplementation(() => {
      throw breach('no-room', { week: 3, persons: 100 });
    });
    expect(() => runner.run({ arm: 1, ...RANGE })).toThrow(
      expect.objectContaining({ values: { arm: 'post', replicate: 2, week: 3, persons: 100 } }),
    );
  });
});
