import {
  COMMON_FIELDS,
  INTERVENTIONS,
  type Intervention,
  type InterventionField,
  type InterventionKind,
} from '../../engine/model/index.ts';

/** A field of an intervention that the page can change, with what it may be. */
export interface Lever {
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: 'share' | 'weeks' | 'number';
  /** May there be no value, which is no limit? */
  readonly orNull: boolean;
}

/** A field of this kind as a lever; undefined where the field has no slider. */
export function leverOf(kind: InterventionKind, field: string): Lever | undefined {
  const fields: Readonly<Record<string, InterventionField>> = {
    ...COMMON_FIELDS,
    ...INTERVENTIONS[kind].fields,
  };
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (known === undefined || !('slider' in known) || known.slider === undefined) return undefined;
  const unit = known.unit === 'days' ? 'number' : known.unit;
  return { field, ...known.slider, unit, orNull: known.orNull === true };
}

/** Levers of a kind: coverage first. */
export const leversOf = (kind: InterventionKind): readonly Lever[] =>
  ['coverage', ...(INTERVENTIONS[kind].levers ?? [])].flatMap((field) => leverOf(kind, field) ?? []);

/** Value of a field; null when it has none or is not a number. */
export function numberIn(intervention: Intervention, field: string): number | null {
  const value = (intervention as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'number' ? value : null;
}

/** The same intervention with another value of a field that it has. */
export function withValue(intervention: Intervention, field: string, value: number | null): Intervention {
  return field in intervention ? { ...intervention, [field]: value } : intervention;
}
