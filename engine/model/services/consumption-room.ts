import { type i32, stateOf } from '../../kernel/index.ts';
import { ROUTE, route, SETTING, setting, USE, use } from '../states.ts';
import type { World } from '../world.ts';

/** Is this a combination of states of people who inject, in active use, in the community? */
const isInjecting = (code: i32): boolean =>
  stateOf(code, setting) === SETTING.community &&
  stateOf(code, use) === USE.active &&
  stateOf(code, route) === ROUTE.injecting;

/**
 * A consumption room that is part of the usual services. The share of injecting that takes place in
 * it is p38 for a room with full opening hours, and less with shorter hours. The upper bound is
 * what its places can take: places × hours / room-visit-hours visits per week, over the need of all
 * who inject now: their number × injections-per-week.
 *
 * Parameters: consumption-room-share (p38), full-opening-hours, room-visit-hours,
 * injections-per-week. Reads: the number of people in each combination of setting, use and route.
 */
export class Room {
  /** Share of injecting this week that takes place in the room. */
  share = 0;
  /** Combinations of the jointly counted states in which people inject. */
  private readonly injecting: readonly i32[];

  constructor(
    private readonly world: World,
    private readonly hoursPerWeek: number,
    private readonly places: number,
  ) {
    this.injecting = Array.from(world.population.joint.keys()).filter(isInjecting);
  }

  /** Starts a week. */
  open(): void {
    const {
      population,
      rates: { p },
    } = this.world;
    let injecting = 0;
    for (const code of this.injecting) injecting += population.joint[code]!;
    const needed = injecting * p['injections-per-week'];
    const visits = (this.places * this.hoursPerWeek) / p['room-visit-hours'];
    const hours = Math.min(1, this.hoursPerWeek / p['full-opening-hours']);
    const wanted = p['consumption-room-share'] * hours;
    this.share = needed > 0 ? Math.min(wanted, visits / needed) : wanted;
  }
}
