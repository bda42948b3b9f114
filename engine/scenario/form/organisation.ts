import * as z from 'zod';
import { FAILURE_POINTS, type FailurePoint, ORGANISATION_MODELS } from '../../model/index.ts';
import { share, strict } from './fields.ts';

const FAILINGS: Readonly<Record<FailurePoint, string>> = {
  'little-user-involvement': 'People have little say: offers are accepted and appointments kept less often.',
  'no-adapted-housing': 'Adapted housing is missing: a home is found later and fits less often.',
  'no-adapted-activity': 'Adapted activity is missing: low-threshold activity begins later.',
  'no-dual-competence':
    'Nobody masters both substance use and mental disorders: people with both are met later and helped less.',
  'weak-municipal-cooperation':
    'Services inside the municipality cooperate weakly: a coordinator comes later, and help leads less often to home and activity.',
  'no-specialist-cooperation':
    'Specialist services and municipality do not cooperate: discharges are known late, and help leads less often to LAR and treatment.',
};

/** How far a point fails: yes, no, or a share. */
const failing = (point: FailurePoint) => {
  const score = share(`${FAILINGS[point]} \`true\` is in full, \`false\` not at all, a share in between.`);
  const { description, anyOf = [] } = score.meta() ?? {};
  return z
    .preprocess((given) => (typeof given === 'boolean' ? Number(given) : given), score)
    .meta({ description, anyOf: [{ type: 'boolean' }, ...(anyOf as object[])] })
    .optional();
};

const points = Object.fromEntries(FAILURE_POINTS.map((point) => [point, failing(point)])) as {
  [Point in FailurePoint]: ReturnType<typeof failing>;
};

export const organisationForm = strict({
  model: z
    .enum(ORGANISATION_MODELS)
    .nullable()
    .meta({ description: 'How people come to municipal help; null is not specified.' })
    .optional(),
  failurePoints: strict(points)
    .meta({
      description: 'How far each of the six failure points of the Board of Health Supervision is present.',
    })
    .optional(),
}).meta({ description: 'How help is organised. When left out, as where the model’s numbers were measured.' });

export type OrganisationForm = z.output<typeof organisationForm>;
