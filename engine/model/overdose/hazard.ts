import { stateOf } from '../../kernel/index.ts';
import { benzodiazepineFactor, mostBenzodiazepineFactor } from '../interventions/benzodiazepine-plan.ts';
import { RECENT_WEEKS, TOLERANCE_STEPS, toleranceFactor } from '../rates.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { toleranceDeficit } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * Weekly hazard of an overdose, apart from the supply of the week:
 *
 * h = p1 · frailty · exp(p5·p3·d) · route · benzodiazepines · housing · activity · recent overdose · LAR · institution
 *
 * with route 1 for injecting and 1/p12 otherwise, p13 for benzodiazepines, p14 without a stable home, p15 without activity, p17 after
 * a recent overdose, p7 in LAR (and p9 in the first four weeks of LAR or after it). Inside an institution p20 replaces the
 * tolerance term, housing and activity: it was measured against the same people outside.
 */
export const overdoseHazard = (world: World, person: number): number =>
  hazardWith(
    world,
    person,
    benzodiazepineFactor(world, person),
    recentFactor(world, person),
    larFactor(world, person),
    eventTolerance,
  );

/** Upper bound of that hazard, supply included, until the person's next event: each factor that changes by itself at its highest from now on. */
export const mostOverdoseHazard = (world: World, person: number): number =>
  hazardWith(
    world,
    person,
    mostBenzodiazepineFactor(world, person),
    mostRecentFactor(world, person),
    mostLarFactor(world, person),
    mostEventTolerance,
  ) * world.supplyAhead;

function hazardWith(
  world: World,
  person: number,
  benzodiazepines: number,
  recent: number,
  inLar: number,
  tolerance: (world: World, person: number) => number,
): number {
  const code = world.population.code[person]!;
  const { overdoseByState: byState } = world.rates;
  const hazard =
    byState[code & (byState.length - 1)]! * world.frailty[person]! * benzodiazepines * recent * inLar;
  return stateOf(code, setting) === SETTING.community ? hazard * tolerance(world, person) : hazard;
}

/** Factor of lost tolerance. */
export const eventTolerance = (world: World, person: number): number =>
  toleranceFactor(world.rates.eventExponent, toleranceDeficit(world, person));

/** The same or a little more, from a table: while a person uses, tolerance only comes back. */
const mostEventTolerance = (world: World, person: number): number =>
  world.rates.mostEventTolerance[Math.ceil(toleranceDeficit(world, person) * TOLERANCE_STEPS)]!;

/** Factor of a recent overdose, of these by weeks since it. */
function recentOf(world: World, person: number, table: Float64Array): number {
  const last = world.lastOverdose[person]!;
  if (last === 0) return 1;
  const weeks = world.week - last;
  return weeks > RECENT_WEEKS ? 1 : table[Math.max(1, weeks)]!;
}

/** Factor of an overdose in the last 26 weeks. */
export const recentFactor = (world: World, person: number): number =>
  recentOf(world, person, world.rates.recentOverdose);

const mostRecentFactor = (world: World, person: number): number =>
  recentOf(world, person, world.rates.recentOverdoseAhead);

/** Whole weeks after which the factor of a start or end of LAR no longer changes. */
const SETTLED = 4;

/** Factor of LAR by whole weeks in it, or after it; null for a person who has not been in it. */
function larTable(world: World, person: number): Float64Array | null {
  const state = world.population.state(person, lar);
  if (state === LAR.none || state === LAR.waiting) return null;
  return state === LAR['in-treatment'] ? world.rates.larStart : world.rates.larStop;
}

/** Factor of LAR, or of having left it lately. */
export function larFactor(world: World, person: number): number {
  const table = larTable(world, person);
  return table === null ? 1 : table[Math.min(SETTLED, world.week - world.larSince[person]!)]!;
}

function mostLarFactor(world: World, person: number): number {
  const table = larTable(world, person);
  return table === null ? 1 : Math.max(larFactor(world, person), table[SETTLED]!);
}
