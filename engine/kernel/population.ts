import type { Dimension } from './dimensions.ts';
import { breach } from './errors.ts';
import {
  Classes,
  personWord,
  type ReplicateKey,
  Share,
  setFirstWords,
  setSecondWords,
  toUniform,
  wordBound,
} from './keys.ts';
import { PersonSet } from './person-set.ts';
import { OWN_PURPOSES, PURPOSES } from './purposes.ts';
import { readWords } from './read-ahead.ts';
import { Timers } from './timers.ts';
import type { i32 } from './whole.ts';

/**
 * The persons of one run: struct of arrays, allocated once and reused for every replicate. Discrete
 * states are moved only through this class, which keeps the weekly counts as it goes (never by
 * scanning).
 */
export class Population {
  /** Packed discrete states, one word per person. */
  readonly code: Int32Array;
  /** Persons in each state of each dimension, at `dimension.offset + state`. */
  readonly occupancy: Int32Array;
  /**
   * Persons in each combination of states of the model's leading dimensions, by the low bits of the
   * state code.
   */
  readonly joint: Int32Array;
  /** Events so far this week, by tally index. */
  readonly tallies: Int32Array;
  readonly timers: Timers;
  /**
   * Persons whose states were changed from outside; what can happen to them is computed anew before
   * the week's draws.
   */
  readonly touched: PersonSet;
  /**
   * Whether the draws of a week are under way, in which a person's states are changed by that
   * person's own processes alone.
   */
  inDraws = false;
  key: ReplicateKey = { a: 0, b: 0 };
  /** The bits of the state code that index `joint`. */
  private readonly jointMask: i32;
  /**
   * Words of the present week, by purpose. All are worked out when a week begins, so that a draw
   * need not ask whether its words are there: the call that would make them stood in the way of
   * everything around it (0.97 of the time of a release cohort).
   */
  readonly firstWords: Int32Array;
  readonly secondWords: Int32Array;
  private weekNow: i32 = 0;
  /** What {@link readAhead} has read, which means nothing. */
  fetched = 0;

  constructor(
    readonly size: i32,
    readonly weeks: i32,
    readonly dimensions: readonly Dimension[],
    tallyCount: number,
    /** How many dimensions, from the first on, are counted jointly. */
    jointDimensions = 0,
    /**
     * Whether the model may ask for keyed numbers; without, there are words for the kernel's own
     * alone.
     */
    asksForNumbers = true,
  ) {
    this.firstWords = new Int32Array(asksForNumbers ? PURPOSES : OWN_PURPOSES);
    this.secondWords = new Int32Array(this.firstWords.length);
    this.code = new Int32Array(size);
    this.occupancy = new Int32Array(dimensions.reduce((sum, d) => sum + d.states.length, 0));
    this.jointMask = dimensions.slice(0, jointDimensions).reduce((mask, d) => mask | (d.mask << d.shift), 0);
    this.joint = new Int32Array(this.jointMask + 1);
    this.tallies = new Int32Array(tallyCount);
    this.timers = new Timers(size, weeks);
    this.touched = new PersonSet(size);
  }

  reset(key: ReplicateKey): void {
    this.key = key;
    this.beginWeek(0);
    this.code.fill(0);
    this.occupancy.fill(0);
    this.joint.fill(0);
    this.joint[0] = this.size;
    this.tallies.fill(0);
    this.timers.reset();
    this.touched.clear();
    this.inDraws = false;
    for (const dimension of this.dimensions) this.occupancy[dimension.offset] = this.size;
  }

  /**
   * Brings the persons to where another population of the same size and dimensions is between two
   * weeks. What can happen to them is not copied.
   */
  copyFrom(other: Population): void {
    this.key = other.key;
    this.beginWeek(other.week);
    this.code.set(other.code);
    this.occupancy.set(other.occupancy);
    this.joint.set(other.joint);
    this.tallies.set(other.tallies);
    this.timers.copyFrom(other.timers);
    this.touched.copyFrom(other.touched);
    this.inDraws = false;
  }

  /** Week now being simulated; 0 while the model populates the run. */
  get week(): number {
    return this.weekNow;
  }

