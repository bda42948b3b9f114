import type { ParameterValues } from '../../../model/index.ts';
import {
  atRiskOfEach,
  type DeathsBySize,
  deathsBySize,
  municipalitySizes,
  shareOfDeathsInLast,
  shareWithDeaths,
  withDistricts,
} from '../../survey/index.ts';
import { placesArm } from '../arms.ts';
import { counter, type Observer } from '../observer.ts';
import { alone, range, share } from '../published.ts';
import type { Study, SumOf, Target } from '../types.ts';
import { observedWeek, WEEKS } from './observed-weeks.ts';

/**
 * Persons at risk in the simulated places. Most municipalities lie between 2 and 32. Above 64,
 * nearly all have a death.
 */
const SIZES = [1, 2, 4, 8, 16, 32, 64, 256] as const;
/**
 * Target for the number of simulated persons per replicate and size, within limits on the number of
 * places.
 */
const PERSONS = 768;
const MOST_PLACES = 12;

const armOf = (atRisk: number): string => `places-of-${atRisk}`;

/**
 * Places are numbered consecutively across sizes, so that all places have independent random
 * numbers.
 */
const ARMS = SIZES.map((atRisk, k) => {
  const count = Math.min(MOST_PLACES, PERSONS / atRisk);
  return placesArm(armOf(atRisk), { atRisk, weeks: WEEKS, places: { first: k * MOST_PLACES, count } });
});

/** Counts places, places with an overdose death in the five years, and these deaths. */
function countDeathsByPlace(): Observer {
  const { add, counts, ids } = counter(['deaths', 'with-deaths', 'places']);
  return {
    ids,
    counts,
    start: () => add('places'),
    death(world, { overdose }) {
      if (!overdose || observedWeek(world) < 1) return;
      if (counts[0] === 0) add('with-deaths');
      add('deaths');
    },
  };
}

const expectedIn = (sum: SumOf): DeathsBySize =>
  deathsBySize(
    SIZES.map((atRisk) => ({
      atRisk,
      places: sum(armOf(atRisk), 'places'),
      withDeaths: sum(armOf(atRisk), 'with-deaths'),
      deaths: sum(armOf(atRisk), 'deaths'),
    })),
  );

/** The same share of people at risk in small and large municipalities. */
const equalShares = (p: ParameterValues): ParameterValues => ({ ...p, 'at-risk-size-exponent': 0 });

const INHABITANTS = municipalitySizes();
const LARGE = INHABITANTS.filter((size) => size > 20_000);
/** The capital's districts answered separately. */
const DISTRICTS = 15;
const LARGEST = 30;

/**
 * Large municipalities that answered: 94 % of those in the simulated country, as the source does
 * not give their number.
 */
const LARGE_ANSWERED = Math.round(0.94 * LARGE.length);

const SURVEY = {
  evidence: 11,
  source:
    'Municipal survey 2023: 34 % of 348 municipalities and city districts had an overdose death in five years, 47 % had none,' +
    ' 19 % did not know, and count as either; none above 20,000 inhabitants had none, and of these about 60 are taken to have answered',
  address: 'survey report, table on overdose deaths',
  unit: 'share',
  published: range(0.34, 0.53),
  status: 'READ',
  scale: 'log-odds',
} as const;

const CONCENTRATION = {
  ...SURVEY,
  source:
    'Evaluation of the overdose strategy: about 70 % of the overdose deaths of 2016 in the 30 municipalities of its network',
  address: 'evaluation report, on the network of municipalities',
  published: alone(0.7),
} as const;

const targets: readonly Target[] = [
  {
    ...SURVEY,
    id: 'municipalities-with-deaths',
    measure: (sum, p) => shareWithDeaths(atRiskOfEach(INHABITANTS, p), expectedIn(sum)),
    untested: null,
  },
  {
    ...SURVEY,
    id: 'large-municipalities-with-deaths',
    published: { ...share(LARGE_ANSWERED, LARGE_ANSWERED), interval: 'assumed-count' },
    status: 'DERIVED',
    measure: (sum, p) => shareWithDeaths(atRiskOfEach(LARGE, p), expectedIn(sum)),
    untested: null,
  },
  {
    ...SURVEY,
    id: 'municipalities-and-districts-with-deaths',
    measure: (sum, p) =>
      shareWithDeaths(withDistricts(atRiskOfEach(INHABITANTS, p), DISTRICTS), expectedIn(sum)),
    untested: 'sensitivity',
  },
  {
    ...SURVEY,
    id: 'municipalities-with-deaths-equal-shares',
    measure: (sum, p) => shareWithDeaths(atRiskOfEach(INHABITANTS, equalShares(p)), expectedIn(sum)),
    untested: 'sensitivity',
  },
  {
    ...CONCENTRATION,
    id: 'deaths-in-largest',
    measure: (sum, p) => shareOfDeathsInLast(atRiskOfEach(INHABITANTS, p), LARGEST, expectedIn(sum)),
    untested: 'not-independent',
  },
  {
    ...CONCENTRATION,
    id: 'deaths-in-largest-equal-shares',
    measure: (sum, p) =>
      shareOfDeathsInLast(atRiskOfEach(INHABITANTS, equalShares(p)), LARGEST, expectedIn(sum)),
    untested: 'sensitivity',
  },
];

/**
 * Target 11: share of municipalities with an overdose death in five years, in a country of
 * municipalities by size.
 */
export const municipalSurvey: Study = {
  id: 'municipal-survey',
  arms: ARMS,
  observers: [countDeathsByPlace],
  targets,
};
