import * as z from 'zod';
import { localText, strict } from './fields.ts';
import { interventionForm } from './interventions.ts';
import { organisationForm } from './organisation.ts';
import { parametersForm } from './parameters.ts';
import { timelineForm } from './timeline.ts';

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
  organisation: organisationForm.nullable().optional(),
});

export type ArmForm = z.output<typeof armForm>;
