import { openArm } from '../arms.ts';
import type { Study } from '../types.ts';
import { circumstanceTargets, countCircumstances } from './death-circumstances.ts';
import { countLarPeriods, larTargets } from './lar-periods.ts';
import { OPEN_ARM, WEEKS } from './observed-weeks.ts';
import { interviewTargets, takeInterviews } from './street-interview.ts';

/**
 * Targets 2 to 5 and 8: findings of registers, death records and interviews among everyone at risk.
 */
export const openPopulation: Study = {
  id: OPEN_ARM,
  arms: [openArm(OPEN_ARM, WEEKS)],
  observers: [countLarPeriods, countCircumstances, takeInterviews],
  targets: [...larTargets, ...circumstanceTargets, ...interviewTargets],
};
