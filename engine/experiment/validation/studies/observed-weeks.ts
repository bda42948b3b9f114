import type { World } from '../../../model/world.ts';

/** The arm in which everyone at risk is followed. */
export const OPEN_ARM = 'open-population';

/** Number of observed weeks after the burn-in. */
export const WEEKS = 260;

/** Week since the end of the burn-in. Observed weeks begin at 1. */
export const observedWeek = (world: World): number => world.week - (world.population.weeks - WEEKS);
