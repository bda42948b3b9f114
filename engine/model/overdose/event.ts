import type { i32 } from '../../kernel/index.ts';
import { loneHazardProcess } from '../hazards/process.ts';
import { benzodiazepineFactor } from '../interventions/benzodiazepine-plan.ts';
import { leaveBereaved } from '../interventions/bereaved-follow-up.ts';
import { fatalityInRoom, isSupervised } from '../interventions/consumption-room.ts';
import { contactNextDay } from '../interventions/next-day-contact.ts';
import { alertFactor } from '../interventions/supply-alert.ts';
import { bury } from '../persons/death.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting, TALLY, USE, use } from '../states.ts';
import { bereaveTies } from '../ties/bereavement.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';
import { caseFatality, isAmbulanceCalled } from './fatality.ts';
import {
  frailty,
  inOrAfterLar,
  overdoseInState,
  recentOverdose,
  supply,
  toleranceOutside,
} from './hazard.ts';

/**
 * An overdose, in weeks of active use outside and (rarely) inside institutions. The case fatality
 * is that of the chain in fatality.ts, or of a consumption room. A survivor has a raised hazard for
 * 26 weeks. Some survivors are contacted the next day, and some stop using.
 */
export const overdose = loneHazardProcess({
  id: 'overdose',
  draw: 'overdose',
  width: 128,
  when: (state) =>
    state.of(setting) <= SETTING.community &&
    (state.of(setting) !== SETTING.community || state.of(use) === USE.active),
  factors: [
    overdoseInState,
    frailty,
    benzodiazepineFactor,
    recentOverdose,
    inOrAfterLar,
    toleranceOutside,
    supply,
    alertFactor,
  ],
  writes: ['setting', 'use', 'kit', 'contact', 'lastOverdose', 'followedUp', 'tolerance', 'tallies'],
  fire(world, person, offset) {
    const { watcher } = world;
    if (watcher.isOn) watcher.beforeOverdose(person, offset);
    haveOverdose(world, person);
    if (watcher.isOn) watcher.afterEvent();
  },
});

function haveOverdose(world: World, person: i32): void {
  const { population, rates } = world;
  const supervised = isSupervised(world, person);
  if (supervised) population.tally(TALLY['supervised-overdoses']);
  const fatality = supervised ? fatalityInRoom(world) : caseFatality(world, person);
  if (population.uniform(person, PURPOSE.survival) < fatality) {
    population.tally(TALLY['overdose-deaths']);
    tallyTimeSinceExit(world, person);
    leaveBereaved(world, person);
    bereaveTies(world, person);
    bury(world, person, SETTING['dead-overdose']);
    return;
  }
  population.tally(TALLY['nonfatal-overdoses']);
  world.lastOverdose[person] = world.week;
  const ambulance = !supervised && isAmbulanceCalled(world, person);
  if (ambulance) population.tally(TALLY['ambulance-attended']);
  contactNextDay(world, person, supervised || ambulance);
  const stops = population.uniform(person, PURPOSE.stopAfterOverdose) < rates.p['stop-use-after-overdose'];
  if (stops && population.state(person, use) === USE.active) {
    markTolerance(world, person);
    population.move(person, use, USE.abstinent);
  }
}

/** Counts the death by weeks since the person's last exit, for weeks 1 to 26. */
function tallyTimeSinceExit(world: World, person: i32): void {
  const weeks = world.weeksOut(person);
  if (world.population.state(person, setting) !== SETTING.community || weeks < 1 || weeks > 26) return;
  const { population } = world;
  if (weeks === 1) population.tally(TALLY['overdose-deaths-exit-week-1']);
  else if (weeks === 2) population.tally(TALLY['overdose-deaths-exit-week-2']);
  else if (weeks <= 4) population.tally(TALLY['overdose-deaths-exit-weeks-3-4']);
  else population.tally(TALLY['overdose-deaths-exit-weeks-5-26']);
}
