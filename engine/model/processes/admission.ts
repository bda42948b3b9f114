import type { HazardProcess } from '../../kernel/index.ts';
import { enterInstitution } from '../exits/stay.ts';
import { LINKAGE_PARAMETERS, linkage } from '../linkage.ts';
import { helpToSpecialists } from '../organisation/failure-points.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person in the community is admitted to inpatient treatment. h = admission · linkage.
 * Reads: setting, contact, coordinator. Writes: what entering an institution writes (exits/stay.ts).
 */
export const admission: HazardProcess<World> = {
  id: 'admission',
  draw: 'life',
  width: 5,
  parameters: ['admission', 'no-specialist-cooperation-link-ratio', ...LINKAGE_PARAMETERS],
  when: (state) => state.of(setting) === SETTING.community,
  most: (world) => world.rates.p.admission * world.rates.mostLinkage,
  hazard: (world, person) => world.rates.p.admission * helpToSpecialists(world, linkage(world, person)),
  fire(world, person) {
    world.population.tally(TALLY.admissions);
    enterInstitution(world, person, SETTING.inpatient);
  },
};
