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
 * The entry rule in force this week. Null if organisation is not specified: entry is then open to
 * all at once.
 */
export const entryRule = (world: World): EntryRule | null =>
  world.organisation?.rules[world.week]?.entry ?? null;

/**
 * Upper bound of refusals per application in the draw. Even with the highest share allowed, only
 * one person in 10^9 meets more.
 */
const MOST_REFUSALS = 200;

/**
 * Number of refusals before an application made now is granted. Geometric, from one uniform number,
 * so a lower share never gives more refusals.
 */
function refusals(world: World, person: i32, { refused, refusedMentalDisorder }: EntryRule): number {
  const share = world.has(person, TRAIT.mentalDisorder) ? refusedMentalDisorder : refused;
  const u = world.population.uniform(person, PURPOSE.entryRefused);
  let count = 0;
  for (let tail = share; u < tail && count < MOST_REFUSALS; tail *= share) count++;
  return count;
}

/**
 * Weeks from an application made now until help can begin.
 *
 * Purchaser gate: each application is assessed and decided (gate-decision-wait). Some are refused
 * (gate-refused-share) and made again. Two silos: each door refuses a person with a concurrent
 * mental disorder, or sends the person on, with probability silo-refused-share. Each refusal costs
 * silo-refusal-wait, and both silos may refuse. Open door: no refusals and no wait.
 */
export function entryDelay(world: World, person: i32): number {
  const rule = entryRule(world);
  if (rule === null) return 0;
  return rule.gateWeeks + rule.refusalWeeks * refusals(world, person, rule);
}

/** Applies for help, `weeksAgo` weeks before the present one. */
function apply(world: World, person: i32, weeksAgo: number): void {
  const { organisation, week } = world;
  if (organisation === null) return;
  const from = week + Math.max(0, entryDelay(world, person) - weeksAgo);
  organisation.helpFrom[person] = Math.min(32_767, from);
}

/**
 * Applies for municipal help at an exit: some weeks before it if the exit is known in good time,
 * otherwise on the day. Parameter: application-lead. Writes: helpFrom.
 */
export function applyAtExit(world: World, person: i32, preparation: Preparation): void {
  apply(world, person, preparation === 'good' ? Math.round(world.rates.p['application-lead']) : 0);
}

/**
 * Applies for municipal help now. Used when contact is lost, since the decision is lost with it,
 * and when a person arrives in a municipality. Writes: helpFrom.
 */
export const applyAnew = (world: World, person: i32): void => apply(world, person, 0);

/**
 * Can help that needs a municipal decision begin for the person now? Always true for a person
 * followed by a coordinator or a FACT team: they are already let in, and a FACT team belongs to
 * both silos. Reads: helpFrom, coordinator.
 */
export function isLetIn(world: World, person: i32): boolean {
  const { organisation, population } = world;
  if (organisation === null || world.week >= organisation.helpFrom[person]!) return true;
  return population.state(person, coordinator) === COORDINATOR.assigned || hasFactTeam(world, person);
}

/** The same as a condition, for processes that wait for the decision. */
export const letIn = condition({
  id: 'let-in',
  meaning: 'help that needs a municipal decision can begin for the person (organisation/entry.ts)',
  parameters: [],
  reads: ['helpFrom', 'coordinator', ...READ_OF_TEAM],
  holds: isLetIn,
});

/**
 * Open door: some people come by themselves in the first week after an exit, with or without an
 * appointment. Parameter: drop-in-share. Writes: contact.
 */
export function dropIn(world: World, person: i32): void {
  const share = entryRule(world)?.dropIn ?? 0;
  if (share === 0 || world.population.state(person, contact) === CONTACT.yes) return;
  if (world.population.uniform(person, PURPOSE.dropIn) < share) makeContact(world, person, 1);
}

/**
 * Factor on the hazard of losing contact. With an open door, a missed appointment ends contact less
 * often.
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
