import { personWord } from './keys.ts';
import type { Model } from './model.ts';
import type { Population } from './population.ts';
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
 * Persons who go through the draws of a week before anybody else does: few enough for what they are to stay in a core's own cache until the last draw, so that a week costs
 * each of ten million about what it costs each of ten thousand (before: 2.8 times as much).
 */
export const BLOCK = 8192;

/**
 * The week's candidates among the persons of a block: who they are, and, of one draw after another, into whose slot they fall. Candidates of one process
 * are considered together, so that the same code runs for one after another (0.92 of the time of a release cohort of 1,000 persons, 0.90 of one of 10,000, sorting included).
 */
export class Candidates<World> {
  /** Candidates of the grouped draw, process by process; those of a process in order of person. */
  readonly grouped: Int32Array;
  /** First place of each process in `grouped`, and one past the last. */
  readonly begins = new Int32Array(NOBODY + 1);
  readonly ends = new Int32Array(NOBODY + 1);
  /** Processes of each draw. */
  readonly processesOf: readonly (readonly i32[])[];
  /** Table of each draw that several processes share, null of the others. */
  private readonly tableOf: readonly (SharedDraw | null)[];
  /** Bits of the processes that own the parts of the first and the second shared draw. */
  private readonly ownersOfFirst: Int32Array;
  private readonly ownersOfSecond: Int32Array;
  /** Lowest bit of the first draw that one process has alone. */
  private readonly lone: i32;
  /** One draw with one process, such as a Markov chain: its candidates need no sorting. */
  private readonly isChain: boolean;
  /** The block's candidates of any draw, in order of person. */
  private readonly found: Int32Array;
  /** Their words, where some draw is shared; none otherwise. */
  private readonly words: Int32Array;
  private count: i32 = 0;
  /** Process of each candidate in a shared draw, NOBODY where nothing can happen. */
  private readonly processOf: Uint8Array;
  private first: i32 = 0;
  private second: i32 = 0;

  /** @param shared tables of the draws that several processes share */
  constructor(
    model: Model<World>,
    persons: i32,
    private readonly shared: readonly SharedDraw[],
  ) {
    const room = Math.min(persons, BLOCK) + SPARE;
    this.found = new Int32Array(room);
    this.words = new Int32Array(shared.length > 0 ? room : 0);
    this.processOf = new Uint8Array(shared.length > 0 ? room : 0);
    this.processesOf = model.draws.map((_, d) =>
      model.slots.flatMap(({ draw }, k) => (draw === d ? [k] : [])),
    );
    this.tableOf = model.draws.map((_, d) => shared.find(({ shift }) => shift === d * 8) ?? null);
    this.ownersOfFirst = shared[0]?.bits ?? NO_OWNERS;
    this.ownersOfSecond = shared[1]?.bits ?? NO_OWNERS;
    this.lone = 8 * shared.length;
    this.isChain = model.draws.length === 1 && model.slots.length === 1;
    this.grouped = this.isChain ? this.found : new Int32Array(room);
  }

  /** Finds the candidates of a block. @param from first person, @param to one past the last, at most {@link BLOCK} further on */
  collect(population: Population, from: i32, to: i32, first: i32, second: i32): void {
    this.first = first;
    this.second = second;
    this.count = this.scan(population, from, to);
  }

  /** @returns how many candidates there are */
  private scan({ limits, possible }: Population, from: i32, to: i32): number {
    const { found, first, second } = this;
    if (this.shared.length > 0)
      return collectBySlots(
        limits.narrow,
        possible,
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

  /** Sorts those candidates whose draw falls into a slot whose process can happen to them now, after the draws before, by process. */
  group(population: Population, draw: i32): void {
    const processes = this.processesOf[draw]!;
    const table = this.tableOf[draw]!;
    if (table !== null) this.groupShared(population, table, processes);
    else if (processes.length > 0) {
      this.begins[processes[0]!] = 0;
      this.ends[processes[0]!] = this.isChain ? this.count : this.listBelow(population, draw * 8);
    }
  }

  private listBelow({ limits }: Population, shift: i32): number {
    const { found, words, grouped, lone } = this;
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

  /** Sorts by counting: how many there are of each process, where each process begins, then each candidate to its place. */
  private groupShared(
    { possible }: Population,
    { shift, owner: owners }: SharedDraw,
    order: readonly i32[],
  ): void {
    const { found, words, grouped, begins, ends } = this;
    const processOf = this.processOf;
    const count = this.count;
    ends.fill(0);
    for (let c = 0; c < count; c++) {
      const person = found[c]!;
      const owner = owners[(words[c]! >>> shift) & (PARTS - 1)]!;
      // The owner where it can happen, NOBODY where it cannot, without a branch.
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
