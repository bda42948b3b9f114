import type { i32 } from '../../kernel/index.ts';
import type { World } from '../world.ts';
import { isWithoutHome } from './without-home.ts';

/**
 * Requests places in the services that people hear of when they leave an institution or come into
 * contact with municipal follow-up. An eligible person without a place requests one. No effect in
 * the release cohort, which has no such services. Reads: mental disorder, activity, housing.
 */
export function askForServices(world: World, person: i32): void {
  const { services } = world;
  if (services === null) return;
  const { fact, ips, housingFirst } = services;
  if (fact?.isFor(person) === true && !fact.follows(person)) fact.request(person);
  if (ips?.isFor(person) === true && !ips.follows(person)) ips.request(person);
  if (housingFirst !== null && !housingFirst.isTenant(person) && isWithoutHome(world, person)) {
    housingFirst.request(person);
  }
}
