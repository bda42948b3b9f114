import * as z from 'zod';
import {
  COMMON_FIELDS,
  INTERVENTION_KINDS,
  INTERVENTIONS,
  type Intervention,
  type InterventionField,
  type InterventionKind,
} from '../../model/index.ts';
import { flag, strict } from './fields.ts';
import { quantity } from './quantity.ts';

/** An intervention as a file gives it: the kind, and what differs from the defaults. */
export type InterventionForm = {
  [Kind in InterventionKind]: { kind: Kind } & {
    -readonly [Field in keyof Omit<Extract<Intervention, { kind: Kind }>, 'kind'>]?:
      | Extract<Intervention, { kind: Kind }>[Field]
      | undefined;
  };
}[InterventionKind];

/** Schema of a field, as its definition says. */
function fieldForm(field: InterventionField): z.ZodType {
  const { description } = field;
  if ('options' in field) return z.enum(field.options).meta({ description });
  if (!('unit' in field)) return flag(description);
  const { unit, min, max, whole, above, orNull } = field;
  const number = quantity(description, { unit, min, max, whole, above });
  return orNull ? number.nullable() : number;
}

/** Fields may be left out: INTERVENTION_DEFAULTS then holds. */
const optional = (fields: Readonly<Record<string, InterventionField>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldForm(field).optional()]));

function interventionOf(kind: InterventionKind) {
  const { description, fields } = INTERVENTIONS[kind];
  return strict({
    kind: z.literal(kind).meta({ description }),
    ...optional(COMMON_FIELDS),
    ...optional(fields),
  });
}

/** One schema for each kind, in the order of INTERVENTION_KINDS. */
export const INTERVENTION_FORMS = INTERVENTION_KINDS.map(interventionOf);

const [first, ...rest] = INTERVENTION_FORMS;

/** Made from the definitions of the kinds, so that TypeScript does not see what it gives. */
export const interventionForm = z.discriminatedUnion('kind', [
  first!,
  ...rest,
]) as unknown as z.ZodType<InterventionForm>;
