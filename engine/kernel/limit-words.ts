import type { DrawWord } from './draw-words.ts';
import type { i32 } from './whole.ts';

/**
 * What can happen to each person in the draws of one word, as the scan asks it: the most of each
 * draw that one process has alone, and the processes of the others that are possible.
 *
 * The limits are lanes of 8 bits, one for each draw that one process has alone, in their order; a
 * lane holds 0 to 128. Where draws are shared there are no more than two such lanes, and half a
 * word is enough.
 */
export class LimitWords {
  /** One word per person, or none where half words are enough. */
  readonly wide: Int32Array;
  readonly narrow: Uint16Array;
  /**
   * Mask of the processes that can happen to each person now; of nobody where no draw is shared.
   */
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
