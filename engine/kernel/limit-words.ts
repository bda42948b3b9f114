import type { i32 } from './whole.ts';

/** Most draws that one process has alone, in a model in which others are shared. */
export const MAX_LONE_BESIDE_SHARED = 2;

/**
 * What can happen to each person at most in the draws that one process has alone: a lane of 8 bits for each of these draws, in their order, which holds 0 to 128. Where
 * draws are shared there are no more than two, and half a word is enough.
 */
export class LimitWords {
  /** One word per person, or none where half words are enough. */
  readonly wide: Int32Array;
  readonly narrow: Uint16Array;

  constructor(
    persons: i32,
    private readonly isNarrow: boolean,
  ) {
    this.wide = new Int32Array(isNarrow ? 0 : persons);
    this.narrow = new Uint16Array(isNarrow ? persons : 0);
  }

  clear(): void {
    this.wide.fill(0);
    this.narrow.fill(0);
  }

  of(person: i32): number {
    return this.isNarrow ? this.narrow[person]! : this.wide[person]!;
  }

  set(person: i32, limits: i32): void {
    if (this.isNarrow) this.narrow[person] = limits;
    else this.wide[person] = limits;
  }
}
