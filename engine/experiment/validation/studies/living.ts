import { SETTING, setting } from '../../../model/states.ts';
import type { World } from '../../../model/world.ts';

/** Number of persons alive now, including those in institutions. */
export function living({ population }: World): number {
  const { occupancy } = population;
  return (
    occupancy[setting.offset + SETTING.prison]! +
    occupancy[setting.offset + SETTING.inpatient]! +
    occupancy[setting.offset + SETTING.community]!
  );
}

export const isAlive = ({ population }: World, person: number): boolean =>
  population.state(person, setting) <= SETTING.community;
