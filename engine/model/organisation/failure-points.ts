import type { i32 } from '../../kernel/index.ts';
import { factor } from '../hazards/factor.ts';
import { hasFactTeam, READ_OF_TEAM } from '../interventions/fact-team.ts';
import { SETTING } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { OrganisationRules } from './rules.ts';

/**
 * The six failure points, as factors on links of the model and never on overdose. A factor is 1 (or
 * leaves its argument unchanged) if organisation is not specified, if the point does not fail, and
 * under neutral assumptions. Results are then the same to the bit.
 *
 * All sizes are assumptions (grade D): the source book names the failings and gives no effect
 * sizes.
 */
const now = (world: World): OrganisationRules | null => world.organisation?.rules[world.week] ?? null;

/** A share or factor `usual` of which the share `kept` is left. Exactly `usual` if `kept` is 1. */
const less = (usual: number, kept: number): number => usual - usual * (1 - kept);

/**
 * A strength of help, at least 1, of whose effect the share `kept` is left. Exactly `strength` if
 * `kept` is 1.
 */
const weakened = (strength: number, kept: number): number => strength - (strength - 1) * (1 - kept);

/**
 * 1 Little user involvement: probability that an offer is accepted or an appointment kept, given
 * the usual probability.
 */
export const acceptance = (world: World, usual: number): number => less(usual, now(world)?.acceptance ?? 1);

/** Failings only lower a hazard, so the upper bound of their factors is 1. */
const mostIsOne = (): number => 1;

/** 2 No adapted housing: factor on the hazard of finding a home. */
export const homesToFind = factor({
  id: 'adapted-homes',
  meaning: '(1 - failure score · (1 - `no-adapted-housing-find-ratio`))',
  parameters: ['no-adapted-housing-find-ratio'],
  reads: [],
  of: (world) => now(world)?.findHome ?? 1,
  most: mostIsOne,
});

/** 2 No adapted housing: share of otherwise suitable homes that do not fit the person. */
export const misfit = (world: World): number => 1 - (now(world)?.suitableHome ?? 1);

/** 3 No adapted activity: factor on entry to low-threshold activity. */
export const adaptedActivity = factor({
  id: 'adapted-activity',
  meaning: '(1 - failure score · (1 - `no-adapted-activity-entry-ratio`))',
  parameters: ['no-adapted-activity-entry-ratio'],
  reads: [],
  of: (world) => now(world)?.adaptedActivity ?? 1,
  most: mostIsOne,
});

const meetsBoth = (world: World, person: i32): number =>
  world.has(person, TRAIT.mentalDisorder) ? (now(world)?.dualCompetence ?? 1) : 1;

/**
 * 4 No dual competence: factor on first contact of a person with a concurrent mental disorder. 1
 * with a FACT team, which has both competences.
 */
export const dualCompetence = factor({
  id: 'dual-competence',
  meaning:
    '(1 - failure score · (1 - `no-dual-competence-help-ratio`)) with a concurrent mental disorder and without a FACT team, else 1',
  parameters: ['no-dual-competence-help-ratio'],
  reads: READ_OF_TEAM,
  of(world, person) {
    const kept = meetsBoth(world, person);
    return kept < 1 && hasFactTeam(world, person) ? 1 : kept;
  },
  most: mostIsOne,
});

/**
 * 4 No dual competence: strength of help to a person with a concurrent mental disorder, given the
 * usual strength.
 */
export const helpWithCompetence = (world: World, person: i32, strength: number): number =>
  weakened(strength, meetsBoth(world, person));

/**
 * 5 Weak cooperation inside the municipality: strength of help towards home and activity, given the
 * usual strength.
 */
export const helpInMunicipality = (world: World, strength: number): number =>
  weakened(strength, now(world)?.municipalLink ?? 1);

/**
 * 5 Weak cooperation inside the municipality: factor on the hazard of being assigned a coordinator.
 */
export const coordinatorFound = factor({
  id: 'cooperation',
  meaning: '(1 - failure score · (1 - `weak-cooperation-coordinator-ratio`))',
  parameters: ['weak-cooperation-coordinator-ratio'],
  reads: [],
  of: (world) => now(world)?.coordinator ?? 1,
  most: mostIsOne,
});

/**
 * 6 No cooperation with specialist services: strength of help towards LAR and inpatient treatment,
 * given the usual strength.
 */
export const helpToSpecialists = (world: World, strength: number): number =>
  weakened(strength, now(world)?.specialistLink ?? 1);

/**
 * 6 No cooperation with specialist services: probability that a discharge is known in good time,
 * given the usual probability. Releases from prison are not affected.
 */
export const goodNotice = (world: World, usual: number): number =>
  world.leaving === SETTING.inpatient ? less(usual, now(world)?.notice ?? 1) : usual;
