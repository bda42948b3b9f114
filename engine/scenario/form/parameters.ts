import * as z from 'zod';
import { PARAMETER_IDS, type ParameterId, parameter } from '../../model/index.ts';
import { strict, text } from './fields.ts';
import { quantity } from './quantity.ts';

/** A parameter's value as the file gives it. */
export interface Override {
  readonly value: number;
  readonly note?: string | undefined;
}

/** A value, or a value with the reason for it. Both come out as the same object. */
function override(id: ParameterId) {
  const { value, unit, grade, range } = parameter(id);
  const description = `Unit: ${unit}. Base value: ${value}. Evidence grade: ${grade}.`;
  const number = quantity(description, { unit, min: range[0], max: range[1] });
  const annotated = strict({
    value: number,
    note: text('Why this value: source, or assumption.', 2000).optional(),
  });
  return z
    .union([number, annotated])
    .transform((given): Override => (typeof given === 'number' ? { value: given } : given))
    .meta({ description });
}

const shape = Object.fromEntries(PARAMETER_IDS.map((id) => [id, override(id).optional()]));

/**
 * Overrides of the registry's values. The cast states what the line above does, which TypeScript
 * cannot follow.
 */
export const parametersForm = strict(
  shape as { [Id in ParameterId]: z.ZodOptional<ReturnType<typeof override>> },
).meta({
  id: 'parameters',
  description: 'Values that replace those of the registry; `ettervern params` lists them.',
});

export type ParametersForm = z.output<typeof parametersForm>;
