import { type ModelInput, WEEKS_PER_YEAR } from '../../model/index.ts';
import { type Detectability, detectability } from '../../stats/index.ts';

/**
 * What the place's own statistics could show after counting for some years on each side of the
 * change.
 */
export interface WouldYouSeeThis {
  /**
   * Expected overdose deaths a year, within the horizon, of the people who leave in the place that
   * is studied.
   */
  readonly deathsPerYearBase: number;
  readonly deathsPerYearArm: number;
  readonly years1: Detectability;
  readonly years5: Detectability;
  readonly years10: Detectability;
}

/**
 * Deaths a year in the place for each death in a replicate: by its exits a year in a release
 * cohort, by the years simulated in a municipality.
 */
export const deathsPerYear = ({ population, weeks }: Pick<ModelInput, 'population' | 'weeks'>): number =>
  population.type === 'municipality' ? WEEKS_PER_YEAR / weeks : population.exitsPerYear / population.size;

/** From mean overdose deaths in a replicate to yearly counts in the place that is studied. */
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
