import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { inState } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import { RECENT_WEEKS, TOLERANCE_STEPS, toleranceFactor } from '../rates.ts';
import { LAR, lar, setting } from '../states.ts';
import { toleranceDeficit } from '../tolerance.ts';
import type { World } from '../world.ts';
import { mostOverdoseInState } from './by-state.ts';

/**
 * Factors of the weekly overdose hazard. A factor that raises or lowers the hazard for a time gives
 * an upper bound from now on.
 */

/**
 * Base hazard (p1) and the factors of route, home, activity and institution, from a table by state
 * code. The table saves reading the states one by one.
 */
export const overdoseInState = factor({
  id: 'overdose-in-state',
  meaning:
    '`overdose-hazard` · 1 for injecting, else 1 / `injecting-ratio` · `unstable-housing-ratio` without a stable home · `no-activity-ratio` without activity; inside an institution · `institution-overdose-ratio` in place of home, activity and tolerance, since it was measured against the same people outside',
  parameters: [
    'overdose-hazard',
    'injecting-ratio',
    'unstable-housing-ratio',
    'no-activity-ratio',
    'institution-overdose-ratio',
  ],
  reads: ['setting', 'route', 'housing', 'activity'],
  of({ population, rates: { overdoseByState: byState } }, person) {
    return byState[population.code[person]! & (byState.length - 1)]!;
  },
  most: ({ rates }) => mostOverdoseInState(rates.p),
});

/** Lasting differences between persons, with mean 1. */
export const frailty = factor({
  id: 'frailty',
  meaning: 'frailty of the person, gamma distributed with mean 1 and variance `frailty-variance`',
  parameters: ['frailty-variance'],
  reads: ['frailty'],
  of: (world, person) => world.frailty[person]!,
  most: ({ rates }) => rates.frailty[rates.frailty.length - 1]!,
});

/** Looks up the factor of a recent overdose by weeks since it. */
function recentOf(world: World, person: i32, table: Float64Array): number {
  const last = world.lastOverdose[person]!;
  if (last === 0) return 1;
  const weeks: i32 = world.week - last;
  return weeks > RECENT_WEEKS ? 1 : table[Math.max(1, weeks)]!;
}

/** Factor of an overdose in the last 26 weeks. */
export const recentOverdose = factor({
  id: 'recent-overdose',
  meaning:
    'after an overdose `recent-overdose-ratio` in weeks 1 to 4, falling to `recent-overdose-late-ratio` in week 26; else 1',
  parameters: ['recent-overdose-ratio', 'recent-overdose-late-ratio'],
  reads: ['lastOverdose'],
  of: (world, person) => recentOf(world, person, world.rates.recentOverdose),
  most: ({ rates }) => rates.recentOverdoseAhead[0]!,
  ahead: (world, person) => recentOf(world, person, world.rates.recentOverdoseAhead),
});

/** Whole weeks after which the factor of a LAR start or end no longer changes. */
const SETTLED = 4;

/**
 * Table of the factor of LAR by whole weeks in it, or since leaving it. Null for a person who has
 * never been in LAR.
 */
function larTable(world: World, person: i32): Float64Array | null {
  const state = world.population.state(person, lar);
  if (state === LAR.none || state === LAR.waiting) return null;
  return state === LAR['in-treatment'] ? world.rates.larStart : world.rates.larStop;
}

function larNow(world: World, person: i32): number {
  const table = larTable(world, person);
  return table === null ? 1 : table[Math.min(SETTLED, world.week - world.larSince[person]!)]!;
}

/** Factor of LAR, or of having left it recently. */
export const inOrAfterLar = factor({
  id: 'lar',
  meaning:
    '`lar-overdose-ratio` in LAR · `lar-start-ratio` in its first four weeks; `lar-stop-ratio` in the first four weeks after it; else 1',
  parameters: ['lar-overdose-ratio', 'lar-start-ratio', 'lar-stop-ratio'],
  reads: ['lar', 'larSince'],
  of: larNow,
  most: ({ rates: { larStart, larStop } }) => Math.max(larStart[0]!, larStart[SETTLED]!, larStop[0]!, 1),
  ahead(world, person) {
    const table = larTable(world, person);
    return table === null ? 1 : Math.max(larNow(world, person), table[SETTLED]!);
  },
});

/** Factor of lost tolerance, in any setting. */
export const eventTolerance = factor({
  id: 'tolerance',
  meaning: 'exp(`tolerance-event-share` · `tolerance-peak` · *d*), where *d* is the tolerance deficit',
  parameters: ['tolerance-peak', 'tolerance-event-share', 'tolerance-regain-weeks'],
  reads: ['use', 'lar', 'deficit', 'deficitSince'],
  of: (world, person) => toleranceFactor(world.rates.eventExponent, toleranceDeficit(world, person)),
  most: ({ rates: { mostEventTolerance: table } }) => Math.max(table[0]!, table[TOLERANCE_STEPS]!),
  // An upper bound from a table: while a person uses, tolerance only returns.
  ahead: (world, person) =>
    world.rates.mostEventTolerance[Math.ceil(toleranceDeficit(world, person) * TOLERANCE_STEPS)]!,
});

/** Factor of lost tolerance outside institutions; 1 inside. */
export const toleranceOutside = factorWhere(inState(setting, ['community'], 'outside'), eventTolerance);

/** Factor of the week's drug supply. */
export const supply = factor({
  id: 'supply',
  meaning: 'factor of the supply shocks in force',
  parameters: [],
  reads: ['supply'],
  of: (world) => world.supply,
  most: (world) => world.supplyTable.ahead[0]!,
  ahead: (world) => world.supplyAhead,
});
