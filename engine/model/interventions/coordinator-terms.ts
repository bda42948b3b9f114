import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { ParameterValues } from '../parameters/registry.ts';

/** How coordinators work. */
export interface CoordinatorTerms {
  /** Contacts with each person, per week. */
  readonly contactRate: number;
  /** How long a person is followed, weeks. Used in an open population only. */
  readonly weeksHeld: number;
  /** Weekly hazard that a coordinator leaves. */
  readonly turnover: number;
}

/**
 * Terms of coordinators without the intervention. Parameters: coordinator-held,
 * coordinator-turnover.
 */
export const usualTerms = (p: ParameterValues): CoordinatorTerms => ({
  contactRate: 1,
  weeksHeld: p['coordinator-held'],
  turnover: p['coordinator-turnover'] / WEEKS_PER_YEAR,
});

/** What a scheme sets for its coordinators. */
interface Scheme {
  /** Persons per full-time post. */
  readonly caseload: number;
  readonly weeksHeld: number;
  readonly turnoverPerYear: number;
}

/** Terms of coordinators in the arm's scheme. Parameter: usual-caseload. */
export const schemeTerms = (
  { caseload, weeksHeld, turnoverPerYear }: Scheme,
  p: ParameterValues,
): CoordinatorTerms => ({
  contactRate: Math.min(1, p['usual-caseload'] / caseload),
  weeksHeld,
  turnover: turnoverPerYear / WEEKS_PER_YEAR,
});
