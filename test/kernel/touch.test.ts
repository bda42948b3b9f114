import { describe, expect, it } from 'vitest';
import { defineModel, masterKey, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import { courseOf, kernelRun } from '../support/courses.ts';
import { mood, NEIGHBOUR_TALLIES, neighbours, type Ring } from '../support/models/neighbours.ts';
import { referenceRun } from '../support/reference.ts';

const KEYS = [0, 1, 2].map((index) => replicateKey(masterKey('touch'), index));
const PERSONS = 300;
const WEEKS = 60;

describe('persons whose states are changed by others', () => {
  it.each(KEYS)('equal the reference simulator, key %o', (key) => {
    const course = kernelRun(neighbours(), PERSONS, WEEKS, key);
    expect(course).toEqual(referenceRun(neighbours(), PERSONS, WEEKS, key));
    const totals = NEIGHBOUR_TALLIES.map((_, k) => course.tallies.reduce((sum, row) => sum + row[k]!, 0));
    for (const total of totals) expect(total).toBeGreaterThan(50);
  });

  it('differ from it if they are not touched', () => {
    const key = KEYS[0]!;
    expect(kernelRun(neighbours(false), PERSONS, WEEKS, key)).not.toEqual(
      referenceRun(neighbours(), PERSONS, WEEKS, key),
    );
  });

  it('are forgotten between replicates', () => {
    const batch = new Simulation(neighbours(), PERSONS, WEEKS);
    for (const key of KEYS) batch.run(key);
    expect(courseOf(batch)).toEqual(kernelRun(neighbours(), PERSONS, WEEKS, KEYS[2]!));
  });

  it('can be changed before and after the draws of a week, never during them', () => {
    const model = neighbours();
    const [opens, ...others] = model.processes;
    const meddling = defineModel({
      ...model,
      processes: [
        {
          ...opens!,
          fire({ population }: Ring, person: number) {
            population.move((person + 1) % population.size, mood, mood.is.sad);
            population.touch((person + 1) % population.size);
          },
        },
        ...others,
      ],
    });
    const simulation = new Simulation(meddling, PERSONS, WEEKS);
    expect(() => simulation.run(KEYS[0]!)).toThrow(
      expect.objectContaining({ kind: 'failure', code: 'breach.touched-in-draw' }),
    );
    // The same arrays serve the next replicate.
    expect(() => simulation.run(KEYS[1]!)).toThrow('breach.touched-in-draw');
  });
});
