import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../../engine/kernel/index.ts';
import { ROUTE, route, SETTING, setting, USE, use } from '../../../engine/model/states.ts';
import type { World } from '../../../engine/model/world.ts';
import { MASTER, type SomeServices, town, watch } from './town.ts';

/** Two places for half of a week's office hours: far less than is wanted. */
const SMALL: SomeServices = { consumptionRoom: { hoursPerWeek: 20, places: 2 } };
const VISITS = (2 * 20) / 0.5;
const overrides = { 'consumption-room-share': 0.5, 'injections-per-week': 14, 'overdose-hazard': 0.04 };

/** People in the community who are in active use, by injecting, found by asking everybody. */
function injecting({ population }: World): number {
  let count = 0;
  for (let person = 0; person < population.size; person++) {
    const injects = population.state(person, route) === ROUTE.injecting;
    const active = population.state(person, use) === USE.active;
    if (injects && active && population.state(person, setting) === SETTING.community) count++;
  }
  return count;
}

describe('the places of a consumption room', () => {
  it('are set against those who inject in the community, week by week', () => {
    const shares = new Set<number>();
    watch(town({ services: SMALL, overrides }), replicateKey(MASTER, 0), (world, { room }) => {
      const now = injecting(world);
      expect(now).toBeGreaterThan(VISITS / 14 / 0.25);
      room!.open();
      expect(room!.share).toBeCloseTo(VISITS / (now * 14), 12);
      shares.add(room!.share);
    });
    expect(shares.size).toBeGreaterThan(5);
  });

  it('do not depend on how far the run goes', () => {
    const course = (weeks: number) => {
      const rows: number[][] = [];
      watch(
        town({ services: SMALL, overrides, weeks }),
        replicateKey(MASTER, 0),
        ({ population, week }, { room }) => {
          if (week <= 60 + 40) rows.push([room!.share, ...population.tallies]);
        },
      );
      return rows;
    };
    expect(course(200)).toEqual(course(40));
  });
});
