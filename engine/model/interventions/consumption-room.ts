import type { i32 } from '../../kernel/index.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { meetsEvent } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: overdoses of people who inject, in the community
 *
 * Acts through: of those, `consumption-room-share` (p38) times the share reached happen in the room
 * and are hardly ever fatal. The presence of staff counts as attended for 16. It changes neither
 * the number of overdoses nor anybody's route or contact
 */
export const consumptionRoom = {
  id: 'consumption-room',
  number: 15,
  description: 'A room for supervised injecting.',
  fields: {},
  effects: ['consumption-room-share', 'consumption-room-fatality'],
  purposes: { roomOffer: 126 },
  municipal: true,
  pricedByUse: false,
  acting: (p) => p['consumption-room-share'],
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'consumption-room': OfferOf<typeof consumptionRoom> | null;
  }
}

/**
 * 15 Consumption room. A share of injecting takes place in the room, and so does the same share of
 * overdoses when injecting. Staff attend an overdose in the room at once; it is hardly ever fatal,
 * whatever the tolerance. No kit is used. The room does not change the number of overdoses.
 *
 * A room is an intervention of the arm, or is opened by an event of the timeline, or is one of a
 * municipality's services.
 *
 * Parameters: consumption-room-share, consumption-room-fatality (p38). Reads: setting, route.
 * @returns whether the overdose that the person has now happens in a room. If it is the arm's own
 *   room, the person is noted as reached
 */
export function isSupervised(world: World, person: i32): boolean {
  const { population, policy, services } = world;
  const injectsOutside =
    population.state(person, setting) === SETTING.community &&
    population.state(person, route) === ROUTE.injecting;
  if (!injectsOutside) return false;
  // All rooms use the same draw, so a second room reaches more people only if its share is larger.
  if (meetsEvent(world, person, policy['consumption-room'], consumptionRoom.purposes.roomOffer)) {
    world.reach(person, world.policy['consumption-room']!);
    return true;
  }
  if (meetsEvent(world, person, policy.roomOpened, consumptionRoom.purposes.roomOffer)) return true;
  const share = services?.room?.share ?? 0;
  return share > 0 && population.uniform(person, consumptionRoom.purposes.roomOffer) < share;
}

/** Case fatality of an overdose in the room. Never above that of a tolerant person without help. */
export const fatalityInRoom = ({ rates: { p } }: World): number =>
  Math.min(p['consumption-room-fatality'], p['fatality-without-help']);
