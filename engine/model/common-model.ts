import { checkModel, type i32, type ModelSpec } from '../kernel/index.ts';
import { leaveInstitution } from './exits/exit.ts';
import type { ProductProcess } from './hazards/process.ts';
import { unknownProcesses } from './interventions/authors-mistakes.ts';
import { DEFINITIONS } from './interventions/registry.ts';
import { noteAllServed } from './interventions/served.ts';
import { overdose } from './overdose/event.ts';
import { setSupply } from './overdose/supply.ts';
import { escortToActivity, leaveActivity, startActivity } from './processes/activity.ts';
import { admission } from './processes/admission.ts';
import { comeIntoContact, loseContact } from './processes/contact.ts';
import { assignCoordinator, coordinatorLeaves, loseVacatedPost } from './processes/coordinator.ts';
import { findHome, loseHome, shiftTemporary } from './processes/housing.ts';
import { larExit } from './processes/lar-exit.ts';
import { larIntake } from './processes/lar-intake.ts';
import { larReferral } from './processes/lar-referral.ts';
import { gainKit, loseKit } from './processes/naloxone-kit.ts';
import { changeNetwork } from './processes/network.ts';
import { otherDeath } from './processes/other-death.ts';
import { returnToPrison } from './processes/prison.ts';
import { relapse } from './processes/relapse.ts';
import { stopUse } from './processes/stop-use.ts';
import { switchRoute } from './processes/switch-route.ts';
import { readPersonsAhead } from './read-ahead.ts';
import { dimensions, SETTING, setting, TALLIES } from './states.ts';
import { takeSpentKits } from './ties/kits.ts';
import type { World } from './world.ts';

const DRAWS = ['life', 'support', 'overdose', 'other-death'];
export const OVERDOSES = DRAWS.indexOf('overdose');

/**
 * In the order of slots, from the low end of each draw. Events that many people can have come
 * first.
 */
export const PROCESSES: readonly ProductProcess[] = [
  returnToPrison,
  admission,
  switchRoute,
  changeNetwork,
  startActivity,
  leaveActivity,
  loseHome,
  larExit,
  larReferral,
  stopUse,
  shiftTemporary,
  findHome,
  relapse,
  loseVacatedPost,
  escortToActivity,
  loseKit,
  coordinatorLeaves,
  loseContact,
  gainKit,
  assignCoordinator,
  comeIntoContact,
  overdose,
  otherDeath,
];

/**
 * States, draws and processes that both populations share. Order of a week: supply and policy;
 * exits and LAR intakes that are due; `life` (setting, LAR, use, housing, activity, network) and
 * `support` (contact, coordinator, kit); overdoses; deaths from other causes. Each person has at
 * most one event per week within `life` and one within `support`. Each event has probability 1 -
 * exp(-h) and its own slot in the draw's unit interval.
 */
export const COMMON_MODEL: Omit<ModelSpec<World>, 'id' | 'createWorld' | 'populate'> = {
  dimensions,
  // Setting, use, route and LAR together determine the quality of life.
  jointDimensions: 4,
  tallies: TALLIES,
  draws: DRAWS,
  processes: PROCESSES,
  copyWorld: (world, from) => world.copyFrom(from),
  beginWeek: startOfWeek,
  onTimer: whatIsDue,
  readAhead: readPersonsAhead,
  beforeDraw: announceOverdoses,
};

// An author's mistake stops the build instead of a run.
checkModel(COMMON_MODEL);

const unknown = unknownProcesses(
  DEFINITIONS,
  COMMON_MODEL.processes.map(({ id }) => id),
);
if (unknown.length > 0) throw new Error(unknown.join('\n'));

/**
 * Removes what was used up last week, sets the supply of the week, and notes who is served in the
 * community from now on.
 */
export function startOfWeek(world: World, week: i32): void {
  takeSpentKits(world);
  world.followedUp.end(week);
  world.barred.end(week);
  world.ties?.bereaved.end(week);
  const before = world.supply;
  setSupply(world, week);
  noteAllServed(world, before);
}

/** Handles a person's timer. It ends a stay or, for a person in the community, a wait for LAR. */
function whatIsDue(world: World, person: i32): void {
  if (world.population.state(person, setting) === SETTING.community) larIntake(world, person);
  else leaveInstitution(world, person);
}

/**
 * Tells the watcher that persons are about to take the draw of overdoses.
 * @param to one past the last
 */
function announceOverdoses(world: World, draw: i32, from: number, to: number): void {
  const { watcher } = world;
  if (watcher.isOn && draw === OVERDOSES) watcher.beforeOverdoses(from, to);
}
