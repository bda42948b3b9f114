/** Places to start from. Every number can be changed; what a user's own place is like only its own counts can tell. */
interface Place {
  /** Exits a year from prison and inpatient treatment, of people at risk of opioid overdose. */
  readonly exitsPerYear: number;
  /** Share of them from prison. */
  readonly fromPrison: number;
}

/**
 * Norway's numbers are those of scenarios/norway-release.yaml (1,300 from prison and 2,881 from treatment a year). The others are assumptions: their share of
 * these, by inhabitants, for about 100,000, 20,000 and 4,000 of 5.5 million.
 */
export const PLACES = {
  norway: { exitsPerYear: 4181, fromPrison: 0.31 },
  city: { exitsPerYear: 76, fromPrison: 0.31 },
  town: { exitsPerYear: 15, fromPrison: 0.31 },
  small: { exitsPerYear: 3, fromPrison: 0.31 },
} as const satisfies Readonly<Record<string, Place>>;

/** A place to start from, or numbers of the user's own. */
export type PlaceId = keyof typeof PLACES | 'own';

export const PLACE_IDS: readonly PlaceId[] = [...(Object.keys(PLACES) as (keyof typeof PLACES)[]), 'own'];
