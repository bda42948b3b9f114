import { readBytes, readFloats, readHalves, readUnsignedHalves } from '../kernel/index.ts';
import type { World } from './world.ts';

/**
 * Reads the attributes of some persons before their processes need them.
 * @param to one past the last
 */
export function readPersonsAhead(world: World, from: number, to: number): void {
  world.population.fetched +=
    readFloats(world.frailty, from, to) +
    readFloats(world.deficit, from, to) +
    readUnsignedHalves(world.traits, from, to) +
    readHalves(world.exitWeek, from, to) +
    readHalves(world.deficitSince, from, to) +
    readHalves(world.lastOverdose, from, to) +
    readHalves(world.larSince, from, to) +
    readHalves(world.coordinatorSince, from, to) +
    readBytes(world.age, from, to);
  if (world.moreTraits.length > 0) world.population.fetched += readUnsignedHalves(world.moreTraits, from, to);
  if (world.ties !== null) world.population.fetched += world.ties.readAhead(from, to);
}
