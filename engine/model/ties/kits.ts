import type { i32 } from '../../kernel/index.ts';
import { KIT, kit, TALLY } from '../states.ts';
import type { World } from '../world.ts';

/** Does the person hold a kit that was not used on another person this week? */
export const holdsKit = ({ population, ties }: World, person: i32): boolean =>
  population.state(person, kit) === KIT.yes && !(ties?.kitsSpent.has(person) ?? false);

/**
 * Uses a tie's kit. It counts as used at once but is removed next week, because the states of other
 * persons do not change within a week.
 */
export function spendKit({ population, ties }: World, witness: number): void {
  ties?.kitsSpent.add(witness);
  population.tally(TALLY['kits-used-by-tie']);
}

/**
 * Removes the kits that ties used in the week before. Call it at the beginning of a week. Writes:
 * kit.
 */
export function takeSpentKits({ population, ties }: World): void {
  if (ties === null) return;
  const { kitsSpent } = ties;
  for (let person = kitsSpent.takeFrom(0); person >= 0; person = kitsSpent.takeFrom(person)) {
    population.move(person, kit, KIT.no);
    population.touch(person);
  }
}
