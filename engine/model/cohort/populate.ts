import { communityOwnership } from '../interventions/naloxone-in-community.ts';
import { PURPOSE } from '../purposes.ts';
import {
  ACTIVITY,
  activity,
  KIT,
  kit,
  LAR,
  lar,
  NETWORK,
  network,
  ROUTE,
  route,
  SETTING,
  setting,
  TALLY,
} from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';
import { leaveInstitution } from './exit.ts';
import { inpatientStay, prisonStay } from './stay.ts';

const YOUNGEST = 18;
const OLDEST = 75;
/** Weeks in LAR of those who have it when they leave: past the first year, as most of the stock. */
const LAR_WEEKS = 53;

/** Makes the cohort: who each person is, then the exit in week 0. */
export function populate(world: World): void {
  world.firstContactDays = 0;
  world.firstContactsWithin7 = 0;
  world.firstContactsWithin30 = 0;
  world.firstContacts = 0;
  world.appointmentsAtExit = 0;
  world.personsReached = 0;
  const { size, fromPrison } = world.input.population;
  const released = Math.round(size * fromPrison);
  for (let person = 0; person < size; person++) {
    drawPerson(world, person);
    drawStay(world, person, person < released ? SETTING.prison : SETTING.inpatient);
    drawLiving(world, person);
    leaveInstitution(world, person);
  }
}

/** Age, sex, main drug, frailty, mental disorder, benzodiazepines, route, motivation: independent of each other. */
function drawPerson(world: World, person: number): void {
  const { population, rates } = world;
  const { p } = rates;
  const age =
    p['age-mean'] + p['age-spread'] * rates.normal[classOf(population.uniform(person, PURPOSE.age))]!;
  world.age[person] = Math.min(OLDEST, Math.max(YOUNGEST, Math.round(age)));
  world.frailty[person] = rates.frailty[classOf(population.uniform(person, PURPOSE.frailty))]!;
  world.motivation[person] = 0.2 + 0.8 * population.uniform(person, PURPOSE.motivation);
  world.lastOverdose[person] = 0;
  world.followedUp[person] = 0;
  world.barredUntil[person] = 0;
  world.coordinatorSince[person] = 0;
  const is = (purpose: number, share: number, trait: number) =>
    population.uniform(person, purpose) < share ? trait : 0;
  world.traits[person] =
    is(PURPOSE.sex, p['male-share'], TRAIT.male) |
    is(PURPOSE.primaryDrug, p['opioid-primary-share'], TRAIT.opioidPrimary) |
    is(PURPOSE.benzodiazepines, p['benzodiazepine-share'], TRAIT.benzodiazepines) |
    is(PURPOSE.mentalDisorder, p['mental-disorder-share'], TRAIT.mentalDisorder);
  const injecting = population.uniform(person, PURPOSE.route) < p['injecting-share'];
  population.move(person, route, injecting ? ROUTE.injecting : ROUTE.other);
}

/** The stay that ends now: LAR through it, and the tolerance lost in it. */
function drawStay(world: World, person: number, kind: number): void {
  const { population, rates } = world;
  population.move(person, setting, kind);
  const share = kind === SETTING.prison ? rates.p['lar-at-release'] : rates.p['lar-at-discharge'];
  const inLar =
    world.has(person, TRAIT.opioidPrimary) && population.uniform(person, PURPOSE.larAtExit) < share;
  if (inLar) population.move(person, lar, LAR['in-treatment']);
  world.larSince[person] = inLar ? -LAR_WEEKS : 0;
  const weeks = kind === SETTING.prison ? prisonStay(world, person) : inpatientStay(world, person);
  world.deficit[person] = 1 - rates.toleranceLoss[weeks]!;
  world.deficitSince[person] = 1;
}

/** Activity, network and naloxone kit at the exit. */
function drawLiving(world: World, person: number): void {
  const { population, rates } = world;
  const { p } = rates;
  if (population.uniform(person, PURPOSE.activity) < p['activity-at-exit']) {
    const work = population.uniform(person, PURPOSE.activityKind) < p['activity-work-share'];
    population.move(person, activity, work ? ACTIVITY.work : ACTIVITY['low-threshold']);
  }
  if (population.uniform(person, PURPOSE.network) < p['network-at-exit']) {
    const supportive = population.uniform(person, PURPOSE.networkKind) < p['network-supportive-share'];
    population.move(person, network, supportive ? NETWORK.supportive : NETWORK['drug-using']);
  }
  const u = population.uniform(person, PURPOSE.kit);
  if (u < communityOwnership(world)) {
    population.move(person, kit, KIT.yes);
    if (u >= p['kit-ownership']) {
      world.reach(person);
      population.tally(TALLY['kits-handed-out']);
    }
  }
}
