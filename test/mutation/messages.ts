/** What a test meets of the mutants, without any of them active. */
export interface Seen {
  readonly name: string;
  /** Of the processor, whatever else the machine does. */
  readonly milliseconds: number;
  /** Turns of its loops. */
  readonly turns: number;
  readonly mutants: readonly number[];
}

/** What a test file says when it is loaded and run without a mutant. */
export interface DryRun {
  /** Mutants met while the file is loaded: they concern all its tests. */
  readonly loading: readonly number[];
  readonly tests: readonly Seen[];
}

/** Work for a process: one test file without a mutant, or a mutant and the tests that meet it. */
export type Order =
  | { readonly kind: 'dry'; readonly bundle: string; readonly leftOut: readonly string[] }
  | {
      readonly kind: 'mutant';
      readonly id: number;
      /** In this order: the quick ones first. */
      readonly tests: readonly { readonly bundle: string; readonly name: string; readonly turns: number }[];
    };

/**
 * Killed: a test failed. Endless: a loop of a test took many times the turns that it takes without
 * the mutant. Survived: all tests passed.
 */
export type End = 'killed' | 'endless' | 'survived';

export type Answer =
  | { readonly kind: 'dry'; readonly dryRun: DryRun }
  | { readonly kind: 'mutant'; readonly end: End }
  | { readonly kind: 'fault'; readonly message: string };
