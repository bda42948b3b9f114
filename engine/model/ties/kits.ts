import type { i32 } from '../../kernel/index.ts';
import { KIT, kit, TALLY } from '../states.ts';
import type { World } from '../world.ts';

/** Does the person hold a kit that was not used on somebody else this week? */
export const holdsKit = ({ population, ties }: World, person: i32): boolean =>
  population.state(person, kit) === KIT.yes && !(ties?.kitsSpent.has(person) ?? false);

/**
 * A tie's kit is used. It counts as used at once and is gone from the next week on, since the
 * states of others stay as they are within a week.
 */
export function spendKit({ population, ties }: World, witness: number): void {
  ties?.kitsSpent.add(witness);
  population.tally(TALLY['kits-used-by-tie']);
}

/**
 * Takes away the kits that were used in the week before. Call it at the beginning of a week.
 * Writes: kit.
 */
export function takeSpentKits({ population, ties }: World): void {
  if (ties === null) return;
  const { kitsSpent } = ties;
  for (let person = kitsSpent.takeFrom(0); person >= 0; person = kitsSpent.takeFrom(person)) {
    population.move(person, kit, KIT.no);
    population.touch(person);
  }
}
