import { type BitField, COLUMN_BITS, type i32, type Population, type Timers } from '../kernel/index.ts';
import type { Spending } from './economics/spending.ts';
import type { Offer } from './interventions/offer.ts';
import type { Policy } from './interventions/policy.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Passing } from './passing.ts';
import type { PopulationInput } from './population-input.ts';
import type { Rates } from './rates.ts';
import type { ServicesDesk } from './services/desk.ts';
import type { SupplyTable } from './supply-table.ts';
import type { Ties } from './ties/ties.ts';
import { EXIT_TYPE_FIELD, HAS_MORE_TRAITS, HELD_HOUSING_FIELD, TRAIT } from './traits.ts';
import { Watcher } from './watcher.ts';

export { EXIT_TYPE, TRAIT } from './traits.ts';

/** The bits of the first column of traits. */
const FIRST_COLUMN = 0xffff;

/**
 * Week of the last exit of a person who has never left an institution: so early that no effect of
 * an exit remains.
 */
export const NEVER = -2000;

/**
 * Weeks after an exit that must be observed if the time to its first contact is to be counted: 90
 * days.
 */
const CONTACT_WEEKS = 13;

// Attributes of persons.
const COLUMNS = [
  'frailty',
  'age',
  'traits',
  'moreTraits',
  'exitWeek',
  'deficit',
  'deficitSince',
  'lastOverdose',
  'larSince',
  'coordinatorSince',
] as const;

// Sums that a replicate changes.
const SUMS = [
  'arrived',
  'exitsCounted',
  'firstContactDays',
  'firstContactsWithin7',
  'firstContactsWithin30',
  'firstContacts',
  'appointmentsAtExit',
  'personsReached',
  'supply',
  'supplyAhead',
] as const;

/** A service in the community that is part of the arm. */
export interface ServedOffer {
  readonly offer: Offer;
  readonly whileSupplyIsWorse: boolean;
  /** Does it act on the person now? */
  serves(world: World, person: i32): boolean;
}

/** Attributes that assemble-world.ts makes from an arm's input. */
type Part =
  | 'start'
  | 'rates'
  | 'policy'
  | 'servedOffers'
  | 'spending'
  | 'organisation'
  | 'supplyTable'
  | 'followedUp'
  | 'barred'
  | 'ties'
  | 'careers'
  | 'cases'
  | 'arrivals'
  | 'observedFrom';

/**
 * The data of one run: attributes of persons in columns (struct of arrays), and the arm's rates and
 * policy. Discrete states are in `population`. The attributes here do not decide by themselves
 * which processes can fire.
 */
export class World {
  /** The population at the start of a replicate. */
  readonly start: PopulationInput;
  readonly rates: Rates;
  readonly policy: Policy;
  /** Services in the community that are part of the arm. */
  readonly servedOffers: readonly ServedOffer[];
  /** Costs of the arm's services, and what is recorded for them. */
  readonly spending: Spending;
  /** How help is organised. Null if not specified. */
  readonly organisation: Organisation | null;
  readonly supplyTable: SupplyTable;
  /** Tells a listener of the events of the run. */
  readonly watcher = new Watcher();
  /** Multiplier on the overdose hazard, mean 1 over persons. */
  readonly frailty: Float32Array;
  /** Age in whole years in week 0 of the simulation. Below 18 for persons who arrive later. */
  readonly age: Int8Array;
  /**
   * Lasting facts: yes/no facts as bits of TRAIT, and the small numbers `exitType` and
   * `heldHousing`.
   */
  readonly traits: Uint16Array;
  /** Bits 16 to 31 of the lasting facts. Empty while 16 bits are enough. */
  readonly moreTraits: Uint16Array;
  /**
   * Week of the last exit, or `NEVER`. Weeks since exit are `week - exitWeek`, 1 in the first week.
   */
  readonly exitWeek: Int16Array;
  /** Tolerance deficit (0 full tolerance, 1 none) at the start of week `deficitSince`. */
  readonly deficit: Float32Array;
  /** Week at whose start `deficit` was stored. */
  readonly deficitSince: Int16Array;
  /** Week of the last survived overdose. 0 if there was none. */
  readonly lastOverdose: Int16Array;
  /** Persons contacted by a team after an overdose, while their referral to LAR is quicker. */
  readonly followedUp: Passing;
  /** Week in which the present LAR state began. It may lie before the exit. */
  readonly larSince: Int16Array;
  /** Week in which the present coordinator began. It may lie before the exit. */
  readonly coordinatorSince: Int16Array;
  /** Persons who were evicted and find a home less easily. */
  readonly barred: Passing;
  /** Services with their queues in a municipality. Null in the release cohort. */
  services: ServicesDesk | null = null;
  /** Ties between persons. Null without ties. */
  readonly ties: Ties | null;
  /**
   * Week in which each person of an open population stops being at risk here. Null in the cohort,
   * which is closed.
   */
  readonly careers: Timers | null;
  /**
   * Week in which the case of each person with a coordinator is closed. Null in the cohort, where
   * cases are not closed.
   */
  readonly cases: Timers | null;
  /** Distribution function of a week's arrivals. Null in the cohort. */
  readonly arrivals: Float64Array | null;
  /** Number of persons who have been here so far: those at the start and all who arrived. */
  arrived: i32 = 0;
  /** First observed week, on the simulation's clock: the end of the burn-in, 0 in the cohort. */
  readonly observedFrom: i32;
  /** Process indicators, summed over the counted exits. */
  exitsCounted = 0;
  firstContactDays = 0;
  firstContactsWithin7 = 0;
  firstContactsWithin30 = 0;
  firstContacts = 0;
  appointmentsAtExit = 0;
  personsReached = 0;
  /** Setting that a person leaves (prison or inpatient), while an exit is carried out. */
  leaving: i32 = 0;
  /** Multiplier of the overdose hazard in the present week, and the highest from now on. */
  supply = 1;
  supplyAhead = 1;

