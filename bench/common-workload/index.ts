import { masterKey, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import {
  jointP,
  matrixOf,
  type Observation,
  observe,
  occupancyP,
  transitionP,
} from '../../test/support/markov.ts';
import {
  COMMON_PERSONS,
  COMMON_STATES,
  COMMON_TRANSITIONS,
  COMMON_WEEKS,
  commonWorkload,
} from '../../test/support/models/common-workload.ts';
import { race, type Speed } from '../measure.ts';
import { bytesPerPerson, heapGrowth } from '../memory.ts';
import { textbookRun } from './textbook.ts';

const MASTER = masterKey('bench');
const CHECKED_WEEKS = [1, 2, 4, 8, 16, 32, 64, 128, 192, 260];
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

export interface CommonWorkloadResult {
  /** p-values of the answer against the matrix power; speeds are reported only when none is small. */
  readonly check: {
    readonly occupancy: number;
    readonly weeksTogether: number;
    readonly transitions: number;
  };
  readonly kernel: Speed;
  readonly textbook: Speed;
  readonly ratioToTextbook: number;
  /** Share of the time of the fastest repetition that the weekly conservation guard takes. The probability guards cannot be switched off: they are a comparison for each candidate. */
  readonly conservationGuardShare: number;
  readonly bytesPerPerson: number;
  /** Bytes of heap per person-week that a run leaves behind. */
  readonly heapPerPersonWeek: number;
  readonly bySize: readonly { readonly persons: number; readonly speed: Speed }[];
}

function check(): CommonWorkloadResult['check'] {
  const run = { master: MASTER, replicates: 10, persons: COMMON_PERSONS, weeks: COMMON_WEEKS };
  const matrix = matrixOf(COMMON_STATES, COMMON_TRANSITIONS);
  const seen: Observation = observe(commonWorkload(), 0, run);
  const result = {
    occupancy: occupancyP(seen, matrix),
    weeksTogether: jointP(seen, matrix, CHECKED_WEEKS),
    transitions: transitionP([seen], matrix),
  };
  const wrong = Object.entries(result).find(([, p]) => !(p > 1e-3));
  if (wrong)
    throw new Error(`the common workload disagrees with the matrix power: ${wrong[0]}, p = ${wrong[1]}`);
  return result;
}

/** A run of the kernel as a contestant; replicate k in repetition k. */
function kernelContestant(name: string, persons: number, weeks: number, guarded = true) {
  const simulation = new Simulation(commonWorkload(), persons, weeks);
  if (!guarded) simulation.population.assertConserved = () => {};
  return {
    name,
    personWeeks: persons * weeks,
    run: (repetition: number) => simulation.run(replicateKey(MASTER, repetition)),
  };
}

/** Small populations run several times over in a repetition, so that every size is timed for as long. */
function bySize(): CommonWorkloadResult['bySize'] {
  return SIZES.map((persons) => {
    const once = kernelContestant('kernel', persons, COMMON_WEEKS);
    const times = Math.max(1, Math.floor(100_000 / persons));
    const contestant = {
      ...once,
      personWeeks: once.personWeeks * times,
      run: (repetition: number) => {
        for (let k = 0; k < times; k++) once.run(repetition * times + k);
      },
    };
    return { persons, speed: race([contestant], 5).get('kernel')! };
  });
}

export function commonWorkloadBench(repetitions: number): CommonWorkloadResult {
  const checked = check();
  const speeds = race(
    [
      kernelContestant('kernel', COMMON_PERSONS, COMMON_WEEKS),
      kernelContestant('unguarded', COMMON_PERSONS, COMMON_WEEKS, false),
      {
        name: 'textbook',
        personWeeks: COMMON_PERSONS * COMMON_WEEKS,
        run: () => textbookRun(COMMON_PERSONS, COMMON_WEEKS),
      },
    ],
    repetitions,
  );
  const kernel = speeds.get('kernel')!;
  const textbook = speeds.get('textbook')!;
  const warm = kernelContestant('memory', COMMON_PERSONS, COMMON_WEEKS);
  warm.run(0);
  return {
    check: checked,
    kernel,
    textbook,
    ratioToTextbook: kernel.median / textbook.median,
    conservationGuardShare: 1 - kernel.fastest / speeds.get('unguarded')!.fastest,
    bytesPerPerson: bytesPerPerson((persons) => new Simulation(commonWorkload(), persons, COMMON_WEEKS)),
    heapPerPersonWeek: heapGrowth(() => warm.run(1)) / warm.personWeeks,
    bySize: bySize(),
  };
}
