import { type i32, StateTest } from '../../kernel/index.ts';
import { isLetIn } from '../organisation/index.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { Service } from './service.ts';

/**
 * Low-threshold activity and measures with a limited number of places. A person who enters an
 * institution loses the place, or the place in the queue. Reads, writes: activity.
 */
export class ActivityPlaces extends Service {
  protected readonly waits = StateTest.of(setting, [SETTING.community], activity, [ACTIVITY.none]);

  constructor(
    world: World,
    exitsFirst: boolean,
    private readonly places: number,
  ) {
    super(world, exitsFirst, { accept: PURPOSE.activityAccept, giveUp: PURPOSE.activityGiveUp });
  }

  capacity(): number {
    return this.places;
  }

  used(): number {
    const { population } = this.world;
    return population.occupancy[activity.offset + ACTIVITY['low-threshold']]!;
  }

  protected canBeServed(person: i32): boolean {
    return this.mayWait(person) && isLetIn(this.world, person);
  }

  protected give(person: i32): void {
    const { population } = this.world;
    population.move(person, activity, ACTIVITY['low-threshold']);
  }
}