  /** Goes on to a week. */
  beginWeek(week: i32): void {
    this.weekNow = week;
    this.timers.now = week;
    setFirstWords(this.firstWords, this.key, week);
    setSecondWords(this.secondWords, this.key, week);
  }

  /**
   * Fetches what is kept of some persons, before their week.
   * @param to one past the last
   */
  readAhead(from: i32, to: i32): void {
    this.fetched = readWords(this.code, from, to) + this.timers.readAhead(from, to);
  }

  state(person: i32, dimension: Dimension): number {
    return (this.code[person]! >>> dimension.shift) & dimension.mask;
  }

  /** Moves a person to another state of one dimension. Moving to the present state does nothing. */
  move(person: i32, dimension: Dimension, to: i32): void {
    const code = this.code[person]!;
    const from = (code >>> dimension.shift) & dimension.mask;
    if (from === to) return;
    this.occupancy[dimension.offset + from]!--;
    this.occupancy[dimension.offset + to]!++;
    const next = (code & ~(dimension.mask << dimension.shift)) | (to << dimension.shift);
    // Half of all moves, and most of those that make a person, are in dimensions that are not
    // counted jointly.
    if (((code ^ next) & this.jointMask) !== 0) {
      this.joint[code & this.jointMask]!--;
      this.joint[next & this.jointMask]!++;
    }
    this.code[person] = next;
  }

  /**
   * Puts a person who is in the first state of a dimension into any of its states. That is `move`
   * without a branch: of persons who are made, nothing tells who will be moved (0.97 of the time of
   * a release cohort over two years, with {@link share}).
   */
  startIn(person: i32, dimension: Dimension, state: i32): void {
    const code = this.code[person]!;
    const next = code | (state << dimension.shift);
    this.occupancy[dimension.offset]!--;
    this.occupancy[dimension.offset + state]!++;
    this.joint[code & this.jointMask]!--;
    this.joint[next & this.jointMask]!++;
    this.code[person] = next;
  }

  /**
   * Marks a person whose states the model has changed, or will change, in `beginWeek`, in
   * `endWeek`, or in the timer of somebody else. From the next draws on the person's processes
   * follow the new states.
   * @throws EttervernError of kind `failure` during the draws of a week
   */
  touch(person: i32): void {
    if (this.inDraws) throw breach('touched-in-draw', { person, week: this.week });
    this.touched.add(person);
  }

  /** Counts one event of this kind in the week's tallies. */
  tally(index: i32, amount = 1): void {
    this.tallies[index]! += amount;
  }

  /**
   * Uniform number in (0, 1) that belongs to this person, this week and this purpose (16 to 255):
   * `uniform` of keys.ts.
   */
  uniform(person: i32, purpose: i32): number {
    return toUniform(personWord(person, this.firstWords[purpose]!, this.secondWords[purpose]!));
  }

  /**
   * The class of each person's uniform number for a purpose, among 2^bits equally likely ones: for
   * a loop over many persons.
   */
  classes(purpose: i32, bits: i32): Classes {
    return new Classes(this.firstWords[purpose]!, this.secondWords[purpose]!, 32 - bits);
  }

  /**
   * The persons whose uniform number for a purpose is below a share, 0 to 1: as well for such a
   * loop.
   */
  share(purpose: i32, share: number): Share {
    return new Share(this.firstWords[purpose]!, this.secondWords[purpose]!, wordBound(share));
  }

  /** Stops the run when a dimension's states do not add up to the persons, or one is negative. */
  assertConserved(): void {
    for (const dimension of this.dimensions) {
      let sum = 0;
      for (let state = 0; state < dimension.states.length; state++) {
        const count = this.occupancy[dimension.offset + state]!;
        if (count < 0) {
          throw breach('negative-count', {
            dimension: dimension.id,
            state: dimension.states[state]!,
            week: this.week,
          });
        }
        sum += count;
      }
      if (sum !== this.size) {
        throw breach('not-conserved', {
          dimension: dimension.id,
          week: this.week,
          found: sum,
          persons: this.size,
        });
      }
    }
  }
}
