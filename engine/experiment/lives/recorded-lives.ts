import { type Dimension, type MasterKey, masterKey, replicateKey } from '../../kernel/index.ts';
import { preparationOf } from '../../model/exits/notice.ts';
import type { Preparation } from '../../model/exits/preparation.ts';
import { type CarryOut, type ModelInput, runSize } from '../../model/index.ts';
import { isAmbulanceCalled, isPrivate, isWitnessed } from '../../model/overdose/fatality.ts';
import { SETTING, setting, TALLY } from '../../model/states.ts';
import { toleranceDeficit } from '../../model/tolerance.ts';
import { type Watch, WatchedRun } from '../../model/watch.ts';
import { EXIT_TYPE, type World } from '../../model/world.ts';

/** An overdose with its circumstances. */
export interface RecordedOverdose {
  readonly person: number;
  readonly week: number;
  readonly fatal: boolean;
  readonly inPrivate: boolean;
  /** Whether a witness was present. */
  readonly witnessed: boolean;
  readonly naloxoneUsed: boolean;
  /** Whether 113 was called. */
  readonly ambulanceCalled: boolean;
  /**
   * Whether it happened in a consumption room, where place, witness and ambulance do not matter.
   */
  readonly supervised: boolean;
  /** Tolerance deficit before the overdose: 0 is full tolerance, 1 is none. */
  readonly deficit: number;
}

/** Every person's states at the end of every week of one replicate. */
export interface RecordedLives {
  readonly persons: number;
  readonly weeks: number;
  /** Packed states: row `week` (0 is the exit), entry `person`. Read with {@link stateIn}. */
  readonly codes: Int32Array;
  /** 1 for persons who leave prison, 0 for those discharged from inpatient treatment. */
  readonly fromPrison: Uint8Array;
  /**
   * How well each person's exit could be prepared; empty for a municipality, where people left at
   * other times.
   */
  readonly preparation: readonly Preparation[];
  readonly overdoses: readonly RecordedOverdose[];
}

/** State of one dimension at the end of a week. */
export const stateIn = (
  recorded: RecordedLives,
  week: number,
  person: number,
  dimension: Dimension,
): number => (recorded.codes[week * recorded.persons + person]! >>> dimension.shift) & dimension.mask;

/**
 * Runs one replicate and keeps everyone's course. It equals replicate `index` of a run with this
 * seed: observing does not change a run.
 * @param seed seed text of the master key
 * @param index the replicate, from 0
 * @throws EttervernError as ModelRun
 */
export function recordLives(
  input: ModelInput,
  seed: string,
  index: number,
  carryOut: CarryOut,
): RecordedLives {
  const recorder = new LivesRecorder(input, seed, carryOut);
  const recorded = recorder.record(index);
  recorder.release();
  return recorded;
}

/**
 * Records replicates one after another. What they share is built once, which takes longer than a
 * replicate of a few weeks.
 */
export class LivesRecorder {
  private readonly watched: WatchedRun;
  private readonly master: MasterKey;
  private kept: Growing;

  /** @throws EttervernError as runSize */
  constructor(
    private readonly input: ModelInput,
    seed: string,
    carryOut: CarryOut,
  ) {
    this.master = masterKey(seed);
    this.kept = blank(input);
    this.watched = new WatchedRun(
      input,
      watchOf(() => this.kept),
      carryOut,
    );
  }

  /** @param index the replicate, from 0 */
  record(index: number): RecordedLives {
    this.kept = blank(this.input);
    this.watched.run(replicateKey(this.master, index));
    return this.kept;
  }

  /** As WatchedRun.release. */
  release(): void {
    this.watched.release();
  }
}

function blank(input: ModelInput): Growing {
  const { persons, weeks } = runSize(input);
  return {
    persons,
    weeks,
    codes: new Int32Array((weeks + 1) * persons),
    fromPrison: new Uint8Array(persons),
    preparation: [],
    overdoses: [],
  };
}

/** Recorded lives that are still being written. */
interface Growing extends RecordedLives {
  readonly preparation: Preparation[];
  readonly overdoses: RecordedOverdose[];
}

/** @param kept gives the recorded lives of the present replicate */
function watchOf(kept: () => Growing): Watch {
  const keep = ({ population }: World, week: number) =>
    kept().codes.set(population.code, week * population.size);
  return {
    start(world) {
      keep(world, 0);
      const { fromPrison, preparation } = kept();
      const { size } = world.population;
      for (let person = 0; person < size; person++)
        fromPrison[person] = world.exitType(person) === EXIT_TYPE.released ? 1 : 0;
      if (world.careers !== null) return;
      for (let person = 0; person < size; person++) preparation.push(preparationAgain(world, person));
    },
    event: (world, { person, overdose }) =>
      overdose ? overdoseOf(world, person, (one) => kept().overdoses.push(one)) : nothing,
    endWeek: keep,
  };
}

/**
 * The preparation of the exit that just happened. Its draws are keyed, so drawing again in the same
 * week gives the same answer.
 */
function preparationAgain(world: World, person: number): Preparation {
  const type = world.exitType(person);
  world.leaving = type === EXIT_TYPE.released ? SETTING.prison : SETTING.inpatient;
  return preparationOf(world, person, type === EXIT_TYPE.droppedOut);
}

const nothing = () => {};

/**
 * Place, witness and call are keyed draws, so drawing again gives the same answer.
 * @returns a function to call after the overdose
 */
function overdoseOf(world: World, person: number, keep: (overdose: RecordedOverdose) => void): () => void {
  const { population, week } = world;
  const { tallies } = population;
  const inPrivate = isPrivate(world, person);
  const before = {
    person,
    week,
    inPrivate,
    witnessed: isWitnessed(world, person, inPrivate),
    ambulanceCalled: isAmbulanceCalled(world, person),
    deficit: toleranceDeficit(world, person),
  };
  const kits = tallies[TALLY['kits-used']]!;
  const supervised = tallies[TALLY['supervised-overdoses']]!;
  return () =>
    keep({
      ...before,
      fatal: population.state(person, setting) === SETTING['dead-overdose'],
      naloxoneUsed: tallies[TALLY['kits-used']]! > kits,
      supervised: tallies[TALLY['supervised-overdoses']]! > supervised,
    });
}
