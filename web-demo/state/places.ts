import {
  atRiskIn,
  type Municipality,
  type PresetId,
  parameterValues,
  presetOf,
  servicesFor,
} from '../../engine/model/index.ts';

/**
 * Preset places. Users can change every number, because only their own counts describe their place.
 */
interface Place {
  /** Exits a year from prison and inpatient treatment of people at risk of opioid overdose. */
  readonly exitsPerYear: number;
  /** Share of the exits that are from prison. */
  readonly fromPrison: number;
}

/**
 * Norway's numbers are those of scenarios/norway-release.yaml (1,300 a year from prison and 2,881
 * from treatment). The other places are assumptions: their share of these by inhabitants, for about
 * 100,000, 20,000 and 4,000 of 5.5 million.
 */
export const PLACES = {
  norway: { exitsPerYear: 4181, fromPrison: 0.31 },
  city: { exitsPerYear: 76, fromPrison: 0.31 },
  town: { exitsPerYear: 15, fromPrison: 0.31 },
  small: { exitsPerYear: 3, fromPrison: 0.31 },
} as const satisfies Readonly<Record<string, Place>>;

/** A preset place for people who leave an institution, or the user's own numbers. */
export type ExitPlaceId = keyof typeof PLACES | 'own';

/** Everybody at risk in a typical municipality, from the engine's presets. */
export const MUNICIPALITIES = {
  'municipality-small': 'small',
  'municipality-mid-sized': 'mid-sized',
  'municipality-big': 'big',
} as const satisfies Readonly<Record<string, PresetId>>;

export type MunicipalityId = keyof typeof MUNICIPALITIES;

export type PlaceId = ExitPlaceId | MunicipalityId;

export const EXIT_PLACE_IDS: readonly ExitPlaceId[] = [
  ...(Object.keys(PLACES) as (keyof typeof PLACES)[]),
  'own',
];

export const MUNICIPALITY_IDS = Object.keys(MUNICIPALITIES) as readonly MunicipalityId[];

export const PLACE_IDS: readonly PlaceId[] = [...EXIT_PLACE_IDS, ...MUNICIPALITY_IDS];

export const isMunicipality = (place: PlaceId): place is MunicipalityId =>
  Object.hasOwn(MUNICIPALITIES, place);

/** The population of a scenario file that names only this preset. */
export function municipalityOf(place: MunicipalityId): Municipality {
  const { inhabitants, country } = presetOf(MUNICIPALITIES[place]);
  const p = parameterValues();
  const size = atRiskIn(inhabitants, p, country);
  return {
    type: 'municipality',
    inhabitants,
    size,
    burnIn: null,
    arrivalsPerYear: null,
    services: servicesFor(size, p),
  };
}
