import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { ObservedWeeks } from './observed-weeks.ts';
import type { Valuation } from './valuation.ts';

/**
 * Life-years and quality-adjusted life-years, summed over persons from the first week after week 0
 * to the horizon.
 */
export interface Health {
  readonly lifeYears: number;
  readonly qalys: number;
  readonly lifeYearsDiscounted: number;
  readonly qalysDiscounted: number;
}

/**
 * A person alive at the end of a week has lived that week in the state at its end. This is exact
 * for the joint distribution of setting, use, route and LAR, which the kernel counts. A year has
 * 52.18 weeks.
 */
export function healthOf(weeks: ObservedWeeks, { utilities, discount }: Valuation): Health {
  const { living, weights } = utilities;
  let [alive, weighted, aliveDiscounted, weightedDiscounted] = [0, 0, 0, 0];
  for (let week = weeks.firstWeek; week <= weeks.lastWeek; week++) {
    let persons = 0;
    let quality = 0;
    for (let k = 0; k < living.length; k++) {
      const count = weeks.jointly(living[k]!, week);
      persons += count;
      quality += count * weights[k]!;
    }
    const factor = discount[week - weeks.firstWeek + 1]!;
    alive += persons;
    weighted += quality;
    aliveDiscounted += persons * factor;
    weightedDiscounted += quality * factor;
  }
  return {
    lifeYears: alive / WEEKS_PER_YEAR,
    qalys: weighted / WEEKS_PER_YEAR,
    lifeYearsDiscounted: aliveDiscounted / WEEKS_PER_YEAR,
    qalysDiscounted: weightedDiscounted / WEEKS_PER_YEAR,
  };
}
