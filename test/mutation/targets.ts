/** A folder whose mutants are tried, and the tests that must notice them. */
export interface Target {
  readonly folder: string;
  /** Folders and files with tests, from the root of the project. */
  readonly tests: readonly string[];
  /**
   * Parts of the names of tests that repeat whole studies, and take too long to be repeated for
   * each mutant. What they would notice, an exact test must notice too.
   */
  readonly leftOut: readonly string[];
}

export const TARGETS: readonly Target[] = [
  {
    folder: 'engine/stats',
    tests: ['test/stats'],
    leftOut: [
      'are found without bias',
      'are not distorted by luck that replicates show',
      'below 0 are given as 0 and named',
      'covers the true difference and the true ratio in 95 %',
      'covers the true mean in 95 %',
      'covers the truth about as often as it says',
      'give a new draw an interval that covers its expected value',
      'give the mean an interval that covers it',
      'has a standard error that says how it scatters',
      'has the moments that theory gives',
      'have intervals that hold the truth about as often as they say',
      'have intervals that hold 0 for what does not matter',
      'is right and quick for large counts',
      'of Ishigami’s function are those',
      'of the g-function are those',
      'have shares that add up to 1, whose intervals mostly hold',
      'see nothing where there is nothing, in 95 of 100 samples',
    ],
  },
  {
    folder: 'engine/model/overdose',
    tests: [
      'test/model/overdose-by-state.test.ts',
      'test/model/overdose-factors.test.ts',
      'test/model/overdose-chain.test.ts',
      'test/model/overdose-event.test.ts',
    ],
    leftOut: [],
  },
];

/** Share of the mutants that are not equivalent which must be killed, in each folder. */
export const LEAST_KILLED = 0.95;
