import type { ReplicateKey, Simulation } from '../../kernel/index.ts';
import { type CarryOut, type ModelInput, runSize } from '../../model/index.ts';
import {
  type Circumstances,
  circumstancesOf,
  type LifeObserver,
  type OverdoseEvent,
  watchOf,
} from '../../model/lives/index.ts';
import { WatchedRun } from '../../model/watch.ts';
import type { World } from '../../model/world.ts';

/** A person and a week that a run must record. */
export interface Moment {
  readonly person: number;
  readonly week: number;
}

/**
 * All lives of one arm in one replicate, with what is needed to compare them. Overwritten by the
 * next replicate.
 */
export class Lives implements LifeObserver {
  private readonly watched: WatchedRun;
  /** Every overdose, in order of time. */
  readonly overdoses: OverdoseEvent[] = [];
  private readonly codes: Int32Array;
  private readonly byMoment = new Map<number, OverdoseEvent>();
  private asked = new Map<number, number[]>();
  private readonly answers = new Map<number, Circumstances>();

  /** @throws EttervernError as runSize */
  constructor(input: ModelInput, carryOut: CarryOut) {
    const { persons, weeks } = runSize(input);
    this.watched = new WatchedRun(input, watchOf(this), carryOut);
    this.codes = new Int32Array((weeks + 1) * persons);
  }

  get simulation(): Simulation<World> {
    return this.watched.simulation;
  }

  /** As WatchedRun.release. */
  release(): void {
    this.watched.release();
  }

  /**
   * Runs one replicate and records the given persons in the given weeks, at the time of the
   * overdoses.
   * @throws EttervernError of kind `failure` if a guard fails
   */
  run(key: ReplicateKey, moments: readonly Moment[]): void {
    this.overdoses.length = 0;
    this.byMoment.clear();
    this.answers.clear();
    this.asked = new Map();
    for (const { person, week } of moments) this.asked.set(week, [...(this.asked.get(week) ?? []), person]);
    this.watched.run(key);
  }

  /** The person's overdose in that week, or null. At most one can happen. */
  overdoseAt({ person, week }: Moment): OverdoseEvent | null {
    return this.byMoment.get(this.at(week, person)) ?? null;
  }

  /** The circumstances at a recorded moment; null if it was not requested in `run`. */
  circumstancesAt({ person, week }: Moment): Circumstances | null {
    return this.answers.get(this.at(week, person)) ?? null;
  }

  /** Packed states at the end of a week. */
  codeAt(week: number, person: number): number {
    return this.codes[this.at(week, person)]!;
  }

  start(world: World): void {
    this.keepCodes(world);
  }

  beforeOverdoses(world: World, from: number, to: number): void {
    for (const person of this.asked.get(world.week) ?? [])
      if (person >= from && person < to)
        this.answers.set(this.at(world.week, person), circumstancesOf(world, person));
  }

  overdose(event: OverdoseEvent): void {
    this.overdoses.push(event);
    this.byMoment.set(this.at(event.week, event.person), event);
  }

  endWeek(world: World): void {
    this.keepCodes(world);
  }

  private keepCodes({ population }: World): void {
    this.codes.set(population.code, population.week * population.size);
  }

  private at(week: number, person: number): number {
    return week * this.simulation.population.size + person;
  }
}
