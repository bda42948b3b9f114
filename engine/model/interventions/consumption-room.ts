import { PURPOSE } from '../purposes.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { meetsEvent } from './is-reached.ts';

/**
 * 15 Consumption room: where there is one, a share of injecting takes place in it, and so the same share of overdoses when injecting. An overdose inside is
 * met by staff at once and is hardly ever fatal, whatever the tolerance; nobody's kit is used. The room does not change how often overdoses happen.
 *
 * A room may be an intervention of the arm, open by an event of the timeline, or be one of a municipality's services.
 *
 * Parameters: consumption-room-share, consumption-room-fatality (p38). Reads: setting, route.
 * @returns whether the overdose that the person has now happens in a room; notes whom the arm's own room reaches
 */
export function isSupervised(world: World, person: number): boolean {
  const { population, policy, services } = world;
  const injectsOutside =
    population.state(person, setting) === SETTING.community &&
    population.state(person, route) === ROUTE.injecting;
  if (!injectsOutside) return false;
  // The same luck for all: a room beside a room reaches nobody else, if its hours are no longer.
  if (meetsEvent(world, person, policy.consumptionRoom, PURPOSE.roomOffer)) {
    world.reach(person, world.policy.consumptionRoom!);
    return true;
  }
  if (meetsEvent(world, person, policy.roomOpened, PURPOSE.roomOffer)) return true;
  const share = services?.room?.share ?? 0;
  return share > 0 && population.uniform(person, PURPOSE.roomOffer) < share;
}

/** Probability that an overdose in the room is fatal; never above that of a tolerant person whom nobody helps. */
export const fatalityInRoom = ({ rates: { p } }: World): number =>
  Math.min(p['consumption-room-fatality'], p['fatality-without-help']);
