import type { WeeklyMean, WeeklySeries } from '../weekly.ts';

/** A stretch of weeks, both ends included, and a value that holds for it with its 95 % interval. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

const MONTH = 4;
const QUARTER = 13;
const HALF_YEAR = 26;
const YEAR = 52;

/** How many are alive at the end of each week, times `factor`. */
export const aliveCourse = (weekly: WeeklySeries, arm: string, factor: number): readonly Stretch[] =>
  weekly.of(arm, 'alive').map(({ mean, lo, hi }, week) => ({
    from: week,
    to: week,
    value: mean * factor,
    lo: lo * factor,
    hi: hi * factor,
  }));

/**
 * Stretches for a hazard. Since an exit: single weeks while it falls fast (eight weeks), then four
 * weeks at a time in the first year, then quarters. In a place on calendar weeks, where deaths are
 * few: four weeks at a time in a short run, quarters from a year, and half-years from four years.
 */
export function stretches(
  weeks: number,
  sinceExit: boolean,
): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 1; from <= weeks; ) {
    const length = sinceExit ? sinceExitLength(from) : calendarLength(weeks);
    // A remnant of less than half a stretch, too short to tell anything, belongs to the one before
    // it.
    const to = weeks - from + 1 < 1.5 * length ? weeks : from + length - 1;
    found.push([from, to]);
    from = to + 1;
  }
  return found;
}

function sinceExitLength(week: number): number {
  if (week <= 8) return 1;
  return week <= YEAR ? MONTH : QUARTER;
}

function calendarLength(weeks: number): number {
  if (weeks < YEAR) return MONTH;
  return weeks < 4 * YEAR ? QUARTER : HALF_YEAR;
}

export interface HazardFrame {
  readonly sinceExit: boolean;
  readonly replicates: number;
  /** Do replicates share draws of the parameters? */
  readonly draws: boolean;
}

/**
 * Overdose deaths a week per 1,000 people alive when the week begins, in each stretch. Where nobody
 * died, the upper end is three deaths in all `replicates` together (the rule of three).
 */
export function hazardCourse(
  weekly: WeeklySeries,
  arm: string,
  { sinceExit, replicates, draws }: HazardFrame,
): readonly Stretch[] {
  const deaths = weekly.of(arm, 'overdose-deaths');
  const alive = weekly.of(arm, 'alive');
  return stretches(deaths.length - 1, sinceExit).map(([from, to]) => {
    let weeks = 0;
    for (let week = from; week <= to; week++) weeks += alive[week - 1]!.mean;
    const { mean, lo, hi } = sumOf(deaths.slice(from, to + 1), draws);
    const per1000 = (count: number) => (weeks === 0 ? 0 : (1000 * count) / weeks);
    return {
      from,
      to,
      value: per1000(mean),
      lo: per1000(Math.max(0, lo)),
      hi: per1000(mean === 0 ? 3 / replicates : hi),
    };
  });
}

/**
 * A sum of means. Its half width is that of independent weeks: rare deaths in different weeks of a
 * replicate are nearly so. Weeks that share draws of the parameters move together: their half
 * widths are added up, which no dependence exceeds.
 */
function sumOf(weeks: readonly WeeklyMean[], together: boolean): WeeklyMean {
  const mean = weeks.reduce((sum, week) => sum + week.mean, 0);
  const halves = weeks.map(({ lo, hi }) => (hi - lo) / 2);
  const half = together
    ? halves.reduce((sum, one) => sum + one, 0)
    : Math.sqrt(halves.reduce((sum, one) => sum + one ** 2, 0));
  return { mean, lo: mean - half, hi: mean + half };
}
