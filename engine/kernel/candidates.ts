import { type DrawWord, laneIn } from './draw-words.ts';
import { personWord } from './keys.ts';
import type { LimitWords } from './limit-words.ts';
import type { Limits } from './limits.ts';
import type { Model } from './model.ts';
import {
  collectByLimit,
  collectByLimits,
  collectBySlots,
  NO_OWNERS,
  NOBODY,
  PARTS,
  type SharedDraw,
  SPARE,
} from './scan.ts';
import type { i32 } from './whole.ts';

/**
 * Persons per block. Each block completes all draws of a week before the next block starts. A block
 * is small enough that its data stays in the core's own cache until the last draw. Per person, a
 * week of ten million then costs about as much as a week of ten thousand (without blocks: 2.8 times
 * as much).
 */
export const BLOCK = 8192;

/**
 * The week's candidates of one word within a block: who they are and, for each draw in turn, whose
 * slot their draw falls into. Candidates are grouped by process, so that the same code runs for
 * consecutive candidates. With grouping, sorting included, a release cohort of 1,000 persons takes
 * 0.92 of the time, and one of 10,000 persons 0.90.
 */
export class Candidates<World> {
  /** Candidates of the grouped draw, by process and then in order of person. */
  readonly grouped: Int32Array;
  /** First place of each of the word's processes in `grouped`, followed by one past the last. */
  readonly begins = new Int32Array(NOBODY + 1);
  readonly ends = new Int32Array(NOBODY + 1);
  /** Processes of each draw of the model, as indices into the model's list. */
  readonly processesOf: readonly (readonly i32[])[];
  /** The same processes, by their number in the word. */
  private readonly numbersOf: readonly (readonly i32[])[];
  /** What can happen to each person in the word's draws. */
  readonly limits: LimitWords;
  private readonly shared: readonly SharedDraw[];
  /** Slot table of each shared draw; null for draws that one process has alone. */
  private readonly tableOf: readonly (SharedDraw | null)[];
  /** Bits of the processes that own the parts of the first and of the second shared draw. */
  private readonly ownersOfFirst: Int32Array;
  private readonly ownersOfSecond: Int32Array;
  /** Lowest bit of the first draw that only one process uses. */
  private readonly lone: i32;
  /**
   * Whether the model has one draw with one process, such as a Markov chain. Its candidates need no
   * sorting.
   */
  private readonly isChain: boolean;
  /** The block's candidates in any draw, in order of person. */
  private readonly found: Int32Array;
  /** Hashed words of the candidates; empty if no draw is shared. */
  private readonly words: Int32Array;
  private count: i32 = 0;
  /** Process of each candidate in a shared draw; NOBODY if no event is possible. */
  private readonly processOf: Uint8Array;
  /** First-round and second-round word of the present week, the same for all persons. */
  first: i32 = 0;
  second: i32 = 0;

  constructor(
    { draws, slots }: Model<World>,
    readonly word: DrawWord,
    limits: Limits<World>,
    persons: i32,
  ) {
    this.limits = limits.words;
    this.shared = limits.sharedDraws();
    const isShared = this.shared.length > 0;
    const room = Math.min(persons, BLOCK) + SPARE;
    this.found = new Int32Array(room);
    this.words = new Int32Array(isShared ? room : 0);
    this.processOf = new Uint8Array(isShared ? room : 0);
    this.processesOf = draws.map((_, d) => slots.flatMap(({ draw }, k) => (draw === d ? [k] : [])));
    this.numbersOf = this.processesOf.map((list) => list.map((k) => slots[k]!.number));
    this.tableOf = draws.map((_, d) => this.shared[d - word.from] ?? null);
    this.ownersOfFirst = this.shared[0]?.bits ?? NO_OWNERS;
    this.ownersOfSecond = this.shared[1]?.bits ?? NO_OWNERS;
    this.lone = laneIn(this.shared.length);
    this.isChain = word.to - word.from === 1 && this.processesOf[word.from]!.length === 1;
    this.grouped = this.isChain ? this.found : new Int32Array(room);
  }

  /**
   * Finds the candidates of a block.
   * @param from first person
   * @param to one past the last person, at most {@link BLOCK} after `from`
   */
  collect(from: i32, to: i32, first: i32, second: i32): void {
    this.first = first;
    this.second = second;
    this.count = this.scan(from, to);
  }

  /** @returns number of candidates */
  private scan(from: i32, to: i32): i32 {
    const { limits, found, first, second } = this;
    if (this.shared.length > 0)
      return collectBySlots(
        limits.narrow,
        limits.possible,
        from,
        to,
        this.ownersOfFirst,
        this.ownersOfSecond,
        this.lone,
        first,
        second,
        found,
        this.words,
      );
    if (this.isChain) return collectByLimit(limits.wide, from, to, first, second, found);
    return collectByLimits(limits.wide, from, to, first, second, found);
  }

  /**
   * Groups candidates of a draw by process. A candidate is kept if the draw falls into a slot whose
   * process is possible for the person now, after the draws before.
   */
  group(draw: i32): void {
    const numbers = this.numbersOf[draw]!;
    const table = this.tableOf[draw]!;
    if (table !== null) this.groupShared(table, numbers);
    else if (numbers.length > 0) {
      this.begins[numbers[0]!] = 0;
      this.ends[numbers[0]!] = this.isChain ? this.count : this.listBelow(laneIn(draw));
    }
  }

  private listBelow(shift: i32): i32 {
    const { limits, found, words, grouped, lone } = this;
    const first = this.first;
    const second = this.second;
    const count = this.count;
    const areKept = words.length > 0;
    let n: i32 = 0;
    for (let c = 0; c < count; c++) {
      const person = found[c]!;
      const word = areKept ? words[c]! : personWord(person, first, second);
      const part = (word >>> shift) & (PARTS - 1);
      grouped[n] = person;
      n += (part - ((limits.of(person) >>> (shift - lone)) & 0xff)) >>> 31;
    }
    return n;
  }

  /**
   * Counting sort: counts the candidates of each process, computes where each process begins, then
   * puts each candidate in its place.
   */
  private groupShared({ shift, owner: owners }: SharedDraw, order: readonly i32[]): void {
    const { found, words, grouped, begins, ends } = this;
    const { possible } = this.limits;
    const processOf = this.processOf;
    const count = this.count;
    ends.fill(0);
    for (let c = 0; c < count; c++) {
      const person = found[c]!;
      const owner = owners[(words[c]! >>> shift) & (PARTS - 1)]!;
      // The owner if it is possible for the person, otherwise NOBODY. Written without a branch.
      const k = owner | ((((possible[person]! >>> owner) & 1) - 1) & NOBODY);
      processOf[c] = k;
      ends[k]!++;
    }
    let place: i32 = 0;
    for (let j = 0; j < order.length; j++) {
      const k = order[j]!;
      begins[k] = place;
      place += ends[k]!;
      ends[k] = begins[k]!;
    }
    ends[NOBODY] = place;
    for (let c = 0; c < count; c++) grouped[ends[processOf[c]!]!++] = found[c]!;
  }
}
