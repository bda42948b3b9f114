import type { i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import { communityOwnership } from '../interventions/naloxone-in-community.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, KIT, kit, NETWORK, network, ROUTE, route, TALLY } from '../states.ts';
import { CLASS_BITS } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';

const YOUNGEST = 18;
const OLDEST = 75;

/** Mean and standard deviation of age when drawn, in years. */
export interface Ages {
  readonly mean: number;
  readonly spread: number;
}

/** Persons first..end - 1, who enter the simulation now. */
export interface PersonRange {
  readonly first: i32;
  readonly end: i32;
}

/**
 * Draws age, sex, main drug, frailty, mental disorder, benzodiazepines and route, independently of
 * each other. Parameters: those with the shares.
 */
export function drawPersons(world: World, range: PersonRange, ages: Ages = usualAges(world)): void {
  const { first, end } = range;
  // One attribute after the other for all persons, not person by person: this takes 0.97 of the
  // time of a release cohort. None branches on what is drawn.
  drawAges(world, range, ages);
  drawFrailty(world, range);
  drawTraits(world, range);
  drawRoute(world, range);
  world.lastOverdose.fill(0, first, end);
  world.coordinatorSince.fill(0, first, end);
}

const usualAges = ({ rates: { p } }: World): Ages => ({ mean: p['age-mean'], spread: p['age-spread'] });

function drawAges(world: World, { first, end }: PersonRange, { mean, spread }: Ages): void {
  const { population, rates, age } = world;
  const classes = population.classes(PURPOSE.age, CLASS_BITS);
  const sinceStart = Math.floor(world.week / WEEKS_PER_YEAR);
  for (let person = first; person < end; person++) {
    const years = Math.round(mean + spread * rates.normal[classes.of(person)]!);
    age[person] = Math.min(OLDEST, Math.max(YOUNGEST, years)) - sinceStart;
  }
}

function drawFrailty({ population, rates, frailty }: World, { first, end }: PersonRange): void {
  const classes = population.classes(PURPOSE.frailty, CLASS_BITS);
  for (let person = first; person < end; person++) frailty[person] = rates.frailty[classes.of(person)]!;
}

function drawTraits({ population, rates: { p }, traits }: World, { first, end }: PersonRange): void {
  const male = population.share(PURPOSE.sex, p['male-share']);
  const opioids = population.share(PURPOSE.primaryDrug, p['opioid-primary-share']);
  const benzodiazepines = population.share(PURPOSE.benzodiazepines, p['benzodiazepine-share']);
  const disorder = population.share(PURPOSE.mentalDisorder, p['mental-disorder-share']);
  for (let person = first; person < end; person++)
    traits[person] =
      (male.has(person) ? 1 : 0) * TRAIT.male +
      (opioids.has(person) ? 1 : 0) * TRAIT.opioidPrimary +
      (benzodiazepines.has(person) ? 1 : 0) * TRAIT.benzodiazepines +
      (disorder.has(person) ? 1 : 0) * TRAIT.mentalDisorder;
}

function drawRoute({ population, rates }: World, { first, end }: PersonRange): void {
  const injecting = population.share(PURPOSE.route, rates.p['injecting-share']);
  for (let person = first; person < end; person++)
    population.startIn(person, route, injecting.has(person) ? ROUTE.injecting : ROUTE.other);
}

/** Draws activity, network and naloxone kit of persons who enter the simulation now. */
export function drawLiving(world: World, range: PersonRange): void {
  drawActivity(world, range);
  drawNetwork(world, range);
  drawKits(world, range);
}

function drawActivity({ population, rates, services }: World, { first, end }: PersonRange): void {
  const some = population.share(PURPOSE.activity, rates.p['activity-at-exit']);
  const work = population.share(PURPOSE.activityKind, rates.p['activity-work-share']);
  const places = services?.activity ?? null;
  for (let person = first; person < end; person++) {
    const kind = work.has(person) ? ACTIVITY.work : ACTIVITY['low-threshold'];
    const wanted = (some.has(person) ? 1 : 0) * kind;
    // Where places are limited, a person who arrives with a low-threshold activity needs one of
    // them.
    const isLeftOut = places !== null && wanted === ACTIVITY['low-threshold'] && !places.takePlace();
    population.startIn(person, activity, isLeftOut ? ACTIVITY.none : wanted);
  }
}

function drawNetwork({ population, rates }: World, { first, end }: PersonRange): void {
  const some = population.share(PURPOSE.network, rates.p['network-at-exit']);
  const supportive = population.share(PURPOSE.networkKind, rates.p['network-supportive-share']);
  for (let person = first; person < end; person++) {
    const kind = supportive.has(person) ? NETWORK.supportive : NETWORK['drug-using'];
    population.startIn(person, network, (some.has(person) ? 1 : 0) * kind);
  }
}

function drawKits(world: World, { first, end }: PersonRange): void {
  const { population, rates } = world;
  const usual = rates.p['kit-ownership'];
  const ownership = communityOwnership(world);
  const owners = population.share(PURPOSE.kit, ownership);
  for (let person = first; person < end; person++)
    population.startIn(person, kit, owners.has(person) ? KIT.yes : KIT.no);
  if (ownership === usual) return;
  const without = population.share(PURPOSE.kit, usual);
  for (let person = first; person < end; person++) {
    if (!owners.has(person) || without.has(person)) continue;
    world.reach(person, world.policy['naloxone-in-community']!);
    population.tally(TALLY['kits-handed-out']);
  }
}
