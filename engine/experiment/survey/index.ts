/**
 * A country of municipalities without names, by size, and the overdose deaths that are expected in
 * them.
 */
export { type DeathsBySize, deathsBySize, type SizeClass } from './deaths-by-size.ts';
export { shareOfDeathsInLast, shareWithDeaths } from './mixture.ts';
export { atRiskOfEach, municipalitySizes, withDistricts } from './municipalities.ts';
