/** What the death counts of a place could show. */
export { independent, withSmallNumbers, yearFrame } from './in-comparisons.ts';
export { type WouldYouSeeThis, wouldYouSeeThis } from './seen.ts';
export { type SmallNumbers, smallNumbersOf, type YearlyDeaths } from './small-numbers.ts';
export type { YearSource } from './years.ts';
