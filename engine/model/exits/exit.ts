import type { i32 } from '../../kernel/index.ts';
import { AT_EXIT, type ExitAct } from '../interventions/acts.ts';
import { type Extension, extensionOf, loseTolerance } from '../interventions/retention-in-treatment.ts';
import { noteServed } from '../interventions/served.ts';
import { applyAtExit, dropIn } from '../organisation/entry.ts';
import { PURPOSE } from '../purposes.ts';
import { askForServices } from '../services/ask.ts';
import { withTemporaryPlaces } from '../services/temporary.ts';
import {
  CONTACT,
  contact,
  HOUSING,
  housing,
  LAR,
  lar,
  SETTING,
  setting,
  TALLY,
  USE,
  use,
} from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import { EXIT_TYPE, TRAIT, type World } from '../world.ts';
import { homeAfterStay } from './home.ts';
import { preparationOf } from './notice.ts';
import type { Preparation } from './preparation.ts';
import { dropsOut } from './stay.ts';

/**
 * A person leaves prison or inpatient treatment at the start of the present week (week 0 for the
 * first exit). The person is then in the community, unless an inpatient stay is extended. What was
 * prepared inside is handed over: notice, LAR, home, coordinator, appointment, kit.
 *
 * Order: exit type and notice, LAR, use, home, application for help, coordinator, denser contact,
 * appointment, drop-in, kit, and the services that take people on at the exit. Interventions act in
 * the stages of stages.ts.
 */
export function leaveInstitution(world: World, person: i32): void {
  const { population } = world;
  world.leaving = population.state(person, setting);
  world.services?.allowances.forget(person);
  const droppedOut = world.leaving === SETTING.inpatient && dropsOut(world, person);
  const home = homeAfterStay(world, person);
  const extension = droppedOut ? null : extensionOf(world, person, home);
  if (extension !== null && world.week > 0) {
    prolongStay(world, person, extension);
    return;
  }
  // The first exit defines week 0, so an extension lies before it.
  if (extension !== null) loseTolerance(world, person, extension.weeks);
  population.move(person, setting, SETTING.community);
  // The first week outside is week 1 for the first exit, and the present week for a later one.
  world.exitWeek[person] = Math.max(0, world.week - 1);
  population.move(person, contact, CONTACT.no);
  world.setTrait(person, TRAIT.crisisPlan | TRAIT.overdoseCard | TRAIT.stayExtended, false);
  countExit(world, person);
  world.setExitType(person, exitTypeOf(world.leaving, droppedOut));

  const preparation = preparationOf(world, person, droppedOut);
  act(world, person, AT_EXIT.lar, preparation);
  useAtExit(world, person);
  population.move(person, housing, extension?.ready ? HOUSING.suitable : withTemporaryPlaces(world, home));
  act(world, person, AT_EXIT.home, preparation);
  applyAtExit(world, person, preparation);
  act(world, person, AT_EXIT.coordinator, preparation);
  act(world, person, AT_EXIT.contact, preparation);
  act(world, person, AT_EXIT.appointment, preparation);
  dropIn(world, person);
  act(world, person, AT_EXIT.kit, preparation);
  // These services act later. Here it is only noted whom they reach.
  act(world, person, AT_EXIT.services, preparation);
  noteServed(world, person);
  askForServices(world, person);
}

/** Counts the exit. For a counted exit, the first contact after it is counted too. */
function countExit(world: World, person: i32): void {
  world.population.tally(TALLY.exits);
  if (!world.isExitCounted(person)) return;
  world.setTrait(person, TRAIT.firstContactMade, false);
  world.exitsCounted++;
}

/** Runs the interventions of a stage. */
function act(world: World, person: i32, acts: readonly ExitAct[], preparation: Preparation): void {
  for (const one of acts) one.atExit(world, person, preparation);
}

/** Extends the stay. A home that becomes ready waits for the end of the stay. */
function prolongStay(world: World, person: i32, { weeks, ready }: Extension): void {
  world.setTrait(person, TRAIT.stayExtended, true);
  if (ready) world.holdHousing(person, HOUSING.suitable);
  world.population.timers.schedule(person, world.week + weeks);
}

function exitTypeOf(leaving: i32, droppedOut: boolean): number {
  if (leaving === SETTING.prison) return EXIT_TYPE.released;
  return droppedOut ? EXIT_TYPE.droppedOut : EXIT_TYPE.completed;
}

/**
 * After prison, use is taken up in the first week with probability p19, or its counterpart in LAR.
 * Otherwise, and after inpatient treatment, relapse follows its hazard. Parameters:
 * active-after-prison, active-after-prison-lar.
 */
function useAtExit(world: World, person: i32): void {
  const { population, rates } = world;
  if (world.leaving !== SETTING.prison) return;
  const inLar = population.state(person, lar) === LAR['in-treatment'];
  const share = inLar ? rates.p['active-after-prison-lar'] : rates.p['active-after-prison'];
  if (population.uniform(person, PURPOSE.activeAtExit) >= share) return;
  markTolerance(world, person);
  population.move(person, use, USE.active);
}
