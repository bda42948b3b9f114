import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 5 Early notice. The exit date reaches the services in good time, with the person's consent, for the share that the arm covers.
 * It acts only by what is then prepared.
 */
export function isNotifiedEarly(world: World, person: number): boolean {
  if (!isOffered(world, person, world.policy.earlyNotice, PURPOSE.noticeOffer)) return false;
  world.reach(person, world.policy.earlyNotice!);
  return true;
}
