import type { i32 } from '../../kernel/index.ts';
import { stayWithTeam } from '../interventions/fact-team.ts';
import { isRetained } from '../interventions/retention-in-treatment.ts';
import { motivationOf } from '../motivation.ts';
import { PURPOSE } from '../purposes.ts';
import {
  ACTIVITY,
  activity,
  CONTACT,
  contact,
  HOUSING,
  housing,
  LAR,
  lar,
  SETTING,
  setting,
  USE,
  use,
} from '../states.ts';
import { classOf } from '../tables.ts';
import { markTolerance } from '../tolerance.ts';
import { TRAIT, type World } from '../world.ts';
import { unstableHome } from './home.ts';

/**
 * Length of a prison stay in whole weeks, at least 1. Lognormal. Parameters: prison-stay-median,
 * prison-stay-spread.
 */
export function prisonStay(world: World, person: i32): i32 {
  return world.rates.prisonStay[classOf(world.population.uniform(person, PURPOSE.prisonStay))]!;
}

/**
 * Length of an inpatient stay in whole weeks, at least 1. A mixture of detoxification and long
 * stays, each exponential. The mean over all stays is given. Parameters: detox-share,
 * detox-stay-mean, inpatient-stay-mean.
 */
export function inpatientStay(world: World, person: i32): i32 {
  const { population, rates } = world;
  const { 'detox-share': detox, 'detox-stay-mean': short, 'inpatient-stay-mean': all } = rates.p;
  const long = detox < 1 ? Math.max(short, (all - detox * short) / (1 - detox)) : short;
  const mean = population.uniform(person, PURPOSE.stayKind) < detox ? short : long;
  return Math.max(
    1,
    Math.round(rates.exponential[classOf(population.uniform(person, PURPOSE.stay))]! * mean),
  );
}

/**
 * Median of motivation: the middle between the lowest value and 1. People above it count as
 * motivated. Parameter: least-motivation.
 */
const middleMotivation = ({ rates: { p } }: World): number => (p['least-motivation'] + 1) / 2;

/**
 * Does the person leave inpatient treatment before completion? Less often when motivated or held by
 * a retention scheme, more often with a mental disorder, and never in an extension of a stay.
 */
export function dropsOut(world: World, person: i32): boolean {
  if (world.has(person, TRAIT.stayExtended)) return false;
  const motivated = motivationOf(world, person) >= middleMotivation(world) ? 1 : 0;
  const distressed = world.has(person, TRAIT.mentalDisorder) ? 2 : 0;
  const { dropOut, dropOutRetained } = world.rates;
  const retained = isRetained(world, person);
  if (retained) world.reach(person, world.policy['retention-in-treatment']!);
  const table = retained ? dropOutRetained : dropOut;
  return world.population.uniform(person, PURPOSE.dropOut) < table[motivated + distressed]!;
}

/**
 * A person enters prison or inpatient treatment. Use and activity end, tolerance begins to fade
 * (not in LAR), and a place in a LAR queue is lost. A stay of more than `home-safe-weeks` may cost
 * the home. Parameters: home-safe-weeks, home-lost-in-stay, lar-kept-inside. Writes: setting, use,
 * LAR, housing, heldHousing, activity, contact, the person's timer.
 */
export function enterInstitution(world: World, person: i32, kind: number): void {
  const { population, rates } = world;
  const weeks: i32 =
    kind === SETTING.prison
      ? prisonStay(world, person)
      : stayWithTeam(world, person, inpatientStay(world, person));
  markTolerance(world, person);
  population.move(person, setting, kind);
  population.move(person, use, USE.abstinent);
  if (population.state(person, lar) === LAR.waiting) population.move(person, lar, LAR.none);
  if (population.state(person, lar) === LAR['in-treatment']) {
    const kept = population.uniform(person, PURPOSE.larKept) < rates.p['lar-kept-inside'];
    if (!kept) {
      population.move(person, lar, LAR.left);
      world.larSince[person] = world.week;
    }
  }
  const held = population.state(person, housing);
  const lost =
    weeks > rates.p['home-safe-weeks'] &&
    population.uniform(person, PURPOSE.homeKept) < rates.p['home-lost-in-stay'];
  const ownHeld = held === HOUSING.suitable || held === HOUSING.exposed;
  world.holdHousing(person, lost && ownHeld ? unstableHome(world, person, PURPOSE.unstableKind) : held);
  population.move(person, housing, HOUSING.institution);
  population.move(person, activity, ACTIVITY.none);
  population.move(person, contact, CONTACT.no);
  population.timers.schedule(person, world.week + weeks);
}
