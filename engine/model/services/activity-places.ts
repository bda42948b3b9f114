import { isLetIn } from '../organisation/index.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { Service } from './service.ts';

/** Low-threshold activity and measures with a limited number of places. A place, and one in the queue, is lost in an institution. Reads, writes: activity. */
export class ActivityPlaces extends Service {
  constructor(
    persons: number,
    weeks: number,
    private readonly places: number,
  ) {
    super(persons, weeks, { accept: PURPOSE.activityAccept, giveUp: PURPOSE.activityGiveUp });
  }

  capacity(_world: World): number {
    return this.places;
  }

  used({ population }: World): number {
    return population.occupancy[activity.offset + ACTIVITY['low-threshold']]!;
  }

  protected canBeServed(world: World, person: number): boolean {
    return this.mayWait(world, person) && isLetIn(world, person);
  }

  protected mayWait({ population }: World, person: number): boolean {
    return (
      population.state(person, setting) === SETTING.community &&
      population.state(person, activity) === ACTIVITY.none
    );
  }

  protected give({ population }: World, person: number): void {
    population.move(person, activity, ACTIVITY['low-threshold']);
  }
}
