import { CONTACT, contact } from '../states.ts';
import type { World } from '../world.ts';
import { Queue } from './queue.ts';
import { ServiceRecord } from './record.ts';

/** Weeks since an exit in which people come first, where the order is `exits-first`. */
const FIRST_WEEKS = 4;
/** Classes of priority: just out of an institution, and the others. */
const CLASSES = 2;

/** Keyed numbers that a service draws. */
export interface ServicePurposes {
  /** Whether a person who is called still wants the place; null where it is wanted however long the wait was. */
  readonly accept: number | null;
  readonly giveUp: number;
}

/**
 * A service with a limited number of places and a queue for them. What is asked for, who may wait and what it means to be given a place is said by the
 * subclasses.
 *
 * A week goes: places of the week; the next in the queue are called while there is room ({@link open}); during the week a request is served at once where
 * there is room and nobody waits, and otherwise joins the queue ({@link request}); at its end those who no longer can or will wait leave the queue, places are
 * given up, and the week is recorded ({@link close}). A place given up in a week is free from the next. Where places were cut below
 * those that are taken, nobody loses one by it: nobody new is taken on until the rest fit.
 *
 * Parameters: queue-leave, motivation-half-life.
 */
export abstract class Service {
  readonly queue: Queue;
  readonly record: ServiceRecord;
  /** Places that can still be filled this week. */
  protected room = 0;

  /** @param persons and weeks of the run */
  constructor(
    persons: number,
    weeks: number,
    protected readonly purposes: ServicePurposes,
  ) {
    this.queue = new Queue(persons, CLASSES);
    this.record = new ServiceRecord(weeks);
  }

  /** Places in a week; infinite where there is no limit. */
  abstract capacity(world: World): number;
  /** Places taken now. */
  abstract used(world: World): number;
  /** Can a person be given a place now? Someone who waits and cannot, yet may wait, keeps the place in the queue. */
  protected abstract canBeServed(world: World, person: number): boolean;
  /** May a person go on waiting? */
  protected abstract mayWait(world: World, person: number): boolean;
  /** Gives the place: moves the person's states. */
  protected abstract give(world: World, person: number): void;

  /** What becomes of a person who no longer wants the place, and leaves the queue: as a rule, nothing else changes. */
  protected turnAway(_world: World, _person: number): void {}

  /** Gives up places that are no longer held. Where places are counted by the persons' states there is nothing to do. */
  protected giveUpPlaces(_world: World): void {}

  /**
   * Does a person who is called still want the place? Motivation has halved with every `motivation-half-life` weeks of waiting, unless someone kept in
   * touch. @param waited weeks
   */
  protected accepts(world: World, person: number, waited: number): boolean {
    const { population, rates } = world;
    const { accept } = this.purposes;
    if (accept === null || population.state(person, contact) === CONTACT.yes) return true;
    return population.uniform(person, accept) < rates.motivationLeft[waited]!;
  }

  /** Begins a replicate. */
  start(_world: World): void {
    this.queue.clear();
    this.record.clear();
    this.room = 0;
  }

  /** Counts the places of the week and calls the next in the queue while there is room. Call it in `beginWeek`. */
  open(world: World): void {
    this.room = Math.floor(this.capacity(world)) - this.used(world);
    let person = this.queue.first();
    while (person >= 0 && this.hasRoom()) {
      const next = this.queue.after(person);
      if (this.canBeServed(world, person)) this.callPerson(world, person);
      person = next;
    }
  }

  /** May one more be taken on now? */
  protected hasRoom(): boolean {
    return this.room >= 1;
  }

  private callPerson(world: World, person: number): void {
    const waited = world.week - this.queue.since(person);
    this.queue.remove(person);
    world.population.touch(person);
    if (this.accepts(world, person, waited)) {
      this.serve(world, person, waited);
      return;
    }
    this.record.add(world.week, 'declined');
    this.record.add(world.week, 'waitedInVain', waited);
    this.turnAway(world, person);
  }

  /** Fills a place and counts it. */
  protected serve(world: World, person: number, waited: number): void {
    this.room--;
    this.record.add(world.week, 'served');
    this.record.add(world.week, 'waited', waited);
    this.give(world, person);
  }

  /**
   * A person who has no place asks for one. Whoever waits already goes on waiting.
   * @returns whether the place was given at once; otherwise the person waits now
   */
  request(world: World, person: number): boolean {
    if (this.queue.has(person)) return false;
    this.record.add(world.week, 'requests');
    if (this.hasRoom() && this.queue.size === 0 && this.canBeServed(world, person)) {
      this.serve(world, person, 0);
      return true;
    }
    this.queue.join(person, world.week, this.priority(world, person));
    return false;
  }

  /** A person who has no place waits for one from now on, and is called next week at the earliest. */
  wait(world: World, person: number): void {
    if (this.queue.join(person, world.week, this.priority(world, person))) {
      this.record.add(world.week, 'requests');
    }
  }

  /** Class of priority of a person who joins now; it stays what it is. */
  protected priority(world: World, person: number): number {
    return world.services?.exitsFirst === true && world.weeksOut(person) <= FIRST_WEEKS ? 0 : CLASSES - 1;
  }

  /** Closes the week. Call it in `endWeek`. */
  close(world: World): void {
    const { week } = world;
    let person = this.queue.first();
    while (person >= 0) {
      const next = this.queue.after(person);
      const may = this.mayWait(world, person);
      if (!may || this.givesUp(world, person)) this.dismiss(world, person, may);
      person = next;
    }
    this.giveUpPlaces(world);
    this.record.add(week, 'queue', this.queue.size);
    this.record.add(week, 'used', this.used(world));
    this.record.add(week, 'capacity', this.capacity(world));
  }

  private givesUp(world: World, person: number): boolean {
    return world.population.uniform(person, this.purposes.giveUp) < world.rates.queueLeave;
  }

  private dismiss(world: World, person: number, turnedAway: boolean): void {
    this.record.add(world.week, 'left');
    this.record.add(world.week, 'waitedInVain', world.week - this.queue.since(person));
    this.queue.remove(person);
    if (!turnedAway) return;
    world.population.touch(person);
    this.turnAway(world, person);
  }
}
