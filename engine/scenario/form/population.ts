import * as z from 'zod';
import { LAST_WEEK, PRESET_IDS } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';
import { share, strict } from './fields.ts';
import { type IssueContext, reject } from './issue.ts';
import { quantity } from './quantity.ts';

const MOST_PERSONS = 10_000_000;

const from = strict({
  prison: share('Share of the persons who leave prison.').optional(),
  inpatient: share('Share of the persons who are discharged from inpatient treatment.').optional(),
})
  .superRefine(({ prison, inpatient }, context) => {
    const sum = (prison ?? 0) + (inpatient ?? 0);
    const given = [prison, inpatient].filter((value) => value !== undefined).length;
    // With one share given the other is the rest.
    if (given === 1 || Math.abs(sum - 1) < 1e-9) return;
    reject(context, scenarioError('shares-sum', { sum: String(sum) }));
  })
  .meta({ description: 'Shares by the institution left; they sum to 1, and one may be left out.' });

/** Keys that belong to one kind of population. */
const OF_COHORT = ['size', 'from', 'exitsPerYear'] as const;
const OF_MUNICIPALITY = ['preset', 'inhabitants', 'atRisk', 'burnIn', 'arrivalsPerYear'] as const;

const shape = {
  type: z
    .enum(['release-cohort', 'municipality'])
    .meta({
      description:
        '`release-cohort`: persons who leave an institution, each in a week 0 of their own. `municipality`: everyone at risk in a place, on calendar weeks. When left out: release-cohort.',
    })
    .optional(),
  size: quantity('Release cohort: persons simulated in each replicate.', {
    unit: 'number',
    min: 1,
    max: MOST_PERSONS,
    whole: true,
  }).optional(),
  from: from.optional(),
  exitsPerYear: quantity(
    'Release cohort: exits a year in the place that is studied; scales capacities and small-number statistics. When left out: as many as the size.',
    { unit: 'number', min: 0, max: MOST_PERSONS, above: true },
  ).optional(),
  preset: z
    .enum(PRESET_IDS)
    .meta({
      description:
        'Municipality: a typical place, with its inhabitants and services; what is given beside it replaces its numbers.',
    })
    .optional(),
  inhabitants: quantity('Municipality: inhabitants of all kinds.', {
    unit: 'number',
    min: 50,
    max: 1e9,
    whole: true,
  }).optional(),
  atRisk: quantity(
    'Municipality: persons at risk of opioid overdose, in LAR or not. When left out: the national share, lower in small places and higher in large ones.',
    { unit: 'number', min: 1, max: MOST_PERSONS, whole: true },
  ).optional(),
  burnIn: quantity(
    'Municipality: weeks simulated before week 0. When left out: until the stocks are steady, which is detected.',
    { unit: 'weeks', min: 0, max: LAST_WEEK, whole: true },
  )
    .nullable()
    .optional(),
  arrivalsPerYear: quantity(
    'Municipality: persons who become at risk in a year. When left out: as many as leave or die in the base arm.',
    { unit: 'number', min: 0, max: MOST_PERSONS },
  )
    .nullable()
    .optional(),
};

type PopulationKeys = z.output<ReturnType<typeof strict<typeof shape>>>;

/**
 * A cohort has a size and says where people come from; a municipality has inhabitants; neither has
 * the other's keys.
 */
function belongsTogether(population: PopulationKeys, context: IssueContext): void {
  const type = population.type ?? 'release-cohort';
  const foreign = type === 'municipality' ? OF_COHORT : OF_MUNICIPALITY;
  for (const key of foreign) {
    if (population[key] === undefined) continue;
    reject(context, scenarioError('other-population', { key, type }), [key]);
  }
  const lacks = (key: keyof PopulationKeys) => {
    if (population[key] === undefined) reject(context, scenarioError('missing', { key }));
  };
  if (type === 'release-cohort') {
    lacks('size');
    lacks('from');
  } else if (population.preset === undefined) lacks('inhabitants');
}

export const populationForm = strict(shape)
  .superRefine(belongsTogether)
  .meta({ description: 'Who is simulated.' });

export type PopulationForm = z.output<typeof populationForm>;
