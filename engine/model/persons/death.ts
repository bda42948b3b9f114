import type { i32 } from '../../kernel/index.ts';
import {
  ACTIVITY,
  activity,
  CONTACT,
  COORDINATOR,
  contact,
  coordinator,
  HOUSING,
  housing,
  KIT,
  kit,
  LAR,
  lar,
  NETWORK,
  network,
  setting,
  USE,
  use,
} from '../states.ts';
import { TRAIT, type World } from '../world.ts';

/**
 * Records a death. Only the cause remains as a state, so that the other dimensions count only the
 * living.
 */
export function bury(world: World, person: i32, cause: number): void {
  const { population } = world;
  population.move(person, setting, cause);
  population.move(person, use, USE.abstinent);
  population.move(person, lar, LAR.none);
  population.move(person, housing, HOUSING.institution);
  population.move(person, activity, ACTIVITY.none);
  population.move(person, network, NETWORK.none);
  population.move(person, coordinator, COORDINATOR.none);
  population.move(person, contact, CONTACT.no);
  population.move(person, kit, KIT.no);
  population.timers.cancel(person);
  if (world.has(person, TRAIT.housingFirst)) world.spending.housingFirst.change(world.week, -1);
  world.ties?.leave(person);
}
