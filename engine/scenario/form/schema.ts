import * as z from 'zod';
import { LAST_WEEK, OUTCOMES } from '../../model/index.ts';
import { RUN_DEFAULTS } from '../defaults.ts';
import { scenarioError } from '../errors.ts';
import { SCENARIO_VERSION } from '../version.ts';
import { armsForm } from './arms.ts';
import { localText, outcome, strict } from './fields.ts';
import { reject } from './issue.ts';
import { organisationForm } from './organisation.ts';
import { parametersForm } from './parameters.ts';
import { populationForm } from './population.ts';
import { quantity } from './quantity.ts';
import { servicesForm } from './services.ts';
import { sweepForm } from './sweep.ts';
import { timelineForm } from './timeline.ts';

const MOST_SEEDS = 100_000;

const seeds = (description: string) =>
  quantity(description, { unit: 'number', min: 1, max: MOST_SEEDS, whole: true });

const precision = strict({
  outcome: outcome('Outcome whose difference with the base arm must be known.'),
  halfWidth: quantity(
    'Half-width of the 95 % interval of the paired difference, in the unit of the outcome.',
    {
      unit: 'number',
      min: 0,
      max: 1e12,
      above: true,
    },
  ),
  maxSeeds: seeds('Stop here in any case.').optional(),
}).meta({ description: 'Run until a difference is known this well.' });

const run = strict({
  seeds: seeds('Replicates of every arm.').optional(),
  seed: z
    .union([z.string().min(1).max(200), z.number()])
    .meta({ description: 'Text or number that all random numbers come from.' })
    .optional(),
  precision: precision.nullable().optional(),
})
  .superRefine(({ seeds: first, precision: target }, context) => {
    const least = first ?? RUN_DEFAULTS.seeds;
    const most = target?.maxSeeds;
    if (most === undefined || most >= least) return;
    reject(context, scenarioError('max-seeds', { found: String(most), seeds: String(least) }), [
      'precision',
      'maxSeeds',
    ]);
  })
  .meta({ description: 'How many replicates are run, and from which seed.' });

/**
 * The scenario file, before defaults, `extends` and `like`. Its type, the JSON Schema for editors
 * and the reference page are derived from this one definition.
 */
export const scenarioForm = strict({
  version: z.literal(SCENARIO_VERSION).meta({ description: 'Version of the file format.' }),
  extends: z
    .string()
    .meta({ description: 'Scenario file that this one builds on, relative to this file.' })
    .optional(),
  title: localText('Name of the scenario.', 200),
  description: localText('What it is about and where its local numbers come from.', 5000)
    .nullable()
    .optional(),
  population: populationForm,
  services: servicesForm.optional(),
  horizon: quantity('Weeks that are followed: after the exit, or after week 0 of a municipality.', {
    unit: 'weeks',
    min: 1,
    max: LAST_WEEK,
    whole: true,
  }),
  ties: z
    .boolean()
    .meta({
      description:
        'Whether the persons know each other: as witnesses, as company, as those who lose someone.',
    })
    .optional(),
  assumptions: z
    .enum(['base', 'neutral'])
    .meta({ description: '`neutral` sets every effect that rests on assumption alone to no effect.' })
    .optional(),
  parameters: parametersForm.optional(),
  timeline: timelineForm.optional(),
  organisation: organisationForm.nullable().optional(),
  arms: armsForm,
  run: run.optional(),
  outcomes: z
    .array(outcome('Id of an outcome.'))
    .min(1)
    .max(OUTCOMES.length)
    .nullable()
    .meta({ description: 'Outcomes to show; when left out, all.' })
    .optional(),
  sweep: sweepForm.optional(),
}).superRefine(({ population, services }, context) => {
  if (services === undefined || population.type === 'municipality') return;
  reject(context, scenarioError('services-without-municipality'), ['services']);
});

/** A scenario file as a program would write it. */
export type ScenarioFile = z.input<typeof scenarioForm>;

/** A scenario file after validation, expressions evaluated. */
export type ScenarioForm = z.output<typeof scenarioForm>;
