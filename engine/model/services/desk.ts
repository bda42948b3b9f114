import type { i32 } from '../../kernel/index.ts';
import type { Allowances } from './allowances.ts';
import type { ServiceRecord } from './record.ts';
import type { WeeklyBudget } from './weekly-budget.ts';

/** A service with a queue, as the processes meet it. */
export interface QueuedService {
  readonly record: ServiceRecord;
  /**
   * A person who has no place asks for one. Whoever waits already goes on waiting.
   * @returns whether the place was given at once; otherwise the person waits now
   */
  request(person: i32): boolean;
  /**
   * A person who has no place waits for one from now on, and is called next week at the earliest.
   */
  wait(person: i32): void;
  /**
   * Takes a place for somebody who does not come by way of the queue: who starts LAR inside an
   * institution, or brings an activity along on arrival.
   * @returns whether there is one
   */
  takePlace(): boolean;
}

export interface PostsDesk extends QueuedService {
  /** A coordinator left the post, and with it this place; the person waits for another. */
  loseTo(person: i32): void;
  /** Persons per post this week, when all places are taken. */
  caseload(): number;
  /**
   * Share of this week's places that belong to the arm's own scheme, had none of its posts been
   * vacated.
   */
  addedShare(): number;
  /**
   * Posts that somebody fills at the end of a week that is over: as many as are needed while an
   * intervention gives as many as are asked for.
   */
  filledPosts(week: i32): number;
}

export interface HomesDesk extends QueuedService {
  isTenant(person: i32): boolean;
}

export interface TeamDesk extends QueuedService {
  /** Is this someone for whom the team is there? */
  isFor(person: i32): boolean;
  follows(person: i32): boolean;
}

/**
 * The services of a municipality, as the rest of the model meets them. Null is: no limit, or no
 * such service; the processes then do what they do in the release cohort.
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
    /** A death leaves so many bereaved who are to be followed up. */
    add(bereaved: number): void;
  } | null;
  /** A consumption room, and the share of injecting that takes place in it this week. */
  readonly room: { readonly share: number } | null;
  /** Visits of a next-day team that is part of the usual services. */
  readonly visits: WeeklyBudget | null;
  /** Naloxone kits that can be handed out in the community. */
  readonly kits: WeeklyBudget | null;
  /** Places in temporary accommodation; infinite without a limit. */
  readonly temporaryPlaces: number;
  /**
   * Factor of a drop-in on the hazard of first contact, and of naloxone points on that of gaining a
   * kit; 1 without them.
   */
  readonly dropIn: number;
  readonly naloxonePoints: number;
  readonly allowances: Allowances;
  /** Begins a replicate. Call it first in `populate`. */
  start(): void;
  /**
   * Brings the services to where those of another arm are, between two weeks, in which both arms
   * have been the same so far.
   */
  copyFrom(other: ServicesDesk): void;
  /**
   * Opens the week: places are counted and the next in the queues called. Call it in `beginWeek`,
   * before arrivals and exits.
   */
  open(): void;
  /**
   * Closes the week: who no longer waits leaves the queues, and the week is recorded. Call it in
   * `endWeek`.
   */
  close(): void;
}
