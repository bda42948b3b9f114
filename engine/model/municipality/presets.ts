import { WEEKS_PER_YEAR } from '../rates.ts';
import { SERVICES_DEFAULTS, type ServicesInput } from '../services/input.ts';

/** Typical places. The sizes are those of the small, mid-sized and big examples of the source book on organisation. */
export const PRESET_IDS = ['small', 'mid-sized', 'big', 'norway'] as const;

export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly inhabitants: number;
  /** A whole country: the national share at risk, whatever the size, and no common queue. */
  readonly country: boolean;
}

const PRESETS: { readonly [Id in PresetId]: Preset } = {
  small: { inhabitants: 3_600, country: false },
  'mid-sized': { inhabitants: 31_200, country: false },
  big: { inhabitants: 50_000, country: false },
  norway: { inhabitants: 5_500_000, country: true },
};

export const presetOf = (id: PresetId): Preset => PRESETS[id];

/** Posts and places per person at risk: assumptions (grade D), near the demand of the base arm, so that there is a queue but no standstill. */
const PER_PERSON = {
  coordinatorPlaces: 0.2,
  larIntakePerYear: 0.1,
  homes: 0.2,
  temporary: 0.22,
  activity: 0.18,
} as const;
const CASELOAD = 15;

const atLeast = (least: number, amount: number, step = 1): number =>
  Math.max(least, Math.round(amount / step) * step);

/**
 * Today's services of a typical place with so many persons at risk. Everything grows in proportion to that number, rounded to whole places, tenths of a
 * post and hundredths of an intake a week, with at least one place of each kind; a small place has less room for chance. Services beyond
 * these are off: what people get from them today is in the parameters.
 */
export function servicesFor(atRisk: number): ServicesInput {
  return {
    ...SERVICES_DEFAULTS,
    coordinator: {
      posts: tidy(atLeast(0.1, (PER_PERSON.coordinatorPlaces * atRisk) / CASELOAD, 0.1)),
      caseload: CASELOAD,
    },
    lar: {
      places: null,
      intakePerWeek: tidy(atLeast(0.02, (PER_PERSON.larIntakePerYear * atRisk) / WEEKS_PER_YEAR, 0.01)),
    },
    housing: {
      ...SERVICES_DEFAULTS.housing,
      homes: atLeast(1, PER_PERSON.homes * atRisk),
      temporary: atLeast(1, PER_PERSON.temporary * atRisk),
    },
    activity: { ...SERVICES_DEFAULTS.activity, places: atLeast(1, PER_PERSON.activity * atRisk) },
  };
}

/** Two decimals, without what binary fractions leave behind. */
const tidy = (amount: number): number => Math.round(amount * 100) / 100;
