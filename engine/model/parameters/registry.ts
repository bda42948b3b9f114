import type { ParameterDefinition } from './types.ts';

/** All parameters, by id. Filled from the files of this folder. */
export const PARAMETERS = {
  'overdose-hazard': {
    value: 0.0039,
    unit: 'per week',
    distribution: { kind: 'lognormal', mu: Math.log(0.0039), sigma: 0.35 },
    range: [0, 0.05],
    source: 'to be filled',
    grade: 'D',
    evidence: 'p1',
  },
} as const satisfies Record<string, ParameterDefinition>;

export type ParameterId = keyof typeof PARAMETERS;
export type ParameterValues = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

/** Definition of a parameter; the literal types of the registry widened. */
export const parameter = (id: ParameterId): ParameterDefinition => PARAMETERS[id];

/**
 * A value for every parameter: the base values, then `overrides`. With `neutral`, every effect of grade D that has not been overridden
 * takes its value without effect.
 */
export function parameterValues(
  overrides: Readonly<Partial<Record<ParameterId, number>>> = {},
  assumptions: 'base' | 'neutral' = 'base',
): ParameterValues {
  const values = {} as Record<ParameterId, number>;
  for (const id of PARAMETER_IDS) {
    const { value, neutral } = parameter(id);
    values[id] = overrides[id] ?? (assumptions === 'neutral' ? (neutral ?? value) : value);
  }
  return values;
}
