import type { Intervention, InterventionKind } from '../../engine/model/index.ts';

/** Fields of interventions that the page can change, with their ranges. */
export interface Lever {
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: 'share' | 'weeks' | 'number' | 'posts';
}

const share = (field: string): Lever => ({ field, min: 0, max: 1, step: 0.05, unit: 'share' });

const FIELDS = {
  coverage: share('coverage'),
  uptake: share('uptake'),
  anchoring: share('anchoring'),
  turnoverPerYear: share('turnoverPerYear'),
  weeksBeforeExit: { field: 'weeksBeforeExit', min: 0, max: 26, step: 1, unit: 'weeks' },
  caseload: { field: 'caseload', min: 5, max: 40, step: 1, unit: 'number' },
  /**
   * The minimum is not 0, which would mean no coordinator. An empty value (null) means as many as
   * needed.
   */
  posts: { field: 'posts', min: 0.5, max: 20, step: 0.5, unit: 'posts' },
  weeksHeld: { field: 'weeksHeld', min: 1, max: 104, step: 1, unit: 'weeks' },
  contactsPerWeek: { field: 'contactsPerWeek', min: 1, max: 5, step: 0.5, unit: 'number' },
  weeks: { field: 'weeks', min: 1, max: 26, step: 1, unit: 'weeks' },
  waitWeeks: { field: 'waitWeeks', min: 0.5, max: 12, step: 0.5, unit: 'weeks' },
  mostExtraWeeks: { field: 'mostExtraWeeks', min: 0, max: 26, step: 1, unit: 'weeks' },
  delayDays: { field: 'delayDays', min: 0, max: 14, step: 1, unit: 'number' },
  contactsPerPerson: { field: 'contactsPerPerson', min: 1, max: 20, step: 1, unit: 'number' },
  hoursPerContact: { field: 'hoursPerContact', min: 0.5, max: 8, step: 0.5, unit: 'number' },
} as const satisfies Readonly<Record<string, Lever>>;

export type LeverField = keyof typeof FIELDS;

export const leverOf = (field: string): Lever | undefined =>
  Object.hasOwn(FIELDS, field) ? FIELDS[field as LeverField] : undefined;

/** Fields of each kind that the page offers besides coverage. */
const OWN: Readonly<Partial<Record<InterventionKind, readonly LeverField[]>>> = {
  coordinator: ['weeksBeforeExit', 'posts', 'caseload'],
  'denser-contact': ['contactsPerWeek', 'weeks'],
  'lar-before-exit': ['uptake'],
  'low-threshold-lar': ['uptake'],
  'lar-intake-capacity': ['waitWeeks'],
  'peer-worker': ['uptake'],
  'next-day-contact': ['delayDays'],
  'retention-in-treatment': ['mostExtraWeeks'],
  'benzodiazepine-plan': ['uptake'],
  'bereaved-follow-up': ['contactsPerPerson', 'hoursPerContact'],
};

/** Levers of a kind, coverage first. */
export const leversOf = (kind: InterventionKind): readonly Lever[] => [
  FIELDS.coverage,
  ...(OWN[kind] ?? []).map((field) => FIELDS[field]),
];

/** Numeric value of a field; null if it has none. */
export function numberIn(intervention: Intervention, field: string): number | null {
  const value = (intervention as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'number' ? value : null;
}

/** The same intervention with a new value for one of its fields. */
export function withValue(intervention: Intervention, field: string, value: number | null): Intervention {
  return field in intervention ? { ...intervention, [field]: value } : intervention;
}
