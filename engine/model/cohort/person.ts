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

/** Persons first..end - 1, who come into the simulation now. */
export interface PersonRange {
  readonly first: number;
  readonly end: number;
}

/** Age, sex, main drug, frailty, mental disorder, benzodiazepines, route: independent of each other. Parameters: those with the shares. */
export function drawPersons(world: World, range: PersonRange, ages: Ages = usualAges(world)): void {
  const { first, end } = range;
  const { p } = world.rates;
  // One attribute after the other for all persons, not person by person: 0.97 of the time of a release cohort.
  drawAges(world, range, ages);
  drawFrailty(world, range);
  world.traits.fill(0, first, end);
  drawTrait(world, range, TRAIT.male, PURPOSE.sex, p['male-share']);
  drawTrait(world, range, TRAIT.opioidPrimary, PURPOSE.primaryDrug, p['opioid-primary-share']);
  drawTrait(world, range, TRAIT.benzodiazepines, PURPOSE.benzodiazepines, p['benzodiazepine-share']);
  drawTrait(world, range, TRAIT.mentalDisorder, PURPOSE.mentalDisorder, p['mental-disorder-share']);
  drawRoute(world, range);
  world.lastOverdose.fill(0, first, end);
  world.coordinatorSince.fill(0, first, end);
}

const usualAges = ({ rates: { p } }: World): Ages => ({ mean: p['age-mean'], spread: p['age-spread'] });

function drawAges(world: World, { first, end }: PersonRange, { mean, spread }: Ages): void {
  const { population, rates, age } = world;
  const uniforms = population.uniforms(PURPOSE.age);
  const sinceStart = Math.floor(world.week / WEEKS_PER_YEAR);
  for (let person = first; person < end; person++) {
    const years = Math.round(mean + spread * rates.normal[classOf(uniforms.of(person))]!);
    age[person] = Math.min(OLDEST, Math.max(YOUNGEST, years)) - sinceStart;
  }
}

function drawFrailty({ population, rates, frailty }: World, { first, end }: PersonRange): void {
  const uniforms = population.uniforms(PURPOSE.frailty);
  for (let person = first; person < end; person++)
    frailty[person] = rates.frailty[classOf(uniforms.of(person))]!;
}

function drawTrait(
  { population, traits }: World,
  { first, end }: PersonRange,
  trait: number,
  purpose: number,
  share: number,
): void {
  const uniforms = population.uniforms(purpose);
  for (let person = first; person < end; person++) {
    if (uniforms.of(person) < share) traits[person]! |= trait;
  }
}

function drawRoute({ population, rates }: World, { first, end }: PersonRange): void {
  const uniforms = population.uniforms(PURPOSE.route);
  const injecting = rates.p['injecting-share'];
  for (let person = first; person < end; person++)
    population.move(person, route, uniforms.of(person) < injecting ? ROUTE.injecting : ROUTE.other);
}

/** Activity, network and naloxone kit of persons who come into the simulation now. */
export function drawLiving(world: World, range: PersonRange): void {
  drawActivity(world, range);
  drawNetwork(world, range);
  drawKits(world, range);
}

function drawActivity({ population, rates, services }: World, { first, end }: PersonRange): void {
  const [has, kind] = [population.uniforms(PURPOSE.activity), population.uniforms(PURPOSE.activityKind)];
  const { 'activity-at-exit': share, 'activity-work-share': workShare } = rates.p;
  for (let person = first; person < end; person++) {
    if (has.of(person) >= share) continue;
    const work = kind.of(person) < workShare;
    // Where places are limited, whoever brings a low-threshold activity along needs one of them.
    const hasPlace = work || (services?.activity?.takePlace() ?? true);
    if (hasPlace) population.move(person, activity, work ? ACTIVITY.work : ACTIVITY['low-threshold']);
  }
}

function drawNetwork({ population, rates }: World, { first, end }: PersonRange): void {
  const [has, kind] = [population.uniforms(PURPOSE.network), population.uniforms(PURPOSE.networkKind)];
  const { 'network-at-exit': share, 'network-supportive-share': supportive } = rates.p;
  for (let person = first; person < end; person++) {
    if (has.of(person) >= share) continue;
    const isSupportive = kind.of(person) < supportive;
    population.move(person, network, isSupportive ? NETWORK.supportive : NETWORK['drug-using']);
  }
}

function drawKits(world: World, { first, end }: PersonRange): void {
  const { population, rates } = world;
  const uniforms = population.uniforms(PURPOSE.kit);
  const ownership = communityOwnership(world);
  for (let person = first; person < end; person++) {
    const u = uniforms.of(person);
    if (u >= ownership) continue;
    population.move(person, kit, KIT.yes);
    if (u < rates.p['kit-ownership']) continue;
    world.reach(person, 'naloxone-in-community');
    population.tally(TALLY['kits-handed-out']);
  }
}
