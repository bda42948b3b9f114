import { type i32, uniform } from '../../kernel/index.ts';
import type { Read } from '../hazards/reads.ts';
import { EXIT_TYPE, NEVER, type World } from '../world.ts';
import { type Offer, shareIn } from './offer.ts';

/**
 * Is the intervention for people who left the institution that this person left last? A person who
 * has been in no institution is eligible for interventions that are for both.
 */
function isFor(world: World, person: i32, offer: Offer): boolean {
  const exit = world.exitType(person);
  if (exit === EXIT_TYPE.never) return offer.fromPrison && offer.fromInpatient;
  return exit === EXIT_TYPE.released ? offer.fromPrison : offer.fromInpatient;
}

/**
 * Week in which the last exit was carried out: the week after `exitWeek`, or week 0 for the first
 * exit of the release cohort. For a person who has left no institution it is before all weeks; the
 * draw of that week counts until the first exit.
 */
function weekOfExit({ exitWeek, careers }: World, person: i32): i32 {
  const exit = exitWeek[person]!;
  return careers === null && exit === 0 ? 0 : exit + 1;
}

/** What {@link isServed} reads of the person. */
export const READ_OF_SERVED: readonly Read[] = ['exitType', 'exitWeek'];

/** What {@link isFollowed} reads of the person. */
export const READ_OF_FOLLOWED: readonly Read[] = [...READ_OF_SERVED, 'places'];

// No arm has every intervention, so most questions end with the first test. The rest is a function
// of its own, here and below, to keep that common path short.

/**
 * Does a service in the community reach the person now? The draw is made at the last exit and kept.
 * So a service that fades loses people and later regains the same ones.
 */
export const isServed = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && serves(world, person, offer, purpose);

function serves(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  if (!isFor(world, person, offer)) return false;
  const luck = uniform(world.population.key, person, weekOfExit(world, person), purpose);
  return luck < shareIn(offer, world.week);
}

/**
 * Was the person taken on at the last exit (same draw as `isOffered`) by a service whose reach
 * still includes the person? False for a person who has left no institution.
 */
export const isFollowed = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && follows(world, person, offer, purpose);

function follows(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  if (world.exitWeek[person] === NEVER) return false;
  if (shareIn(offer, weekOfExit(world, person)) === 0) return false;
  if (offer.perYear !== null && world.services?.allowances.hasTakenOn(person, offer) !== true) return false;
  return serves(world, person, offer, purpose);
}

/**
 * Does the intervention reach an event that happens to the person this week? Each event has its own
 * draw and uses capacity, so call this once per event.
 */
export const meetsEvent = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && meets(world, person, offer, purpose);

function meets(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  if (!isFor(world, person, offer)) return false;
  if (world.population.uniform(person, purpose) >= shareIn(offer, world.week)) return false;
  return offer.perYear === null || world.services?.allowances.spend(offer) === true;
}
