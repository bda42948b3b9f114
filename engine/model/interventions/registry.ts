import type { Factor } from '../hazards/factor.ts';
import { PARAMETER_IDS, type ParameterId } from '../parameters/registry.ts';
import { LAST_OF, PURPOSE } from '../purposes.ts';
import { authorsMistakes } from './authors-mistakes.ts';
import type { InterventionDefinition } from './definition.ts';
import { COMMON_FIELDS, defaultsOf, type FieldValues, type InterventionFields } from './fields.ts';
import * as kinds from './kinds.ts';

type Definition = (typeof kinds)[keyof typeof kinds];

/** What a scenario gives for one kind of intervention, as plain data. */
type InterventionOf<D extends InterventionDefinition> = D extends InterventionDefinition
  ? { readonly kind: D['id'] } & InterventionFields & FieldValues<D['fields']>
  : never;

/** An intervention of an arm. */
export type Intervention = InterventionOf<Definition>;

/** Name of a kind of intervention. */
export type InterventionKind = Definition['id'];

/** All definitions, in the order of their numbers. */
export const DEFINITIONS: readonly Definition[] = Object.values(kinds).sort((a, b) => a.number - b.number);

const mistakes = authorsMistakes(DEFINITIONS, {
  parameters: PARAMETER_IDS,
  purposes: PURPOSE,
  lastOf: LAST_OF,
});
if (mistakes.length > 0) throw new Error(mistakes.join('\n'));

/** All kinds, in the order of their numbers. */
export const INTERVENTION_KINDS: readonly InterventionKind[] = DEFINITIONS.map(({ id }) => id);

/** Makes something for each kind from its definition. */
const byKind = <T>(make: (definition: InterventionDefinition) => T): Readonly<Record<InterventionKind, T>> =>
  Object.fromEntries(DEFINITIONS.map((definition) => [definition.id, make(definition)])) as Record<
    InterventionKind,
    T
  >;

/** The definition of each kind, with the literal types of the kinds widened. */
export const INTERVENTIONS: Readonly<Record<InterventionKind, InterventionDefinition>> = byKind(
  (definition) => definition,
);

/** Values used where a scenario file gives none. */
export const INTERVENTION_DEFAULTS = byKind(({ id, fields, defaults }) => ({
  kind: id,
  ...defaultsOf(COMMON_FIELDS),
  ...defaults,
  ...defaultsOf(fields),
})) as { readonly [K in InterventionKind]: Extract<Intervention, { kind: K }> };

/** The parameters through which each kind acts. Empty if it has no effect on anybody's risk. */
export const EFFECT_PARAMETERS: Readonly<Record<InterventionKind, readonly ParameterId[]>> = byKind(
  ({ effects }) => effects,
);

/**
 * Factors of interventions on the hazard of a process, in the order of the interventions' numbers.
 */
export const factorsOn = (process: string): readonly Factor[] =>
  INTERVENTION_KINDS.flatMap((kind) => INTERVENTIONS[kind].factors?.[process] ?? []);

/** All purposes of keyed random numbers: those of the model and those of each intervention. */
export const ALL_PURPOSES: Readonly<Record<string, number>> = Object.assign(
  {},
  PURPOSE,
  ...DEFINITIONS.map(({ purposes }) => purposes),
);
