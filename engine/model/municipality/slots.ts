import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { MunicipalityInput } from './clock.ts';

/**
 * Slots for arrivals, in standard deviations above their expected number. More arrive with a
 * probability below 1 in 10^15.
 */
const ROOM = 8;

/** Expected arrivals over the whole run. */
const expectedArrivals = ({ population, weeks }: MunicipalityInput): number =>
  (population.arrivalsPerYear * weeks) / WEEKS_PER_YEAR;

/**
 * Number of slots for persons that a run needs: those at risk at the start, and all who may arrive.
 * No slot is used twice. So a person's number, and with it the person's draws, is the same in all
 * arms.
 */
export function slotsFor(input: MunicipalityInput): number {
  const arrivals = expectedArrivals(input);
  return input.population.size + Math.ceil(arrivals + ROOM * Math.sqrt(arrivals)) + ROOM;
}
