/** Typical places. The sizes are those of the small, mid-sized and big examples of the source book on organisation. */
export const PRESET_IDS = ['small', 'mid-sized', 'big', 'norway'] as const;

export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly inhabitants: number;
  /** A whole country: the national share at risk, whatever the size. */
  readonly country: boolean;
}

const PRESETS: { readonly [Id in PresetId]: Preset } = {
  small: { inhabitants: 3_600, country: false },
  'mid-sized': { inhabitants: 31_200, country: false },
  big: { inhabitants: 50_000, country: false },
  norway: { inhabitants: 5_500_000, country: true },
};

export const presetOf = (id: PresetId): Preset => PRESETS[id];