  /** @param parts as assemble-world.ts makes them */
  constructor(
    readonly population: Population,
    parts: Pick<World, Part>,
  ) {
    const n = population.size;
    this.start = parts.start;
    this.careers = parts.careers;
    this.cases = parts.cases;
    this.arrivals = parts.arrivals;
    this.observedFrom = parts.observedFrom;
    this.rates = parts.rates;
    this.ties = parts.ties;
    this.policy = parts.policy;
    this.servedOffers = parts.servedOffers;
    this.organisation = parts.organisation;
    this.spending = parts.spending;
    this.supplyTable = parts.supplyTable;
    this.frailty = new Float32Array(n);
    this.age = new Int8Array(n);
    this.traits = new Uint16Array(n);
    this.moreTraits = new Uint16Array(HAS_MORE_TRAITS ? n : 0);
    this.exitWeek = new Int16Array(n);
    this.deficit = new Float32Array(n);
    this.deficitSince = new Int16Array(n);
    this.lastOverdose = new Int16Array(n);
    this.followedUp = parts.followedUp;
    this.larSince = new Int16Array(n);
    this.coordinatorSince = new Int16Array(n);
    this.barred = parts.barred;
  }

  get week(): number {
    return this.population.week;
  }

  /** @param trait one of TRAIT */
  has(person: i32, trait: i32): boolean {
    const traits =
      (trait & FIRST_COLUMN) === 0 ? this.moreTraits[person]! << COLUMN_BITS : this.traits[person]!;
    return (traits & trait) !== 0;
  }

  /** @param trait one of TRAIT */
  setTrait(person: i32, trait: i32, on: boolean): void {
    if ((trait & FIRST_COLUMN) === 0) {
      const bit = trait >>> COLUMN_BITS;
      if (on) this.moreTraits[person]! |= bit;
      else this.moreTraits[person]! &= ~bit;
    } else if (on) this.traits[person]! |= trait;
    else this.traits[person]! &= ~trait;
  }

  /** How the person left the last institution, one of EXIT_TYPE. */
  exitType(person: i32): i32 {
    return this.part(person, EXIT_TYPE_FIELD);
  }

  setExitType(person: i32, type: i32): void {
    this.setPart(person, EXIT_TYPE_FIELD, type);
  }

  /** Housing state to which a person in an institution returns. */
  heldHousing(person: i32): i32 {
    return this.part(person, HELD_HOUSING_FIELD);
  }

  holdHousing(person: i32, state: i32): void {
    this.setPart(person, HELD_HOUSING_FIELD, state);
  }

  private part(person: i32, field: BitField): i32 {
    const traits = field.shift < COLUMN_BITS ? this.traits[person]! : this.moreTraits[person]! << COLUMN_BITS;
    return (traits >>> field.shift) & field.mask;
  }

  private setPart(person: i32, field: BitField, value: i32): void {
    const at = field.shift & (COLUMN_BITS - 1);
    const mask = field.mask << at;
    if (field.shift < COLUMN_BITS) this.traits[person] = (this.traits[person]! & ~mask) | (value << at);
    else this.moreTraits[person] = (this.moreTraits[person]! & ~mask) | (value << at);
  }

  /** Clears the sums of a replicate. */
  resetIndicators(): void {
    this.spending.reset();
    this.organisation?.reset();
    this.followedUp.clear();
    this.barred.clear();
    this.exitsCounted = 0;
    this.firstContactDays = 0;
    this.firstContactsWithin7 = 0;
    this.firstContactsWithin30 = 0;
    this.firstContacts = 0;
    this.appointmentsAtExit = 0;
    this.personsReached = 0;
  }

  /**
   * Copies the persons' data from another arm, between two weeks. The arms must have been the same
   * so far, and no intervention of either may have acted.
   */
  copyFrom(other: World): void {
    for (const column of COLUMNS) this[column].set(other[column]);
    for (const sum of SUMS) this[sum] = other[sum];
    this.followedUp.copyFrom(other.followedUp);
    this.barred.copyFrom(other.barred);
    if (other.services !== null) this.services?.copyFrom(other.services);
    if (other.ties !== null) this.ties?.copyFrom(other.ties);
    if (other.careers !== null) this.careers?.copyFrom(other.careers);
    if (other.cases !== null) this.cases?.copyFrom(other.cases);
    if (other.organisation !== null) this.organisation?.copyFrom(other.organisation);
    this.spending.copyFrom(other.spending);
  }

  /**
   * Do the process indicators count the person's last exit? In the cohort, the first exit counts.
   * In a municipality, every exit counts that lies after the burn-in and whose first 90 days can be
   * observed.
   */
  isExitCounted(person: i32): boolean {
    const exit = this.exitWeek[person]!;
    if (this.careers === null) return exit === 0;
    return exit >= this.observedFrom && exit <= this.population.weeks - CONTACT_WEEKS;
  }

  /** Notes that an intervention of the arm has reached the person. Each person is counted once. */
  reach(person: i32, offer: Offer): void {
    this.spending.reach(person, offer, this.week);
    if (this.has(person, TRAIT.reached)) return;
    this.setTrait(person, TRAIT.reached, true);
    this.personsReached++;
  }

  /** Weeks since the last exit: 1 in the week after it. */
  weeksOut(person: i32): number {
    return this.week - this.exitWeek[person]!;
  }
}
