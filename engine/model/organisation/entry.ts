import type { i32 } from '../../kernel/index.ts';
import { makeContact } from '../exits/first-contact.ts';
import type { Preparation } from '../exits/preparation.ts';
import { condition } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import { hasFactTeam, READ_OF_TEAM } from '../interventions/fact-team.ts';
import { PURPOSE } from '../purposes.ts';
import { CONTACT, COORDINATOR, contact, coordinator } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { EntryRule } from './rules.ts';

/**
 * The entry rule in force this week; null where nothing is said about organisation, which is open
 * to all at once.
 */
export const entryRule = (world: World): EntryRule | null =>
  world.organisation?.rules[world.week]?.entry ?? null;

/**
 * Refusals after which a person is no longer followed by the draw; with the highest share allowed,
 * one in 10^9 meets more.
 */
const MOST_REFUSALS = 200;

/**
 * Refusals that an application made now meets before it is granted: geometric, from one uniform
 * number, so that a lower share refuses no one more often.
 */
function refusals(world: World, person: i32, { refused, refusedMentalDisorder }: EntryRule): number {
  const share = world.has(person, TRAIT.mentalDisorder) ? refusedMentalDisorder : refused;
  const u = world.population.uniform(person, PURPOSE.entryRefused);
  let count = 0;
  for (let tail = share; u < tail && count < MOST_REFUSALS; tail *= share) count++;
  return count;
}

/**
 * Weeks from an application made now until the help can begin.
 *
 * Purchaser gate: each application is assessed and decided on (gate-decision-wait), some are not
 * granted (gate-refused-share) and made anew. Two silos: a person with a concurrent mental disorder
 * is refused or sent on by each door with probability silo-refused-share, and each refusal costs
 * silo-refusal-wait; both silos may refuse. Open door: none of these.
 */
export function entryDelay(world: World, person: i32): number {
  const rule = entryRule(world);
  if (rule === null) return 0;
  return rule.gateWeeks + rule.refusalWeeks * refusals(world, person, rule);
}

/** Help is applied for, so many weeks before the present one. */
function apply(world: World, person: i32, weeksAgo: number): void {
  const { organisation, week } = world;
  if (organisation === null) return;
  const from = week + Math.max(0, entryDelay(world, person) - weeksAgo);
  organisation.helpFrom[person] = Math.min(32_767, from);
}

/**
 * At an exit municipal help is applied for: with the exit known in good time some weeks before it,
 * otherwise on the day. Parameter: application-lead. Writes: helpFrom.
 */
export function applyAtExit(world: World, person: i32, preparation: Preparation): void {
  apply(world, person, preparation === 'good' ? Math.round(world.rates.p['application-lead']) : 0);
}

/**
 * Contact has been lost, and with it the decision: whoever comes back applies anew. Somebody who
 * arrives in a municipality applies for the first time. Writes: helpFrom.
 */
export const applyAnew = (world: World, person: i32): void => apply(world, person, 0);

/**
 * Can help that the municipality decides on begin for the person now? Always for a person whom a
 * coordinator or a FACT team follows: they are inside, and a FACT team belongs to both silos.
 * Reads: helpFrom, coordinator.
 */
export function isLetIn(world: World, person: i32): boolean {
  const { organisation, population } = world;
  if (organisation === null || world.week >= organisation.helpFrom[person]!) return true;
  return population.state(person, coordinator) === COORDINATOR.assigned || hasFactTeam(world, person);
}

/** The same, for processes that wait until then. */
export const letIn = condition({
  id: 'let-in',
  meaning: 'help that the municipality decides on can begin for the person (organisation/entry.ts)',
  parameters: [],
  reads: ['helpFrom', 'coordinator', ...READ_OF_TEAM],
  holds: isLetIn,
});

/**
 * Open door: some come by themselves in the first week after an exit, appointment or not.
 * Parameter: drop-in-share. Writes: contact.
 */
export function dropIn(world: World, person: i32): void {
  const share = entryRule(world)?.dropIn ?? 0;
  if (share === 0 || world.population.state(person, contact) === CONTACT.yes) return;
  if (world.population.uniform(person, PURPOSE.dropIn) < share) makeContact(world, person, 1);
}

/**
 * Factor on the hazard of losing contact: where the door is open, a missed appointment ends less.
 */
export const openDoor = factor({
  id: 'open-door',
  meaning: '`open-door-contact-loss-ratio` where the door is open, else 1',
  parameters: ['open-door-contact-loss-ratio'],
  reads: [],
  of: (world) => entryRule(world)?.contactLoss ?? 1,
  most: ({ organisation, rates }) =>
    organisation === null ? 1 : Math.max(1, rates.p['open-door-contact-loss-ratio']),
});
