import { ModelError, type Population, Timers } from '../kernel/index.ts';
import { compileSpending } from './economics/compile-spending.ts';
import type { ModelInput } from './input.ts';
import { servedOffers } from './interventions/acts.ts';
import { compilePolicy } from './interventions/compile-policy.ts';
import { arrivalsTable } from './municipality/arrivals-table.ts';
import { compileOrganisation } from './organisation/index.ts';
import { compileSupply } from './overdose/supply.ts';
import { Passing } from './passing.ts';
import { compileRates } from './rates.ts';
import { Ties } from './ties/ties.ts';
import { World } from './world.ts';

/** Columns of weeks have 16 bits with sign. */
const MOST_WEEKS = 2 ** 15 - 1;

/**
 * Makes the data of a run from an arm's input. Services are not included, because they are made
 * from it.
 * @throws ModelError
 */
export function assembleWorld(population: Population, input: ModelInput): World {
  const { size, weeks } = population;
  if (weeks > MOST_WEEKS) {
    throw new ModelError(
      'too-many',
      'weeks',
      `A run of ${weeks} weeks is longer than a person's attributes count: shorten it to ${MOST_WEEKS} weeks.`,
    );
  }
  const open = input.population.type === 'municipality' ? input.population : null;
  const observedFrom = open?.burnIn ?? 0;
  const rates = compileRates(input.parameters, input.weeks);
  const policy = compilePolicy(input);
  return new World(population, {
    start: input.population,
    rates,
    policy,
    servedOffers: servedOffers(policy),
    organisation: compileOrganisation(input, size),
    spending: compileSpending(input, size, weeks, observedFrom, population.joint.length),
    supplyTable: compileSupply(input.timeline, weeks),
    ties: input.ties ? new Ties(population, rates.p['ties-mean']) : null,
    careers: open && new Timers(size, weeks),
    cases: open && new Timers(size, weeks),
    arrivals: open && arrivalsTable(open.arrivalsPerYear ?? 0),
    observedFrom,
    followedUp: new Passing(size, weeks),
    barred: new Passing(size, weeks),
  });
}
