import {
  firstWord,
  type i32,
  personWord,
  type StateTest,
  secondWord,
  wordsBelow,
} from '../../kernel/index.ts';
import { CONTACT, contact } from '../states.ts';
import type { World } from '../world.ts';
import type { QueuedService } from './desk.ts';
import type { Line } from './line.ts';
import { nextToAsk } from './next-to-ask.ts';
import { Queue } from './queue.ts';
import { FIELD, ServiceRecord } from './record.ts';

/** Weeks since an exit in which a person has priority, if the order is `exits-first`. */
const FIRST_WEEKS = 4;
/** Classes of priority: recently out of an institution, and the others. */
const CLASSES = 2;

/** Purposes of the keyed random numbers of a service. */
export interface ServicePurposes {
  /** Does a person who is called still want the place? Null if it is always wanted. */
  readonly accept: i32 | null;
  readonly giveUp: i32;
}

/**
 * A service with a limited number of places and a queue for them. Subclasses define the places, who
 * may wait, and what a place gives.
 *
 * Order of a week: The places of the week are counted, and people are called from the queue while
 * there is room ({@link open}). During the week, a request is served at once if there is room and
 * nobody waits; otherwise the person joins the queue ({@link request}). At the end of the week,
 * people who cannot or will not wait leave the queue, places are given up, and the week is recorded
 * ({@link close}). A place given up in a week is free from the next week. If places are cut below
 * the number taken, nobody loses a place, and nobody is taken on until the rest fit.
 *
 * Parameters: queue-leave, motivation-half-life.
 */
export abstract class Service implements QueuedService {
  readonly queue: Queue;
  readonly record: ServiceRecord;
  /** Places that can still be filled this week. */
  private room = 0;

  /**
   * @param exitsFirst whether people in their first weeks after an exit are called before the
   *   others
   */
  constructor(
    protected readonly world: World,
    private readonly exitsFirst: boolean,
    private readonly purposes: ServicePurposes,
  ) {
    this.queue = new Queue(world.population.size, world.population.weeks, CLASSES);
    this.record = new ServiceRecord(world.population.weeks);
  }

  /** Places in this week. Infinite if there is no limit. */
  abstract capacity(): number;
  /** Places taken now. */
  abstract used(): number;
  /**
   * Can a person be given a place now? A person who cannot, but may wait, keeps the place in the
   * queue.
   */
  protected abstract canBeServed(person: i32): boolean;
  /** States in which a person may wait. */
  protected abstract readonly waits: StateTest;
  /** Gives the place by moving the person's states. */
  protected abstract give(person: i32): void;

  /** May a person go on waiting? True in the states of `waits`. An override may add others. */
  protected mayWait(person: i32): boolean {
    return this.waits.holds(this.world.population.code[person]!);
  }

  /**
   * Handles a person who no longer wants the place and leaves the queue. By default, nothing else
   * changes.
   */
  protected turnAway(_person: i32): void {}

  /**
   * Gives up places that are no longer held. Not needed if places are counted by the persons'
   * states.
   */
  protected giveUpPlaces(): void {}

  /**
   * Does a person who is called still want the place? Motivation halves with every
   * `motivation-half-life` weeks of waiting, unless someone kept in touch.
   * @param waited weeks
   */
  protected accepts(person: i32, waited: i32): boolean {
    const { population, rates } = this.world;
    const { accept } = this.purposes;
    if (accept === null || population.state(person, contact) === CONTACT.yes) return true;
    return population.uniform(person, accept) < rates.motivationLeft[waited]!;
  }

  /** Starts a replicate, before any person exists. */
  start(): void {
    this.queue.clear();
    this.record.clear();
    this.room = Math.floor(this.capacity());
  }

  /** Copies the state of another arm's service, between two weeks. */
  copyFrom(other: this): void {
    this.queue.copyFrom(other.queue);
    this.record.copyFrom(other.record);
    this.room = other.room;
  }

