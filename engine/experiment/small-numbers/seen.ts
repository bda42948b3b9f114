import { type ModelInput, WEEKS_PER_YEAR } from '../../model/index.ts';
import { type Detectability, detectability } from '../../stats/index.ts';

/**
 * What the place's own statistics could show after some years of counting before and after the
 * change.
 */
export interface WouldYouSeeThis {
  /**
   * Expected overdose deaths per year, within the horizon, of the people who leave in the place.
   */
  readonly deathsPerYearBase: number;
  readonly deathsPerYearArm: number;
  readonly years1: Detectability;
  readonly years5: Detectability;
  readonly years10: Detectability;
}

/**
 * Yearly deaths in the place per death in a replicate: by exits per year for a release cohort, by
 * simulated years for a municipality.
 */
export const deathsPerYear = ({ population, weeks }: Pick<ModelInput, 'population' | 'weeks'>): number =>
  population.type === 'municipality' ? WEEKS_PER_YEAR / weeks : population.exitsPerYear / population.size;

/** Converts mean overdose deaths per replicate to yearly counts in the place. */
export function wouldYouSeeThis(
  input: Pick<ModelInput, 'population' | 'weeks'>,
  baseDeaths: number,
  armDeaths: number,
): WouldYouSeeThis {
  const deathsPerYearBase = baseDeaths * deathsPerYear(input);
  const deathsPerYearArm = armDeaths * deathsPerYear(input);
  const after = (years: number) =>
    detectability({ basePerYear: deathsPerYearBase, armPerYear: deathsPerYearArm, years });
  return { deathsPerYearBase, deathsPerYearArm, years1: after(1), years5: after(5), years10: after(10) };
}
