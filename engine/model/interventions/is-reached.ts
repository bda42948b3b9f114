import { type i32, uniform } from '../../kernel/index.ts';
import type { Read } from '../hazards/reads.ts';
import { EXIT_TYPE, NEVER, type World } from '../world.ts';
import { type Offer, shareIn } from './offer.ts';

/**
 * Is the intervention for people who left the institution that this person left last? People who
 * have been in none are met by what is for both.
 */
function isFor(world: World, person: i32, offer: Offer): boolean {
  const exit = world.exitType(person);
  if (exit === EXIT_TYPE.never) return offer.fromPrison && offer.fromInpatient;
  return exit === EXIT_TYPE.released ? offer.fromPrison : offer.fromInpatient;
}

/**
 * Week in which the last exit was carried out, the week after `exitWeek`; but the first exit of the
 * release cohort is carried out in week 0 itself. Before all weeks for a person who has left no
 * institution: the luck of that week lasts until the first exit.
 */
function weekOfExit({ exitWeek, careers }: World, person: i32): i32 {
  const exit = exitWeek[person]!;
  return careers === null && exit === 0 ? 0 : exit + 1;
}

/** What {@link isServed} reads of the person. */
export const READ_OF_SERVED: readonly Read[] = ['exitType', 'exitWeek'];

/** What {@link isFollowed} reads of the person. */
export const READ_OF_FOLLOWED: readonly Read[] = [...READ_OF_SERVED, 'places'];

// No arm has every intervention, so that most questions end with the first test.
// The rest stands apart, here and below, and is not in the way of those who pass by.

/**
 * Does a service in the community reach the person now? It is decided by luck drawn at the last
 * exit and kept, so a service that fades loses people and regains the same ones.
 */
export const isServed = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && serves(world, person, offer, purpose);

function serves(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  if (!isFor(world, person, offer)) return false;
  const luck = uniform(world.population.key, person, weekOfExit(world, person), purpose);
  return luck < shareIn(offer, world.week);
}

/**
 * Was the person taken on at the last exit (with the luck of `isOffered`), by a service that still
 * reaches that far? Nobody is who has left no institution.
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
 * Does the intervention meet an event that happens to the person this week? Each event has luck of
 * its own, and takes of the capacity. Ask once.
 */
export const meetsEvent = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && meets(world, person, offer, purpose);

function meets(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  if (!isFor(world, person, offer)) return false;
  if (world.population.uniform(person, purpose) >= shareIn(offer, world.week)) return false;
  return offer.perYear === null || world.services?.allowances.spend(offer) === true;
}
