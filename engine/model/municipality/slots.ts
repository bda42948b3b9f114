import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { MunicipalityInput } from './clock.ts';

/** Standard deviations of the number of arrivals for which there is room: beyond 1 in 10^15. */
const ROOM = 8;

/** Expected arrivals over the whole run. */
const expectedArrivals = ({ population, weeks }: MunicipalityInput): number =>
  (population.arrivalsPerYear * weeks) / WEEKS_PER_YEAR;

/**
 * Places for persons that a run needs: those at risk at the start, and everyone who may arrive.
 * Nobody takes the place of another, so that a person's number, and with it the person's luck, is
 * the same in all arms.
 */
export function slotsFor(input: MunicipalityInput): number {
  const arrivals = expectedArrivals(input);
  return input.population.size + Math.ceil(arrivals + ROOM * Math.sqrt(arrivals)) + ROOM;
}
