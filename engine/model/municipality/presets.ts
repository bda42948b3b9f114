import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { SERVICES_DEFAULTS, type ServicesInput } from '../services/input.ts';

/**
 * Typical places. The sizes are those of the small, mid-sized and big examples of the source book
 * on organisation.
 */
export const PRESET_IDS = ['small', 'mid-sized', 'big', 'norway'] as const;

export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly inhabitants: number;
  /** A whole country: the national share at risk, and no common queue. */
  readonly country: boolean;
}

const PRESETS: { readonly [Id in PresetId]: Preset } = {
  small: { inhabitants: 3_600, country: false },
  'mid-sized': { inhabitants: 31_200, country: false },
  big: { inhabitants: 50_000, country: false },
  norway: { inhabitants: 5_500_000, country: true },
};

export const presetOf = (id: PresetId): Preset => PRESETS[id];

const atLeast = (least: number, amount: number, step = 1): number =>
  Math.max(least, Math.round(amount / step) * step);

/**
 * Today's services of a typical place with this many persons at risk. They grow in proportion to
 * that number, rounded to whole places, tenths of a post and hundredths of an intake per week, with
 * at least one place of each kind. In a small place, chance matters more. Further services are off:
 * the parameters already include their effect today.
 *
 * Parameters: preset-coordinator-places, preset-caseload, preset-lar-intake, preset-homes,
 * preset-temporary-places, preset-activity-places.
 */
export function servicesFor(atRisk: number, p: ParameterValues): ServicesInput {
  const caseload = p['preset-caseload'];
  return {
    ...SERVICES_DEFAULTS,
    coordinator: {
      posts: tidy(atLeast(0.1, (p['preset-coordinator-places'] * atRisk) / caseload, 0.1)),
      caseload,
    },
    lar: {
      places: null,
      intakePerWeek: tidy(atLeast(0.02, (p['preset-lar-intake'] * atRisk) / WEEKS_PER_YEAR, 0.01)),
    },
    housing: {
      ...SERVICES_DEFAULTS.housing,
      homes: atLeast(1, p['preset-homes'] * atRisk),
      temporary: atLeast(1, p['preset-temporary-places'] * atRisk),
    },
    activity: { ...SERVICES_DEFAULTS.activity, places: atLeast(1, p['preset-activity-places'] * atRisk) },
  };
}

/** Rounds to two decimals, without binary rounding errors. */
const tidy = (amount: number): number => Math.round(amount * 100) / 100;
