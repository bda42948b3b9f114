import { PURPOSE } from '../purposes.ts';
import { TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { meetsEvent } from './is-reached.ts';

/**
 * 20 Follow-up of the bereaved. Each overdose death leaves bereaved persons behind. Some are followed up already; the intervention reaches more of them, and
 * its work is counted. It changes nobody's risk: the bereaved are not persons of the model.
 *
 * Parameters: bereaved-per-death, bereaved-followed-usual. Writes: tallies bereaved-persons, bereaved-followed-up, bereaved-contacts.
 */
export function leaveBereaved(world: World, person: number): void {
  const { population, policy, rates } = world;
  const mean = rates.p['bereaved-per-death'];
  const whole = Math.floor(mean);
  const bereaved = whole + (population.uniform(person, PURPOSE.bereavedNumber) < mean - whole ? 1 : 0);
  population.tally(TALLY['bereaved-persons'], bereaved);
  const reached = meetsEvent(world, person, policy.bereaved, PURPOSE.bereavedOffer);
  if (reached) {
    world.personsReached += bereaved;
    world.spending.reachOthers(policy.bereaved!, world.week, bereaved);
    population.tally(TALLY['bereaved-contacts'], bereaved * policy.bereavedContacts);
  }
  const usual = population.uniform(person, PURPOSE.bereavedUsual) < rates.p['bereaved-followed-usual'];
  if (!reached && !usual) return;
  // With limited hours they are followed up once it is their turn.
  if (world.services?.bereaved) world.services.bereaved.add(bereaved);
  else population.tally(TALLY['bereaved-followed-up'], bereaved);
}
