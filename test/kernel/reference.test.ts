import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { kernelRun } from '../support/courses.ts';
import { commonWorkload } from '../support/models/common-workload.ts';
import { smallTown, TOWN_POLICY } from '../support/models/small-town.ts';
import { twoStateChain } from '../support/models/two-state-chain.ts';
import { referenceRun } from '../support/reference.ts';

const KEYS = [0, 1, 2].map((index) => replicateKey(masterKey('reference'), index));

describe('the kernel gives the trajectories of the reference simulator', () => {
  it.each(KEYS)('on the common workload, key %o', (key) => {
    const course = kernelRun(commonWorkload(), 2000, 104, key);
    expect(course).toEqual(referenceRun(commonWorkload(), 2000, 104, key));
    expect(course.occupancy[104]!.every((count) => count > 0)).toBe(true);
  });

  it.each(KEYS)('on the two-state chain, key %o', (key) => {
    expect(kernelRun(twoStateChain(), 1000, 104, key)).toEqual(referenceRun(twoStateChain(), 1000, 104, key));
  });

  it.each(KEYS)('on a model with several draws, hazards, bounds, timers and tallies, key %o', (key) => {
    const course = kernelRun(smallTown(), 2000, 104, key);
    expect(course).toEqual(referenceRun(smallTown(), 2000, 104, key));
    // The comparison shows nothing about a process that never fires.
    const totals = course.tallies.reduce((sums, row) => sums.map((sum, k) => sum + row[k]!));
    for (const total of totals) expect(total).toBeGreaterThan(50);
  });

  it.each([
    ['chain', commonWorkload],
    ['town', smallTown],
    ['town with few places', () => smallTown({ ...TOWN_POLICY, places: 200 })],
  ])('on more persons than take all draws together: the %s', (_, model) => {
    const persons = 20_000;
    const key = KEYS[1]!;
    const course = kernelRun<unknown>(model(), persons, 12, key);
    // Compared as one value: a printed difference of thousands of persons would take minutes.
    expect(isDeepStrictEqual(course, referenceRun<unknown>(model(), persons, 12, key))).toBe(true);
  });

  it('with a limited number of places, where persons depend on each other', () => {
    const policy = { ...TOWN_POLICY, places: 40 };
    const course = kernelRun(smallTown(policy), 500, 104, KEYS[0]!);
    expect(course).toEqual(referenceRun(smallTown(policy), 500, 104, KEYS[0]!));
    expect(Math.max(...course.occupancy.map((row) => row[5]!))).toBe(40);
  });

  it('and detects a hazard that is off by 1 %', () => {
    const key = KEYS[0]!;
    const other = smallTown({ ...TOWN_POLICY, returns: TOWN_POLICY.returns * 1.01 });
    expect(kernelRun(other, 2000, 104, key)).not.toEqual(referenceRun(smallTown(), 2000, 104, key));
  });
});
