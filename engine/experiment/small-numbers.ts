import type { ReleaseCohort } from '../model/index.ts';
import { type Detectability, detectability } from '../stats/index.ts';

/** What the place's own statistics could show after counting for some years on each side of the change. */
export interface WouldYouSeeThis {
  /** Expected overdose deaths a year, within the horizon, of the people who leave in the place that is studied. */
  readonly deathsPerYearBase: number;
  readonly deathsPerYearArm: number;
  readonly years1: Detectability;
  readonly years5: Detectability;
  readonly years10: Detectability;
}

/** From mean overdose deaths among the simulated persons to yearly counts in a place with `exitsPerYear` exits. */
export function wouldYouSeeThis(
  { size, exitsPerYear }: ReleaseCohort,
  baseDeaths: number,
  armDeaths: number,
): WouldYouSeeThis {
  const deathsPerYearBase = (baseDeaths * exitsPerYear) / size;
  const deathsPerYearArm = (armDeaths * exitsPerYear) / size;
  const after = (years: number) =>
    detectability({ basePerYear: deathsPerYearBase, armPerYear: deathsPerYearArm, years });
  return { deathsPerYearBase, deathsPerYearArm, years1: after(1), years5: after(5), years10: after(10) };
}
