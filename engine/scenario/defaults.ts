/** What a scenario file need not say about its run. */
export const RUN_DEFAULTS = { seeds: 200, seed: 'ettervern', maxSeeds: 10_000 } as const;
