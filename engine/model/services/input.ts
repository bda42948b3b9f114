/**
 * The services of a place. `null` means as many as requested: the service works as in the release
 * cohort, and nobody waits for a place. 0 means none.
 */
export interface ServicesInput {
  /**
   * Who is called first from every queue. `arrival`: those who came first. `exits-first`: people in
   * their first weeks after an exit before the others.
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
    /** Persons taken in per week; 0.5 is one every other week. */
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
    /** Places in individual placement and support (IPS), with an escort. */
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
    /** Working hours for it, per week. */
    readonly hoursPerWeek: number | null;
    readonly contactsPerPerson: number;
    readonly hoursPerContact: number;
  };
  /** Where naloxone kits are handed out. */
  readonly naloxone: {
    readonly points: number;
    /** Opening hours of each. */
    readonly hoursPerWeek: number;
    /** Kits that can be handed out per week, all points together. */
    readonly kitsPerWeek: number | null;
  };
}

/**
 * Used where a scenario file gives no value. What the release cohort has too has no limit; the
 * further services are absent.
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
