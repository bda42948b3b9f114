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
 * The persons of one run, as a struct of arrays, allocated once and reused for every replicate.
 * Discrete states change only through this class, which updates the weekly counts with each change.
 */
export class Population {
  /** Packed discrete states, one word per person. */
  readonly code: Int32Array;
  /** Persons in each state of each dimension, at `dimension.offset + state`. */
  readonly occupancy: Int32Array;
  /**
   * Persons in each combination of states of the model's leading dimensions, indexed by the low
   * bits of the state code.
   */
  readonly joint: Int32Array;
  /** Events so far this week, by tally index. */
  readonly tallies: Int32Array;
  readonly timers: Timers;
  /**
   * Persons whose states were changed from outside. What can happen to them is recomputed before
   * the week's draws.
   */
  readonly touched: PersonSet;
  /**
   * Whether the draws of a week are being taken. During draws, only a person's own processes change
   * that person's states.
   */
  inDraws = false;
  key: ReplicateKey = { a: 0, b: 0 };
  /** The bits of the state code that index `joint`. */
  private readonly jointMask: i32;
  /**
   * First-round words of the present week, by purpose. All are computed when a week begins, so that
   * a draw need not check whether its words are ready. The call that computed them on demand
   * prevented inlining (0.97 of the time of a release cohort).
   */
  readonly firstWords: Int32Array;
  readonly secondWords: Int32Array;
  private weekNow: i32 = 0;
  /** Result of {@link readAhead}. The value has no meaning. */
  fetched = 0;

  constructor(
    readonly size: i32,
    readonly weeks: i32,
    readonly dimensions: readonly Dimension[],
    tallyCount: number,
    /** Number of leading dimensions that are counted jointly. */
    jointDimensions = 0,
    /**
     * Whether the model may ask for keyed random numbers. If not, only the kernel's own words are
     * computed.
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
   * Copies the persons of another population of the same size and dimensions, between two weeks.
   * What can happen to them is not copied.
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

  /** Starts a week. */
  beginWeek(week: i32): void {
    this.weekNow = week;
    this.timers.now = week;
    setFirstWords(this.firstWords, this.key, week);
    setSecondWords(this.secondWords, this.key, week);
  }

  /**
   * Reads the columns of some persons into the cache before their week.
   * @param to one past the last person
   */
  readAhead(from: i32, to: i32): void {
    this.fetched = readWords(this.code, from, to) + this.timers.readAhead(from, to);
  }

  state(person: i32, dimension: Dimension): number {
    return (this.code[person]! >>> dimension.shift) & dimension.mask;
  }

  /**
   * Moves a person to another state of one dimension. Moving to the present state has no effect.
   */
  move(person: i32, dimension: Dimension, to: i32): void {
    const code = this.code[person]!;
    const from = (code >>> dimension.shift) & dimension.mask;
    if (from === to) return;
    this.occupancy[dimension.offset + from]!--;
    this.occupancy[dimension.offset + to]!++;
    const next = (code & ~(dimension.mask << dimension.shift)) | (to << dimension.shift);
    // Half of all moves, and most moves during set-up, are in dimensions that are not counted
    // jointly.
    if (((code ^ next) & this.jointMask) !== 0) {
      this.joint[code & this.jointMask]!--;
      this.joint[next & this.jointMask]!++;
    }
    this.code[person] = next;
  }

  /**
   * Puts a person who is in the first state of a dimension into any of its states. This is `move`
   * without a branch: during set-up the branch cannot be predicted (0.97 of the time of a release
   * cohort over two years, together with {@link share}).
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
   * Marks a person whose states the model changes in `beginWeek`, in `endWeek`, or in another
   * person's timer. From the next draws on, the person's processes follow the new states.
   * @throws EttervernError of kind `failure` during the draws of a week
   */
  touch(person: i32): void {
    if (this.inDraws) throw breach('touched-in-draw', { person, week: this.week });
    this.touched.add(person);
  }

  /** Adds to a tally of the present week. */
  tally(index: i32, amount = 1): void {
    this.tallies[index]! += amount;
  }

  /**
   * Uniform number in (0, 1) of this person, week and purpose (16 to 255): `uniform` of keys.ts.
   */
  uniform(person: i32, purpose: i32): number {
    return toUniform(personWord(person, this.firstWords[purpose]!, this.secondWords[purpose]!));
  }

  /**
   * Assigns each person to one of 2^bits equally likely classes for a purpose. For loops over many
   * persons.
   */
  classes(purpose: i32, bits: i32): Classes {
    return new Classes(this.firstWords[purpose]!, this.secondWords[purpose]!, 32 - bits);
  }

  /**
   * The persons whose uniform number for a purpose is below a share from 0 to 1. For loops over
   * many persons.
   */
  share(purpose: i32, share: number): Share {
    return new Share(this.firstWords[purpose]!, this.secondWords[purpose]!, wordBound(share));
  }

  /**
   * Stops the run if the counts of a dimension's states do not sum to the number of persons, or a
   * count is negative.
   */
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