  /**
   * Counts the places of the week and calls people from the queue while there is room. Call it in
   * `beginWeek`.
   */
  open(): void {
    this.room = Math.floor(this.capacity()) - this.used();
    if (this.queue.size === 0) return;
    for (const line of this.queue.lines) this.callFrom(line);
  }

  private callFrom(line: Line): void {
    let kept: i32 = 0;
    let place = 0;
    for (; place < line.length && this.hasRoom(); place++) {
      const person = line.person(place);
      if (this.canBeServed(person)) this.callPerson(person, line.since(place));
      else line.keep(place, kept++);
    }
    line.close(kept, place);
  }

  /** Is there room for one more person from the queue? */
  protected hasRoom(): boolean {
    return this.room >= 1;
  }

  private callPerson(person: i32, since: i32): void {
    const waited: i32 = this.world.week - since;
    this.queue.leave(person);
    this.world.population.touch(person);
    if (this.accepts(person, waited)) {
      this.serve(person, waited);
      return;
    }
    this.record.add(this.world.week, FIELD.declined);
    this.record.add(this.world.week, FIELD.waitedInVain, waited);
    this.turnAway(person);
  }

  /** Gives a place and counts it. */
  protected serve(person: i32, waited: i32): void {
    this.room--;
    this.record.add(this.world.week, FIELD.served);
    this.record.add(this.world.week, FIELD.waited, waited);
    this.give(person);
  }

  request(person: i32): boolean {
    if (this.queue.has(person)) return false;
    this.record.add(this.world.week, FIELD.requests);
    if (this.hasRoom() && this.queue.size === 0 && this.canBeServed(person)) {
      this.serve(person, 0);
      return true;
    }
    this.queue.join(person, this.world.week, this.priority(person));
    return false;
  }

  wait(person: i32): void {
    if (this.queue.join(person, this.world.week, this.priority(person))) {
      this.record.add(this.world.week, FIELD.requests);
    }
  }

  takePlace(): boolean {
    if (this.room < 1) return false;
    this.room--;
    return true;
  }

  /** Class of priority of a person who joins now. It does not change later. */
  protected priority(person: i32): number {
    return this.exitsFirst && this.world.weeksOut(person) <= FIRST_WEEKS ? 0 : CLASSES - 1;
  }

  /** Closes the week. Call it in `endWeek`. */
  close(): void {
    const { week } = this.world;
    if (this.queue.size > 0) this.askThoseWhoWait();
    this.giveUpPlaces();
    this.record.add(week, FIELD.queue, this.queue.size);
    this.record.add(week, FIELD.used, this.used());
    this.record.add(week, FIELD.capacity, this.capacity());
  }

  /** Removes people who cannot or will not wait. Everybody in every queue is asked every week. */
  private askThoseWhoWait(): void {
    const { key, week, code } = this.world.population;
    const { waits } = this;
    // The same as population.uniform(person, giveUp), inlined: what is the same for all is computed
    // once.
    const first = firstWord(key, week, this.purposes.giveUp);
    const second = secondWord(key, week, this.purposes.giveUp);
    const leaving = wordsBelow(this.world.rates.queueLeave);
    for (const line of this.queue.lines) {
      let kept: i32 = 0;
      let rest: i32 = 0;
      let place = nextToAsk(line, 0, code, waits, first, second, leaving);
      for (; place < line.length; place = nextToAsk(line, place + 1, code, waits, first, second, leaving)) {
        const person = line.person(place);
        const may = this.mayWait(person);
        const givesUp = personWord(person, first, second) >>> 0 < leaving;
        if (may && !givesUp) continue;
        this.dismiss(person, line.since(place), may);
        kept = line.moveUp(kept, rest, place);
        rest = place + 1;
      }
      line.close(kept, rest);
    }
  }

  private dismiss(person: i32, since: i32, turnedAway: boolean): void {
    this.record.add(this.world.week, FIELD.left);
    this.record.add(this.world.week, FIELD.waitedInVain, this.world.week - since);
    this.queue.leave(person);
    if (!turnedAway) return;
    this.world.population.touch(person);
    this.turnAway(person);
  }
}
