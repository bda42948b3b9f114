import type { i32 } from '../../kernel/index.ts';
import { PURPOSE } from '../purposes.ts';
import { askForServices } from '../services/ask.ts';
import { CONTACT, contact } from '../states.ts';
import { TRAIT, type World } from '../world.ts';

/** Upper limit, in days, of the time to first contact in its mean. */
export const CONTACT_DAYS = 90;

/**
 * The first contact with municipal follow-up after an exit, on a uniform day of week `weeksOut`
 * since the exit. Writes: contact, the indicators of the exit.
 */
export function makeContact(world: World, person: i32, weeksOut: number): void {
  const { population } = world;
  population.move(person, contact, CONTACT.yes);
  askForServices(world, person);
  if (!world.isExitCounted(person) || world.has(person, TRAIT.firstContactMade)) return;
  world.setTrait(person, TRAIT.firstContactMade, true);
  const day = (weeksOut - 1) * 7 + 1 + Math.floor(7 * population.uniform(person, PURPOSE.contactDay));
  world.firstContacts++;
  world.firstContactDays += Math.min(day, CONTACT_DAYS);
  if (day <= 7) world.firstContactsWithin7++;
  if (day <= 30) world.firstContactsWithin30++;
}
