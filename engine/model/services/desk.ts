import type { i32 } from '../../kernel/index.ts';
import type { Allowances } from './allowances.ts';
import type { ServiceRecord } from './record.ts';
import type { WeeklyBudget } from './weekly-budget.ts';

/** A service with a queue, as seen by the processes. */
export interface QueuedService {
  readonly record: ServiceRecord;
  /**
   * Requests a place for a person without one. A person who already waits goes on waiting.
   * @returns whether the place was given at once; if not, the person now waits
   */
  request(person: i32): boolean;
  /** Puts a person without a place in the queue. The person is called next week at the earliest. */
  wait(person: i32): void;
  /**
   * Takes a place without the queue, for a person who starts LAR inside an institution or arrives
   * with an activity.
   * @returns whether there was a place
   */
  takePlace(): boolean;
}

export interface PostsDesk extends QueuedService {
  /** A coordinator left the post, and this place with it. The person waits for another. */
  loseTo(person: i32): void;
  /** Persons per post this week, if all places are taken. */
  caseload(): number;
  /**
   * Share of this week's places that belong to the arm's own scheme, as if none of its posts had
   * been vacated.
   */
  addedShare(): number;
  /**
   * Filled posts at the end of a past week. While an intervention gives as many posts as needed,
   * the number needed.
   */
  filledPosts(week: i32): number;
}

export interface HomesDesk extends QueuedService {
  isTenant(person: i32): boolean;
}

export interface TeamDesk extends QueuedService {
  /** Is the person in the team's target group? */
  isFor(person: i32): boolean;
  follows(person: i32): boolean;
}

/**
 * The services of a municipality, as seen by the rest of the model. Null means no limit, or no such
 * service. The processes then work as in the release cohort.
 */
export interface ServicesDesk {
  readonly posts: PostsDesk | null;
  readonly lar: QueuedService | null;
  /** Suitable homes that the municipality lets. */
  readonly homes: HomesDesk | null;
  readonly staffed: HomesDesk | null;
  readonly housingFirst: HomesDesk | null;
  /** Low-threshold activity and measures. */
  readonly activity: QueuedService | null;
  readonly ips: TeamDesk | null;
  readonly fact: TeamDesk | null;
  readonly bereaved: {
    readonly record: ServiceRecord;
    /** Adds the bereaved of one death who are to be followed up. */
    add(bereaved: number): void;
  } | null;
  /** A consumption room, with the share of injecting that takes place in it this week. */
  readonly room: { readonly share: number } | null;
  /** Visits of a next-day team that is part of the usual services. */
  readonly visits: WeeklyBudget | null;
  /** Naloxone kits that can be handed out in the community. */
  readonly kits: WeeklyBudget | null;
  /** Places in temporary accommodation. Infinite if there is no limit. */
  readonly temporaryPlaces: number;
  /**
   * Factor of a drop-in on the hazard of first contact, and factor of naloxone points on the hazard
   * of gaining a kit. 1 without them.
   */
  readonly dropIn: number;
  readonly naloxonePoints: number;
  readonly allowances: Allowances;
  /** Starts a replicate. Call it first in `populate`. */
  start(): void;
  /**
   * Copies the state of another arm's services, between two weeks. Both arms must have been the
   * same so far.
   */
  copyFrom(other: ServicesDesk): void;
  /**
   * Opens the week: counts places and calls the next in the queues. Call it in `beginWeek`, before
   * arrivals and exits.
   */
  open(): void;
  /**
   * Closes the week: people who no longer wait leave the queues, and the week is recorded. Call it
   * in `endWeek`.
   */
  close(): void;
}
