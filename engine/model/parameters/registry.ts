import { costParameters } from './costs.ts';
import { fatalityParameters } from './fatality.ts';
import { harmReductionParameters } from './harm-reduction.ts';
import { institutionParameters } from './institution.ts';
import { larParameters } from './lar.ts';
import { livingParameters } from './living.ts';
import { municipalityParameters } from './municipality.ts';
import { naloxoneParameters } from './naloxone.ts';
import { organisationParameters } from './organisation.ts';
import { overdoseParameters } from './overdose.ts';
import { presetParameters } from './presets.ts';
import { qualityOfLifeParameters } from './quality-of-life.ts';
import { queueParameters } from './queues.ts';
import { serviceParameters } from './services.ts';
import { supportParameters } from './support.ts';
import { tieParameters } from './ties.ts';
import type { ParameterDefinition } from './types.ts';
import { useParameters } from './use.ts';

/** All parameters, by id. Every number of the model stands here and only here. */
export const PARAMETERS = {
  ...overdoseParameters,
  ...fatalityParameters,
  ...naloxoneParameters,
  ...useParameters,
  ...larParameters,
  ...livingParameters,
  ...supportParameters,
  ...institutionParameters,
  ...serviceParameters,
  ...harmReductionParameters,
  ...queueParameters,
  ...municipalityParameters,
  ...presetParameters,
  ...tieParameters,
  ...organisationParameters,
  ...costParameters,
  ...qualityOfLifeParameters,
} as const satisfies Record<string, ParameterDefinition>;

export type ParameterId = keyof typeof PARAMETERS;
/** Values by id. It is a type of its own, because compiled code finds these objects by its name. */
export type ParameterValues = { readonly [id in ParameterId]: number };

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

/** Definition of a parameter, with the literal types of the registry widened. */
export const parameter = (id: ParameterId): ParameterDefinition => PARAMETERS[id];

/**
 * A value for every parameter: the base values, then `overrides`. With `neutral`, every effect of
 * grade D takes its neutral value, even if overridden: a local opinion on an assumption is still an
 * assumption.
 */
export function parameterValues(
  overrides: Readonly<Partial<Record<ParameterId, number>>> = {},
  assumptions: 'base' | 'neutral' = 'base',
): ParameterValues {
  const entries = PARAMETER_IDS.map((id) => {
    const { value, neutral } = parameter(id);
    return [id, assumptions === 'neutral' && neutral !== undefined ? neutral : (overrides[id] ?? value)];
  });
  // Object.fromEntries instead of assignment one by one, so that the engine keeps the object in its
  // fast form.
  return Object.fromEntries(entries) as Record<ParameterId, number>;
}
