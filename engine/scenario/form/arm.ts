import * as z from 'zod';
import type { TimelineEvent } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';
import { localText, strict, week } from './fields.ts';
import { interventionForm } from './interventions.ts';
import { reject } from './issue.ts';
import { parametersForm } from './parameters.ts';
import { quantity } from './quantity.ts';

const supplyShock = strict({
  kind: z.literal('supply-shock').meta({ description: 'More dangerous drugs are in circulation.' }),
  week: week('First week of the shock; 0 is the exit.'),
  end: week('First week after it; null is never.').nullable().optional(),
  factor: quantity('Factor on the overdose hazard of everyone.', { unit: 'ratio', min: 0, max: 1000 }),
}).superRefine((event, context) => {
  if (typeof event.end === 'number' && event.end <= event.week) {
    reject(context, scenarioError('end-before-start', { start: event.week, end: event.end }), ['end']);
  }
});

export const timelineForm = z
  .array(
    z
      .discriminatedUnion('kind', [supplyShock])
      .transform((event): TimelineEvent => ({ ...event, end: event.end ?? null })),
  )
  .max(1000)
  .meta({ description: 'Events that come from outside, by week after exit.' });

export const armForm = strict({
  id: z.string().meta({ description: 'Letters, digits and hyphens; unique.' }),
  title: localText('Name for tables and reports.', 200).nullable().optional(),
  like: z
    .union([z.string(), z.array(z.string()).max(20)])
    .meta({
      description:
        'Id of another arm, or several, whose interventions, parameters and timeline this arm also has.',
    })
    .optional(),
  interventions: z
    .array(interventionForm)
    .max(100)
    .meta({ description: 'What this arm adds; each kind at most once.' })
    .optional(),
  parameters: parametersForm.optional(),
  timeline: timelineForm.optional(),
});

export type ArmForm = z.output<typeof armForm>;
