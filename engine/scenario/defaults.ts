/** What a scenario file need not say about its run. */
export const RUN_DEFAULTS = { seeds: 200, seed: 'ettervern', maxSeeds: 10_000 } as const;

/**
 * Most points of one sweep, and most values of one setting: more are a mistake rather than a plan.
 */
export const MOST_POINTS = 100_000;
