import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defineModel,
  type Model,
  masterKey,
  type Process,
  replicateKey,
  Simulation,
} from '../../engine/kernel/index.ts';
import { courseOf, kernelRun } from '../support/courses.ts';
import { build, modelOfOneWord, type RandomWorld, randomModel } from '../support/models/random-model.ts';
import { smallTown, TOWN_POLICY } from '../support/models/small-town.ts';
import { referenceRun } from '../support/reference.ts';

const MASTER = masterKey('properties');
const replicate = fc.nat(1_000_000);
const runs = (numRuns: number) => ({ numRuns, seed: 2026 });

/**
 * Adds `count` processes in draws five to eight, which change only their own tallies. Up to four
 * have a draw each; more share two draws.
 */
function withSecondWord(model: Model<RandomWorld>, count: number): Model<RandomWorld> {
  const filled = [...model.draws, 'none1', 'none2', 'none3'].slice(0, 4);
  const draws = Math.min(count, count > 4 ? 2 : 4);
  const more = Array.from(
    { length: count },
    (_, k): Process<RandomWorld> => ({
      id: `more${k}`,
      draw: `second${k % draws}`,
      width: 20,
      parameters: [],
      when: () => true,
      hazard: (world, person) => 0.1 * world.factor[person]!,
      fire: ({ population }) => population.tally(model.tallies.length + k),
    }),
  );
  return defineModel<RandomWorld>({
    ...model,
    tallies: [...model.tallies, ...more.map(({ id }) => id)],
    draws: [...filled, ...Array.from({ length: draws }, (_, draw) => `second${draw}`)],
    processes: [...model.processes, ...more],
  });
}

describe('any model', { timeout: 120_000 }, () => {
  it('equals the reference simulator', () => {
    let events = 0;
    fc.assert(
      fc.property(randomModel, replicate, (description, k) => {
        const key = replicateKey(MASTER, k);
        const course = kernelRun(build(description), 40, 12, key);
        expect(course).toEqual(referenceRun(build(description), 40, 12, key));
        events += course.tallies.flat().reduce((sum, count) => sum + count, 0);
      }),
      runs(400),
    );
    expect(events).toBeGreaterThan(10_000);
  });

  it('equals it also if persons depend on each other and on the order of events', () => {
    let apart = 0;
    fc.assert(
      fc.property(randomModel, replicate, (description, k) => {
        const key = replicateKey(MASTER, k);
        const course = kernelRun(build(description, true), 40, 12, key);
        expect(course).toEqual(referenceRun(build(description, true), 40, 12, key));
        if (!isDeepStrictEqual(course, kernelRun(build(description), 40, 12, key))) apart++;
      }),
      runs(400),
    );
    // Otherwise the comparison would show nothing: persons must depend on each other in many
    // models.
    expect(apart).toBeGreaterThan(100);
  });

  it('is unchanged, draw by draw, when draws five to eight are added', () => {
    let added = 0;
    fc.assert(
      fc.property(modelOfOneWord, fc.integer({ min: 1, max: 8 }), replicate, (description, more, k) => {
        const model = build(description);
        const wider = withSecondWord(model, more);
        const key = replicateKey(MASTER, k);
        const few = kernelRun(model, 40, 12, key);
        const many = kernelRun(wider, 40, 12, key);
        expect(many.persons).toEqual(few.persons);
        expect(many.occupancy).toEqual(few.occupancy);
        const own = model.tallies.length;
        expect(many.tallies.map((row) => row.slice(0, own))).toEqual(few.tallies);
        added += many.tallies.flatMap((row) => row.slice(own)).reduce((sum, count) => sum + count, 0);
      }),
      runs(200),
    );
    expect(added).toBeGreaterThan(5000);
  });

  it('conserves persons in every dimension and week', () => {
    fc.assert(
      fc.property(randomModel, replicate, (description, k) => {
        const model = build(description);
        const { occupancy } = kernelRun(model, 60, 15, replicateKey(MASTER, k));
        for (const row of occupancy) {
          for (const { offset, states } of model.dimensionList) {
            const counts = row.slice(offset, offset + states.length);
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
            expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      runs(100),
    );
  });

  it('gives the same replicate alone as in a batch', () => {
    fc.assert(
      fc.property(randomModel, fc.array(replicate, { minLength: 1, maxLength: 4 }), (description, before) => {
        const model = build(description);
        const batch = new Simulation(model, 50, 10);
        for (const k of [...before, 7]) batch.run(replicateKey(MASTER, k));
        expect(courseOf(batch)).toEqual(kernelRun(model, 50, 10, replicateKey(MASTER, 7)));
      }),
      runs(100),
    );
  });

  it('gives an identical arm identical trajectories', () => {
    fc.assert(
      fc.property(randomModel, replicate, (description, k) => {
        const key = replicateKey(MASTER, k);
        expect(kernelRun(build(description), 50, 10, key)).toEqual(
          kernelRun(build(description), 50, 10, key),
        );
      }),
      runs(50),
    );
  });

  it('gives a person the same course with more persons or more weeks', () => {
    fc.assert(
      fc.property(randomModel, replicate, fc.integer({ min: 1, max: 80 }), (description, k, more) => {
        const model = build(description);
        const key = replicateKey(MASTER, k);
        const few = kernelRun(model, 30, 10, key);
        expect(kernelRun(model, 30 + more, 10, key).persons.slice(0, 30)).toEqual(few.persons);
        expect(kernelRun(model, 30, 10 + more, key).occupancy.slice(0, 11)).toEqual(few.occupancy);
      }),
      runs(100),
    );
  });
});

describe('arms of the small town', () => {
  const arm = (policy: Partial<typeof TOWN_POLICY>, k: number) =>
    kernelRun(smallTown({ ...TOWN_POLICY, ...policy }), 400, 40, replicateKey(MASTER, k));

  it('are identical before the week of the change, and mostly differ after it', () => {
    let differing = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), replicate, (week, k) => {
        const base = arm({}, k);
        const alerted = arm({ alert: { week, factor: 2 } }, k);
        expect(alerted.occupancy.slice(0, week)).toEqual(base.occupancy.slice(0, week));
        expect(alerted.tallies.slice(0, week)).toEqual(base.tallies.slice(0, week));
        if (alerted.tallies.some((row, at) => row.join() !== base.tallies[at]!.join())) differing++;
      }),
      runs(20),
    );
    expect(differing).toBeGreaterThan(15);
  });

  it('differ between replicates', () => {
    expect(arm({}, 0)).not.toEqual(arm({}, 1));
  });
});
