import type { i32 } from '../kernel/index.ts';
import { factor } from './hazards/factor.ts';
import type { Read } from './hazards/reads.ts';
import { contactsOfDenser, weeksOfDenser } from './interventions/denser-contact.ts';
import { helpWithTeam, READ_OF_TEAM } from './interventions/fact-team.ts';
import { READ_OF_FOLLOWED } from './interventions/is-reached.ts';
import { withGroup } from './interventions/responsibility-group.ts';
import { coordinatorTerms } from './interventions/terms-in-force.ts';
import { helpInMunicipality, helpToSpecialists, helpWithCompetence } from './organisation/failure-points.ts';
import type { ParameterId } from './parameters/registry.ts';
import { MOST_CONTACTS } from './rates.ts';
import { CONTACT, COORDINATOR, contact, coordinator } from './states.ts';
import { TRAIT, type World } from './world.ts';

/** Parameters of the strength of help, with and without a coordinator. */
const HELP_PARAMETERS: readonly ParameterId[] = [
  'linkage-ratio',
  'follow-up-linkage-share',
  'relationship-per-contact',
  'usual-caseload',
];

/** Parameters of linkage towards LAR, home, treatment, activity and network. */
const LINKAGE_PARAMETERS: readonly ParameterId[] = [
  ...HELP_PARAMETERS,
  'responsibility-group-linkage-ratio',
  'individual-plan-linkage-ratio',
  'no-dual-competence-help-ratio',
];

const READ_OF_HELP: readonly Read[] = [
  'coordinator',
  'coordinatorSince',
  'denserContact',
  'exitWeek',
  ...READ_OF_TEAM,
];

const READ_OF_LINKAGE: readonly Read[] = ['contact', ...READ_OF_HELP, ...READ_OF_FOLLOWED];

/**
 * Weeks of denser contact with the present coordinator: those of the offer that lie after the exit
 * and after the coordinator began.
 */
function denserWeeksSoFar(world: World, person: i32): number {
  if (!world.has(person, TRAIT.denserContact)) return 0;
  const exit = world.exitWeek[person]!;
  const from = Math.max(exit, world.coordinatorSince[person]!);
  return Math.max(0, Math.min(world.week, exit + weeksOfDenser(world)) - from);
}

/**
 * Contacts a week with a coordinator. A large caseload gives fewer; in a municipality it is that of
 * its posts. Parameter: usual-caseload.
 */
function contactRate(world: World): number {
  const { rates, services } = world;
  const posts = services?.posts ?? null;
  if (posts === null) return coordinatorTerms(world).contactRate;
  return Math.min(1, rates.p['usual-caseload'] / posts.caseload());
}

/**
 * Contacts with the present coordinator so far: weekly, fewer with a large caseload, more where
 * denser contact is offered.
 */
function contactsSoFar(world: World, person: i32): i32 {
  const usual = (world.week - world.coordinatorSince[person]!) * contactRate(world);
  const extra = denserWeeksSoFar(world, person) * (contactsOfDenser(world) - 1);
  return Math.max(0, Math.min(MOST_CONTACTS, Math.floor(usual + extra)));
}

/**
 * The factor of help on the processes that it links a person in contact to: p29^s, with the
 * strength s of help. Without a coordinator, s is that of follow-up alone. With one, s grows from
 * there to 1 with the relationship: r = 1 - (1 - g)^contacts.
 *
 * A FACT team helps like a coordinator with a full relationship. A responsibility group strengthens
 * weaker help. Without dual competence, help to people with a concurrent mental disorder is weaker.
 *
 * Parameters: linkage-ratio (p29), follow-up-linkage-share, relationship-per-contact,
 * usual-caseload.
 */
function strengthOfHelp(world: World, person: i32): number {
  const { population, rates } = world;
  if (population.state(person, coordinator) !== COORDINATOR.assigned) return 1;
  return rates.coordinatorLinkage[contactsSoFar(world, person)]!;
}

/** Factor on first contact. 1 without a coordinator or a FACT team. */
export const firstContactLinkage = (world: World, person: i32): number =>
  helpWithTeam(world, person, strengthOfHelp(world, person));

/** Factor on LAR, home, treatment, activity and network. 1 until contact has been made. */
export function linkage(world: World, person: i32): number {
  const { population, rates } = world;
  if (population.state(person, contact) !== CONTACT.yes) return 1;
  const assigned = population.state(person, coordinator) === COORDINATOR.assigned;
  const help = assigned ? strengthOfHelp(world, person) : rates.followUpLinkage;
  return withGroup(world, person, helpWithTeam(world, person, helpWithCompetence(world, person, help)));
}

const mostLinkage = ({ rates }: World): number => rates.mostLinkage;

/** Linkage of the coordinator or FACT team to the first contact, as a factor. */
export const firstContactHelp = factor({
  id: 'linkage-to-contact',
  meaning: 'linkage of a coordinator or FACT team, with or without contact',
  parameters: HELP_PARAMETERS,
  reads: READ_OF_HELP,
  of: firstContactLinkage,
  most: mostLinkage,
});

/** Linkage as a factor. */
export const linkageFactor = factor({
  id: 'linkage',
  meaning: 'linkage',
  parameters: LINKAGE_PARAMETERS,
  reads: READ_OF_LINKAGE,
  of: linkage,
  most: mostLinkage,
});

/** Linkage towards home and activity. Weaker where cooperation inside the municipality is weak. */
export const linkageInMunicipality = factor({
  id: 'linkage-in-municipality',
  meaning: "linkage, with a smaller effect where the municipality's services cooperate weakly",
  parameters: ['weak-cooperation-link-ratio', ...LINKAGE_PARAMETERS],
  reads: READ_OF_LINKAGE,
  of: (world, person) => helpInMunicipality(world, linkage(world, person)),
  most: mostLinkage,
});

/**
 * Linkage towards LAR and inpatient treatment. Weaker without cooperation with specialist services.
 */
export const linkageToSpecialists = factor({
  id: 'linkage-to-specialists',
  meaning: 'linkage, with a smaller effect where there is no cooperation with specialist services',
  parameters: ['no-specialist-cooperation-link-ratio', ...LINKAGE_PARAMETERS],
  reads: READ_OF_LINKAGE,
  of: (world, person) => helpToSpecialists(world, linkage(world, person)),
  most: mostLinkage,
});
