import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledModel, CompiledSimulation } from '../../engine/compiled/index.ts';
import { EttervernError, masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { type ModelInput, ModelRun, sharedWeeks, type World } from '../../engine/model/index.ts';
import { repeats } from '../support/effort.ts';
import { municipality } from '../support/municipality.ts';
import { randomInput } from '../support/random-inputs.ts';
import { shortServices } from '../support/short-services.ts';
import { compiledModel } from './model.ts';

const MASTER = masterKey('same-bits');

/** Whom each person is tied to, and who is evicted, followed up or bereaved. */
function relationsOf({ population, ties, barred, followedUp }: World): number[][] {
  const persons = Array.from({ length: population.size }, (_, person) => person);
  const concerned = [barred, followedUp, ...(ties === null ? [] : [ties.bereaved])];
  return [
    ...concerned.map((passing) => persons.filter((person) => passing.has(person))),
    ...persons.map((person) =>
      Array.from({ length: ties?.count(person) ?? 0 }, (_, place) => ties!.other(person, place)),
    ),
  ];
}

/** Every number that a replicate leaves: results, and the states and attributes of each person. */
function leftBy({ outcomes, weekly, weeklyDigest, yearlyDeaths, simulation }: ModelRun) {
  const { population, world, occupancy, joint, tallies } = simulation;
  const columns = Object.entries(world).filter(([, value]) => ArrayBuffer.isView(value));
  return {
    weeklyDigest,
    arrays: [outcomes, weekly, yearlyDeaths, occupancy, joint, tallies, population.code].map((one) => [
      ...one,
    ]),
    relations: relationsOf(world),
    columns: columns.map(([name, value]) => [name, ...(value as Float64Array)]),
  };
}

/** All numbers that a replicate leaves, or the error of a guard. */
function outcomeOf(run: ModelRun, k: number) {
  try {
    run.run(replicateKey(MASTER, k));
    return leftBy(run);
  } catch (error) {
    if (error instanceof EttervernError) return { code: error.code, values: error.values };
    throw error;
  }
}

describe.each([
  ['as it is built', false],
  ['with every place and number looked at', true],
])('the compiled model, %s', { timeout: 240_000 }, (_, isChecked) => {
  let model: CompiledModel;
  const compiled = (input: ModelInput) =>
    new ModelRun(input, (simulation) => new CompiledSimulation(model, simulation));

  beforeAll(async () => {
    model = await compiledModel(isChecked);
  }, 240_000);

  it('leaves the same bits as JavaScript, replicate after replicate, whatever the arm', () => {
    fc.assert(
      fc.property(randomInput, fc.nat(1000), (input, first) => {
        const [plain, fast] = [new ModelRun(input), compiled(input)];
        for (const k of [first, first + 1]) {
          expect(outcomeOf(fast, k)).toEqual(outcomeOf(plain, k));
        }
        // The next run reuses its memory.
        fast.release();
      }),
      { numRuns: repeats(100, 300), seed: 7 },
    );
  });

  it('leaves the same bits with more persons than a block, and with lists that grow', () => {
    const place = { size: 9000, burnIn: 5, arrivalsPerYear: 900, services: shortServices(9000) };
    const input = municipality({ place, weeks: 15, ties: true });
    const [plain, fast] = [new ModelRun(input), compiled(input)];
    for (const k of [0, 1]) {
      const [expected, found] = [outcomeOf(plain, k), outcomeOf(fast, k)];
      // Compared as one value: printing two different replicates would take minutes.
      expect(isDeepStrictEqual(found, expected)).toBe(true);
    }
  });

  it('continues from the weeks of another arm with the same bits', () => {
    const later = randomInput.filter(({ population, interventions, weeks }) => {
      return population.type === 'municipality' && weeks > 20 && interventions.some(({ start }) => start > 5);
    });
    fc.assert(
      fc.property(later, fc.nat(1000), (arm, k) => {
        const base = { ...arm, interventions: [] };
        const shared = sharedWeeks(base, arm);
        const key = replicateKey(MASTER, k);
        const [lead, follower, plain] = [compiled(base), compiled(arm), new ModelRun(arm)];
        lead.runWith([follower], shared, key);
        plain.run(key);
        expect(leftBy(follower)).toEqual(leftBy(plain));
        follower.run(key);
        expect(leftBy(follower)).toEqual(leftBy(plain));
      }),
      { numRuns: repeats(20, 60), seed: 8 },
    );
  });
});
