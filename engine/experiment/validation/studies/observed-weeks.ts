import type { World } from '../../../model/world.ts';

/** The arm in which everyone at risk is followed. */
export const OPEN_ARM = 'open-population';

/** Weeks of it that are observed, after the burn-in. */
export const WEEKS = 260;

/** Week since the end of the burn-in: 1 is the first that is observed, 0 and less are not. */
export const observedWeek = (world: World): number => world.week - (world.population.weeks - WEEKS);
