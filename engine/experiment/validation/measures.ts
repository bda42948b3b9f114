import { WEEKS_PER_YEAR } from '../../model/calendar.ts';
import type { SumOf } from './types.ts';

/** Events divided by person-weeks, per 100 person-years. */
export const rateOf =
  (arm: string, events: string, weeks: string) =>
  (sum: SumOf): number =>
    (sum(arm, events) / sum(arm, weeks)) * 100 * WEEKS_PER_YEAR;

/** One count as a share of another. */
export const shareOf =
  (arm: string, part: string, whole: string) =>
  (sum: SumOf): number =>
    sum(arm, part) / sum(arm, whole);

/** Ratio of two rates of the same arm: that of the exposed to that of the others. */
export const rateRatio =
  (
    arm: string,
    [events, weeks]: readonly [string, string],
    [otherEvents, otherWeeks]: readonly [string, string],
  ) =>
  (sum: SumOf): number =>
    sum(arm, events) / sum(arm, weeks) / (sum(arm, otherEvents) / sum(arm, otherWeeks));

/** Ratio of the same count in two arms that follow the same persons. */
export const armRatio =
  (arm: string, base: string, events: string) =>
  (sum: SumOf): number =>
    sum(arm, events) / sum(base, events);
