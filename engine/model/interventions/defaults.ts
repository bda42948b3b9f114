import type { Intervention, InterventionFields, InterventionKind } from './types.ts';

const COMMON: InterventionFields = {
  coverage: 1,
  uptake: 1,
  start: 0,
  end: null,
  from: 'both',
  capacityPerYear: null,
  unitCost: null,
  anchoring: 0.5,
};

/** What a scenario file need not say. One entry per kind; the schema and the reference page are derived from it. */
export const INTERVENTION_DEFAULTS: { readonly [K in InterventionKind]: Extract<Intervention, { kind: K }> } =
  {
    'naloxone-at-exit': { kind: 'naloxone-at-exit', ...COMMON, uptake: 0.9 },
    'naloxone-in-community': { kind: 'naloxone-in-community', ...COMMON, coverage: 0.7 },
    coordinator: {
      kind: 'coordinator',
      ...COMMON,
      uptake: 0.85,
      weeksBeforeExit: 4,
      posts: null,
      caseload: 15,
      weeksHeld: 52,
      turnoverPerYear: 0.2,
    },
    'appointment-in-hand': { kind: 'appointment-in-hand', ...COMMON, crisisPlan: true, overdoseCard: true },
    'early-notice': { kind: 'early-notice', ...COMMON, coverage: 0.9 },
    'lar-before-exit': { kind: 'lar-before-exit', ...COMMON, uptake: 0.6 },
    'housing-at-exit': { kind: 'housing-at-exit', ...COMMON, uptake: 0.9, housingFirst: false },
    'denser-contact': { kind: 'denser-contact', ...COMMON, contactsPerWeek: 2, weeks: 4 },
    'low-threshold-lar': { kind: 'low-threshold-lar', ...COMMON, uptake: 0.6 },
    'lar-intake-capacity': { kind: 'lar-intake-capacity', ...COMMON, waitWeeks: 1 },
    'activity-support': { kind: 'activity-support', ...COMMON, uptake: 0.5, ips: true, escort: true },
    'peer-worker': { kind: 'peer-worker', ...COMMON, uptake: 0.6 },
    'responsibility-group': {
      kind: 'responsibility-group',
      ...COMMON,
      uptake: 0.8,
      meetings: true,
      individualPlan: true,
    },
    'switch-campaign': { kind: 'switch-campaign', ...COMMON, coverage: 0.5 },
    'consumption-room': { kind: 'consumption-room', ...COMMON },
    'next-day-contact': { kind: 'next-day-contact', ...COMMON, delayDays: 1 },
    'fact-team': { kind: 'fact-team', ...COMMON, coverage: 0.5, uptake: 0.9 },
    'retention-in-treatment': { kind: 'retention-in-treatment', ...COMMON, mostExtraWeeks: 8 },
    'benzodiazepine-plan': { kind: 'benzodiazepine-plan', ...COMMON, uptake: 0.5 },
    'bereaved-follow-up': {
      kind: 'bereaved-follow-up',
      ...COMMON,
      uptake: 0.8,
      contactsPerPerson: 4,
      hoursPerContact: 2,
    },
    'supply-alert': { kind: 'supply-alert', ...COMMON, coverage: 0.5 },
  };

export const INTERVENTION_KINDS = Object.keys(INTERVENTION_DEFAULTS) as readonly InterventionKind[];
