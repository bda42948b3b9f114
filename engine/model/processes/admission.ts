import { enterInstitution } from '../exits/stay.ts';
import { hazardProcess } from '../hazards/process.ts';
import { linkageToSpecialists } from '../linkage.ts';
import { SETTING, setting, TALLY } from '../states.ts';

/** A person in the community is admitted to inpatient treatment. */
export const admission = hazardProcess({
  id: 'admission',
  draw: 'life',
  width: 5,
  when: (state) => state.of(setting) === SETTING.community,
  factors: ['admission', linkageToSpecialists],
  writes: ['what entering an institution writes (exits/stay.ts)'],
  fire(world, person) {
    world.population.tally(TALLY.admissions);
    enterInstitution(world, person, SETTING.inpatient);
  },
});
