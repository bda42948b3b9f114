import { ROUTE, route, USE, use } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A consumption room that is part of the usual services. The share of injecting that takes place in it is p38 of a room that is open
 * full hours, less with
 * shorter hours, and never more than its places can take: places × hours / room-visit-hours visits, against what all who inject would need.
 *
 * Parameters: consumption-room-share (p38), full-opening-hours, room-visit-hours, injections-per-week. Reads: the numbers of people by
 * use and route.
 */
export class Room {
  /** Share of injecting this week that takes place in the room. */
  share = 0;

  constructor(
    private readonly hoursPerWeek: number,
    private readonly places: number,
  ) {}

  open({ population, rates: { p } }: World): void {
    const injecting = population.occupancy[route.offset + ROUTE.injecting]!;
    const other = population.occupancy[route.offset + ROUTE.other]!;
    const active = population.occupancy[use.offset + USE.active]!;
    // Use and route are counted apart; people who inject are taken to be as often active as others.
    const needed = ((active * injecting) / (injecting + other)) * p['injections-per-week'];
    const visits = (this.places * this.hoursPerWeek) / p['room-visit-hours'];
    const hours = Math.min(1, this.hoursPerWeek / p['full-opening-hours']);
    const wanted = p['consumption-room-share'] * hours;
    this.share = needed > 0 ? Math.min(wanted, visits / needed) : wanted;
  }
}
