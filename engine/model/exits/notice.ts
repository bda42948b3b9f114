import type { i32 } from '../../kernel/index.ts';
import { isNotifiedEarly } from '../interventions/early-notice.ts';
import { goodNotice } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import type { Preparation } from './preparation.ts';

/**
 * How well an exit could be prepared. One draw decides, so better notice never makes an exit worse
 * prepared. Parameters: good-notice-share, no-notice-share.
 */
export function preparationOf(world: World, person: i32, droppedOut: boolean): Preparation {
  if (droppedOut) return 'none';
  if (isNotifiedEarly(world, person)) return 'good';
  const u = world.population.uniform(person, PURPOSE.notice);
  if (u < goodNotice(world, world.rates.p['good-notice-share'])) return 'good';
  return u < 1 - world.rates.p['no-notice-share'] ? 'short' : 'none';
}
