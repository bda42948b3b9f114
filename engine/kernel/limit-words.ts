import type { DrawWord } from './draw-words.ts';
import type { i32 } from './whole.ts';

/**
 * What can happen to each person in the draws of one word, in the form the scan reads: a limit for
 * each draw with a single process, and a mask of the possible processes of the shared draws.
 *
 * Limits are lanes of 8 bits, one per draw with a single process, in order. A lane holds 0 to 128.
 * If some draws are shared there are at most two such lanes, and half a word is enough.
 */
export class LimitWords {
  /** One word per person; empty if half words are enough. */
  readonly wide: Int32Array;
  readonly narrow: Uint16Array;
  /** Mask of the processes that are possible for each person now; empty if no draw is shared. */
  readonly possible: Int32Array;
  private readonly isNarrow: boolean;

  constructor(persons: i32, { shared }: DrawWord) {
    this.isNarrow = shared > 0;
    this.wide = new Int32Array(this.isNarrow ? 0 : persons);
    this.narrow = new Uint16Array(this.isNarrow ? persons : 0);
    this.possible = new Int32Array(this.isNarrow ? persons : 0);
  }

  of(person: i32): i32 {
    return this.isNarrow ? this.narrow[person]! : this.wide[person]!;
  }

  set(person: i32, limits: i32): void {
    if (this.isNarrow) this.narrow[person] = limits;
    else this.wide[person] = limits;
  }
}
