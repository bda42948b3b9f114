/**
 * The services of a place. `null` is as many as are asked for: the service then works as in the
 * release cohort, and nobody waits for room. 0 is none at all.
 */
export interface ServicesInput {
  /**
   * Who is called first from every queue: whoever came first, or people in their first weeks after
   * an exit before the others.
   */
  readonly order: 'arrival' | 'exits-first';
  /** Municipal coordinators. */
  readonly coordinator: {
    /** Full-time posts. */
    readonly posts: number | null;
    /** Persons per full-time post. */
    readonly caseload: number;
  };
  readonly lar: {
    /** Persons who can be in treatment at once. */
    readonly places: number | null;
    /** Persons who can be taken in each week; 0.5 is one every other week. */
    readonly intakePerWeek: number | null;
  };
  readonly housing: {
    /** Suitable homes that the municipality lets to people at risk. */
    readonly homes: number | null;
    /** Places in temporary accommodation. */
    readonly temporary: number | null;
    /** Places in staffed housing. */
    readonly staffed: number;
    /** Housing First places: a suitable home with follow-up. */
    readonly housingFirst: number;
  };
  readonly activity: {
    /** Places in low-threshold activity and measures. */
    readonly places: number | null;
    /** Places in individual placement and support (IPS), with someone who goes along. */
    readonly ips: number;
  };
  readonly fact: {
    /** Persons whom a FACT or ACT team can follow at once. */
    readonly places: number;
  };
  /** A low-threshold drop-in. */
  readonly dropIn: { readonly hoursPerWeek: number };
  readonly consumptionRoom: {
    readonly hoursPerWeek: number;
    /** Persons who can inject in the room at the same time. */
    readonly places: number;
  };
  /** A team that visits people the day after an overdose. */
  readonly nextDay: { readonly visitsPerWeek: number };
  /** Follow-up of the bereaved. */
  readonly bereaved: {
    /** Working hours for it. */
    readonly hoursPerWeek: number | null;
    readonly contactsPerPerson: number;
    readonly hoursPerContact: number;
  };
  /** Where naloxone kits are handed out. */
  readonly naloxone: {
    readonly points: number;
    /** Opening hours of each. */
    readonly hoursPerWeek: number;
    /** Kits that can be handed out in a week in all. */
    readonly kitsPerWeek: number | null;
  };
}

/**
 * What a scenario file need not say: no limit to what the release cohort has as well, and none of
 * the further services.
 */
export const SERVICES_DEFAULTS: ServicesInput = {
  order: 'arrival',
  coordinator: { posts: null, caseload: 15 },
  lar: { places: null, intakePerWeek: null },
  housing: { homes: null, temporary: null, staffed: 0, housingFirst: 0 },
  activity: { places: null, ips: 0 },
  fact: { places: 0 },
  dropIn: { hoursPerWeek: 0 },
  consumptionRoom: { hoursPerWeek: 0, places: 0 },
  nextDay: { visitsPerWeek: 0 },
  bereaved: { hoursPerWeek: null, contactsPerPerson: 4, hoursPerContact: 2 },
  naloxone: { points: 0, hoursPerWeek: 0, kitsPerWeek: null },
};
