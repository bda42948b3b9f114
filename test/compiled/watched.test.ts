import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createExplainedRun, type ExplainInput } from '../../engine/experiment/explain/explained-run.ts';
import { Pairs } from '../../engine/experiment/explain/fates.ts';
import { findFates, livesOfPerson } from '../../engine/experiment/explain/index.ts';
import { type ExperimentPlan, LivesRecorder } from '../../engine/experiment/index.ts';
import { createObservedRun } from '../../engine/experiment/validation/observed-run.ts';
import { validationPlan } from '../../engine/experiment/validation/plan.ts';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { type CarryOut, inJavaScript, ModelRun } from '../../engine/model/index.ts';
import { type Watch, WatchedRun } from '../../engine/model/watch.ts';
import type { ArmRun } from '../../engine/workers/arm-run.ts';
import { compiled as byTheModule } from '../../engine/workers/compiled-run.ts';
import { ExecutionLog } from '../../engine/workers/execution.ts';
import { PAIRS } from '../experiment/explain/fixtures.ts';
import { cohort } from '../support/cohort.ts';
import { repeats } from '../support/effort.ts';
import { municipality } from '../support/municipality.ts';
import { randomInput } from '../support/random-inputs.ts';
import { shortServices } from '../support/short-services.ts';

const MASTER = masterKey('watched');
const key = (k: number) => replicateKey(MASTER, k);

const log = new ExecutionLog('compiled');
const compiled = log.noting(byTheModule);

afterEach(() => {
  expect(log.fallbacks).toEqual([]);
});

/** Differences are not printed: that would take minutes for two runs. */
const expectSame = (found: unknown, expected: unknown) =>
  expect(isDeepStrictEqual(found, expected)).toBe(true);

/** Results of some replicates of an arm, each copied before the next one runs. */
const resultsOf = (run: ArmRun, replicates: readonly number[]) => {
  const results = replicates.map((k) => {
    run.run(key(k));
    return { digest: run.weeklyDigest, outcomes: [...run.outcomes], weekly: [...run.weekly] };
  });
  run.release?.();
  return results;
};

describe('a compiled run that is watched', () => {
  it('shows the same courses and overdoses as in JavaScript, whatever the input', () => {
    fc.assert(
      fc.property(randomInput, fc.nat(1000), (input, first) => {
        const recordings = [inJavaScript, compiled].map((carryOut) => {
          const recorder = new LivesRecorder(input, 'watched', carryOut);
          const both = [recorder.record(first), recorder.record(first + 1)];
          recorder.release();
          return both;
        });
        expectSame(recordings[1], recordings[0]);
      }),
      { numRuns: repeats(30, 80), seed: 9 },
    );
  });

  it('equals the run that is not watched', () => {
    const input = municipality({ place: { size: 300, burnIn: 5, services: shortServices(300) }, weeks: 20 });
    let events = 0;
    const watch: Watch = { event: () => () => void events++, beforeOverdoses: () => void events++ };
    const [watched, plain] = [new WatchedRun(input, watch, compiled), new ModelRun(input, compiled)];
    watched.run(key(0));
    plain.run(key(0));
    expect(events).toBeGreaterThan(20);
    expectSame(watched.simulation.population.code, plain.simulation.population.code);
    expectSame(watched.simulation.tallies, plain.simulation.tallies);
  });

  it('shows the present numbers of the world', () => {
    const input = municipality({ place: { size: 400, burnIn: 5, services: shortServices(400) }, weeks: 30 });
    const seen = [inJavaScript, compiled].map((carryOut) => {
      const numbers: number[][] = [];
      const note: NonNullable<Watch['beforeOverdoses']> = (world, from, to) =>
        void numbers.push([world.week, world.supply, world.arrived, world.personsReached, from, to]);
      const watch: Watch = {
        start: (world) => note(world, 0, 0),
        beforeOverdoses: note,
        event: (world, { person, overdose, offset }) => {
          note(world, person, offset + (overdose ? 0.5 : 0));
          return () =>
            note(
              world,
              world.population.code[person]!,
              world.population.tallies.reduce((a, b) => a + b),
            );
        },
        endWeek: (world, week) => note(world, week, 0),
      };
      new WatchedRun(input, watch, carryOut).run(key(3));
      return numbers;
    });
    expect(seen[0]!.length).toBeGreaterThan(80);
    expectSame(seen[1], seen[0]);
  });

  it('is usable for the next replicate after its watcher has thrown', () => {
    const input = cohort({ size: 200, weeks: 20 });
    let fails = true;
    const watch: Watch = {
      event() {
        if (fails) throw new Error('no more');
        return () => {};
      },
    };
    const watched = new WatchedRun(input, watch, compiled);
    expect(() => watched.run(key(0))).toThrow('no more');
    fails = false;
    watched.run(key(1));
    const plain = new ModelRun(input);
    plain.run(key(1));
    expectSame(watched.simulation.tallies, plain.simulation.tallies);
  });
});

describe('compiled, as in JavaScript,', () => {
  it.each(Object.entries(PAIRS))('an explanation of %s', (_, [against, arm]) => {
    const input: ExplainInput = { ...arm, against };
    const [plain, fast] = [inJavaScript, compiled].map((one) => createExplainedRun(one)(input));
    expectSame(resultsOf(fast!, [0, 1]), resultsOf(plain!, [0, 1]));
  });

  it('fates, with the circumstances of both lives, and stories', () => {
    const [base, arm] = PAIRS['a release cohort with ties and a supply shock']!;
    const plan: ExperimentPlan = {
      seed: 'fates',
      seeds: 20,
      precision: null,
      arms: [
        { id: 'base', input: base },
        { id: 'arm', input: arm },
      ],
    };
    const told = (carryOut: CarryOut) => {
      const pairs = new Pairs(base, arm, carryOut);
      const { fates, overdoses } = pairs.run(key(0));
      const people = findFates(plan, null, 4, carryOut);
      const stories = people.map(({ replicate, person }) =>
        livesOfPerson(plan, null, replicate, person, carryOut),
      );
      // JSON leaves out the functions of an event.
      return JSON.stringify({ fates, overdoses, people, stories });
    };
    const plain = told(inJavaScript);
    expect(JSON.parse(plain)).toMatchObject({ people: { length: 4 } });
    expect(told(compiled) === plain).toBe(true);
  });

  const { arms } = validationPlan('studies', { seeds: 2, draws: null });
  it.each(arms.map(({ id, input }) => [id, input] as const))('the study %s', (_, input) => {
    const [plain, fast] = [inJavaScript, compiled].map((one) => createObservedRun(one)(input));
    expectSame(resultsOf(fast!, [0]), resultsOf(plain!, [0]));
  });
});
