import { expect, it } from 'vitest';
import { WrongAnswer } from '../../bench/benchmark.ts';
import { type Place, sameDigests, type Tasks } from '../../bench/browsers/index.ts';
import type { EngineTask } from '../../bench/browsers/tasks.ts';
import { cohortPlan } from '../../bench/full-model/plans.ts';

const plan = cohortPlan({ persons: 10, weeks: 2, seeds: 1, arms: ['base'] });
const TASKS: Tasks = {
  kernel: { kind: 'kernel', persons: 10, weeks: 2, replicate: 0 },
  model: { kind: 'comparison', plan, workers: 1 },
  page: { kind: 'comparison', plan, workers: 2 },
};

const place = (id: string, digest: (task: EngineTask) => string): Place => ({
  id,
  name: id,
  perform: async (task) => ({ seconds: 1, digest: digest(task) }),
});

it('places agree when every task has the same digest', async () => {
  const places = [place('one', ({ kind }) => kind), place('other', ({ kind }) => kind)];
  const checks = await sameDigests(places, { ...TASKS });
  expect(checks.map(({ id, passed }) => [id, passed])).toEqual([
    ['same-digest-kernel', true],
    ['same-digest-model', true],
    ['same-digest-page', true],
  ]);
});

it('one different digest stops the benchmark', async () => {
  const odd = place('odd', (task) => (task === TASKS.page ? 'other' : 'same'));
  await expect(sameDigests([place('one', () => 'same'), odd], { ...TASKS })).rejects.toThrow(WrongAnswer);
});
