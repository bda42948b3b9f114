import type { i32 } from '../../kernel/index.ts';
import { followHome } from '../interventions/housing-at-exit.ts';
import { SETTING, setting } from '../states.ts';
import { Homes } from './homes.ts';

/**
 * Staffed housing: suitable homes with staff, for people whom an ordinary home does not fit or who
 * are barred from one. It is lost less often.
 */
export class StaffedHomes extends Homes {
  protected override isBarred(): boolean {
    return false;
  }
}

/**
 * Housing First places: a suitable home at once, whatever happened before, with follow-up that
 * finds another if it is lost. The place is held as long as the person lives here. Writes: housing,
 * trait housingFirst.
 */
export class HousingFirstPlaces extends Homes {
  protected override isBarred(): boolean {
    return false;
  }

  protected override give(person: i32): void {
    super.give(person);
    followHome(this.world, person);
  }

  protected override keeps(person: i32): boolean {
    const { population } = this.world;
    return population.state(person, setting) <= SETTING.community;
  }
}
