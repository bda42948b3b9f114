import { communityOwnership } from '../interventions/naloxone-in-community.ts';
import { PURPOSE } from '../purposes.ts';
import { WEEKS_PER_YEAR } from '../rates.ts';
import { ACTIVITY, activity, KIT, kit, NETWORK, network, ROUTE, route, TALLY } from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';

const YOUNGEST = 18;
const OLDEST = 75;

/** Mean and standard deviation of the age of those who are drawn, years. */
export interface Ages {
  readonly mean: number;
  readonly spread: number;
}

/**
 * Age, sex, main drug, frailty, mental disorder, benzodiazepines, route, motivation: independent of each other. Motivation is spread evenly between
 * the least and 1. Parameter: least-motivation, and those with the shares.
 */
export function drawPerson(
  world: World,
  person: number,
  ages: Ages = { mean: world.rates.p['age-mean'], spread: world.rates.p['age-spread'] },
): void {
  const { population, rates } = world;
  const { p } = rates;
  const age = ages.mean + ages.spread * rates.normal[classOf(population.uniform(person, PURPOSE.age))]!;
  const years = Math.min(OLDEST, Math.max(YOUNGEST, Math.round(age)));
  world.age[person] = years - Math.floor(world.week / WEEKS_PER_YEAR);
  world.frailty[person] = rates.frailty[classOf(population.uniform(person, PURPOSE.frailty))]!;
  const least = p['least-motivation'];
  world.motivation[person] = least + (1 - least) * population.uniform(person, PURPOSE.motivation);
  world.lastOverdose[person] = 0;
  world.followedUp[person] = 0;
  world.barredUntil[person] = 0;
  world.coordinatorSince[person] = 0;
  world.traits[person] =
    traitIf(population.uniform(person, PURPOSE.sex) < p['male-share'], TRAIT.male) |
    traitIf(
      population.uniform(person, PURPOSE.primaryDrug) < p['opioid-primary-share'],
      TRAIT.opioidPrimary,
    ) |
    traitIf(
      population.uniform(person, PURPOSE.benzodiazepines) < p['benzodiazepine-share'],
      TRAIT.benzodiazepines,
    ) |
    traitIf(
      population.uniform(person, PURPOSE.mentalDisorder) < p['mental-disorder-share'],
      TRAIT.mentalDisorder,
    );
  const injecting = population.uniform(person, PURPOSE.route) < p['injecting-share'];
  population.move(person, route, injecting ? ROUTE.injecting : ROUTE.other);
}

const traitIf = (has: boolean, trait: number): number => (has ? trait : 0);

/** Activity, network and naloxone kit of a person who comes into the simulation now. */
export function drawLiving(world: World, person: number): void {
  const { population, rates } = world;
  const { p } = rates;
  if (population.uniform(person, PURPOSE.activity) < p['activity-at-exit']) {
    const work = population.uniform(person, PURPOSE.activityKind) < p['activity-work-share'];
    // Where places are limited, whoever brings a low-threshold activity along needs one of them.
    const hasPlace = work || (world.services?.activity?.takePlace() ?? true);
    if (hasPlace) population.move(person, activity, work ? ACTIVITY.work : ACTIVITY['low-threshold']);
  }
  if (population.uniform(person, PURPOSE.network) < p['network-at-exit']) {
    const supportive = population.uniform(person, PURPOSE.networkKind) < p['network-supportive-share'];
    population.move(person, network, supportive ? NETWORK.supportive : NETWORK['drug-using']);
  }
  const u = population.uniform(person, PURPOSE.kit);
  if (u < communityOwnership(world)) {
    population.move(person, kit, KIT.yes);
    if (u >= p['kit-ownership']) {
      world.reach(person, 'naloxone-in-community');
      population.tally(TALLY['kits-handed-out']);
    }
  }
}
