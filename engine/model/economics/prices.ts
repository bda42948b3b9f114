import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { ParameterValues } from '../parameters/registry.ts';

const DAYS_PER_WEEK = 7;

/** Price of one unit of each service, in NOK of 2024. */
export interface Prices {
  readonly prisonWeek: number;
  readonly inpatientWeek: number;
  readonly larWeek: number;
  readonly temporaryWeek: number;
  /** A week with a coordinator: the cost of a post over its caseload. */
  readonly coordinatorWeek: number;
  /** A week of Housing First follow-up. */
  readonly housingFirstWeek: number;
  readonly kit: number;
  /** A survived overdose that an ambulance attended. */
  readonly attendedOverdose: number;
  /** An overdose death. An ambulance attends each. */
  readonly overdoseDeath: number;
  /** A working hour of follow-up. */
  readonly hour: number;
}

/**
 * Prices of an arm.
 * @param caseload persons per coordinator post in the arm
 */
export function pricesOf(p: ParameterValues, caseload: number): Prices {
  const high = p['prison-high-security-share'];
  const prisonDay = high * p['prison-day-cost-high'] + (1 - high) * p['prison-day-cost-low'];
  const perWeek = (perYear: number) => perYear / WEEKS_PER_YEAR;
  return {
    prisonWeek: DAYS_PER_WEEK * prisonDay * p['price-rise-2020'],
    inpatientWeek: DAYS_PER_WEEK * p['inpatient-day-cost'] * p['price-rise-2008'],
    larWeek: perWeek(p['lar-year-cost'] * p['price-rise-2009']),
    temporaryWeek: p['temporary-housing-week-cost'],
    coordinatorWeek: perWeek(p['coordinator-post-cost'] / caseload),
    housingFirstWeek: perWeek(p['housing-first-year-cost']),
    kit: p['naloxone-kit-cost'],
    attendedOverdose: p['ambulance-cost'] + p['emergency-visit-share'] * p['emergency-visit-cost'],
    overdoseDeath: p['ambulance-cost'],
    hour: p['coordinator-post-cost'] / p['hours-per-post'],
  };
}
