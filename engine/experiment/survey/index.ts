/** A country of anonymous municipalities by size, and their expected overdose deaths. */
export { type DeathsBySize, deathsBySize, type SizeClass } from './deaths-by-size.ts';
export { shareOfDeathsInLast, shareWithDeaths } from './mixture.ts';
export { atRiskOfEach, municipalitySizes, withDistricts } from './municipalities.ts';
