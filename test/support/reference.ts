import expm1 from '@stdlib/math-base-special-expm1';
import {
  type Dimension,
  isHazardProcess,
  isStateProcess,
  type Model,
  type Process,
  type ReplicateKey,
  type StateView,
  word,
} from '../../engine/kernel/index.ts';
import { Population } from '../../engine/kernel/population.ts';
import { PlainTimers } from './plain-timers.ts';

/** All results of a run. Kernel and reference must agree on them, bit for bit. */
export interface Course {
  /** State names of each person at the end, one per dimension. */
  readonly persons: readonly (readonly string[])[];
  /** Rows 0..weeks of persons per state. */
  readonly occupancy: readonly (readonly number[])[];
  /** Rows 0..weeks of events per tally. */
  readonly tallies: readonly (readonly number[])[];
}

/**
 * Persons as objects: each knows its state in every dimension. Weekly counts are made by visiting
 * all persons. The kernel's packed codes are updated for models that read them, but the reference
 * does not use them.
 */
class PlainPopulation extends Population {
  override readonly timers = new PlainTimers(this.size, this.weeks);
  private persons = this.everybodyAtFirst();

  private everybodyAtFirst(): Map<string, number>[] {
    return Array.from({ length: this.size }, () => new Map(this.dimensions.map(({ id }) => [id, 0])));
  }

  override reset(key: ReplicateKey): void {
    super.reset(key);
    this.persons = this.everybodyAtFirst();
  }

  override state(person: number, dimension: Dimension): number {
    return this.persons[person]!.get(dimension.id)!;
  }

  override move(person: number, dimension: Dimension, to: number): void {
    super.move(person, dimension, to);
    this.persons[person]!.set(dimension.id, to);
  }

  override startIn(person: number, dimension: Dimension, state: number): void {
    this.move(person, dimension, state);
  }

  /**
   * The reference considers every person and process every week, so there is nothing to recompute.
   */
  override touch(): void {}

  census(): number[] {
    return this.dimensions.flatMap((dimension) =>
      dimension.states.map(
        (_, state) => this.persons.filter((person) => person.get(dimension.id) === state).length,
      ),
    );
  }

  names(): string[][] {
    return this.persons.map((person) => this.dimensions.map(({ id, states }) => states[person.get(id)!]!));
  }
}

/**
 * The reference simulator: runs a model in the most obvious way. Every week it considers every
 * process for every person. It shares with the kernel only the words of keys.ts and the model
 * itself.
 *
 * A draw's uniform number u has 31 bits. The first 7 bits are the low bits of the draw's byte in
 * the week's word. The other 24 are the high bits of the draw's own word (purpose 1 + draw). The
 * week's word has purpose 0 for the first four draws, and purpose 9 for the next four. The
 * processes of a draw own adjoining slots of the unit interval, in order, and `u` lies in one of
 * them. That process fires if it can (`when`), and if the distance of u from the slot's beginning
 * is below the week's probability.
 */
export function referenceRun<World>(
  model: Model<World>,
  persons: number,
  weeks: number,
  key: ReplicateKey,
): Course {
  const population = new PlainPopulation(persons, weeks, model.dimensionList, model.tallies.length);
  const world = model.createWorld(population);
  const places = placesOf(model);
  population.reset(key);
  model.populate(world);
  const occupancy = [population.census()];
  const tallies = [[...population.tallies]];
  population.tallies.fill(0);
  for (let week = 1; week <= weeks; week++) {
    population.beginWeek(week);
    model.beginWeek?.(world, week);
    for (
      let due = population.timers.takeDue(week, 0);
      due >= 0;
      due = population.timers.takeDue(week, due + 1)
    ) {
      model.onTimer?.(world, due);
    }
    for (let from = 0; from < persons; from += BLOCK) {
      const to = Math.min(persons, from + BLOCK);
      for (const place of places) {
        for (let person = from; person < to; person++) ask(place, world, population, person);
      }
    }
    model.endWeek?.(world, week);
    occupancy.push(population.census());
    tallies.push([...population.tallies]);
    population.tallies.fill(0);
  }
  return { persons: population.names(), occupancy, tallies };
}

/** Persons per block: each block completes all draws of a week before the next block starts. */
const BLOCK = 8192;

/**
 * 2^31 and 2^24: u and the slot limits are whole numbers of 2^-31, so that comparisons are exact.
 */
const UNIT = 2147483648;
const PART = 16777216;

interface Place<World> {
  readonly process: Process<World>;
  readonly draw: number;
  /** First and last place of the process's slot. */
  readonly from: number;
  readonly to: number;
}

/** All processes, draw by draw. */
function placesOf<World>({ draws, processes }: Model<World>): readonly Place<World>[] {
  return draws.flatMap((id, draw) => {
    let to = 0;
    return processes
      .filter((process) => process.draw === id)
      .map((process) => {
        const from = to;
        to += process.width * PART;
        return { process, draw, from, to };
      });
  });
}

/** Decides whether one process fires for one person in one week. */
function ask<World>(
  { process, draw, from, to }: Place<World>,
  world: World,
  population: Population,
  person: number,
): void {
  const { key, week } = population;
  const scanned = draw < 4 ? word(key, person, week, 0) : word(key, person, week, 9);
  const leading = (scanned >>> (8 * (draw % 4))) & 127;
  const following = word(key, person, week, 1 + draw) >>> 8;
  const u = leading * PART + following;
  if (u < from || u >= to) return;
  const state: StateView = { of: (dimension) => population.state(person, dimension) };
  if (!process.when(state)) return;
  if (u - from < probability(process, world, state, person) * UNIT) process.fire(world, person, u - from);
}

function probability<World>(process: Process<World>, world: World, state: StateView, person: number): number {
  if (isHazardProcess(process)) return -expm1(-process.hazard(world, person));
  return isStateProcess(process) ? process.probabilityIn(state) : process.probability(world, person);
}
