import type { i32 } from '../../kernel/index.ts';
import { UNLIMITED } from '../hazards/basic.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import type { Read } from '../hazards/reads.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people with a concurrent mental disorder
 *
 * Acts through: linkage of a full relationship, for the first contact too; contact hardly ever lost
 * (`fact-contact-loss`, p37); new inpatient stays shorter (`fact-stay-ratio`). It does not reduce
 * the number of admissions
 */
export const factTeam = {
  id: 'fact-team',
  number: 17,
  description: 'A FACT team for people with a concurrent mental disorder.',
  fields: {},
  defaults: { coverage: 0.5, uptake: 0.9 },
  effects: ['fact-contact-loss', 'linkage-ratio', 'fact-stay-ratio'],
  purposes: { factOffer: 128 },
  municipal: true,
  pricedByUse: false,
  eligible: (p) => p['mental-disorder-share'],
  stage: 'services',
  atExit: factTeamAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'fact-team': OfferOf<typeof factTeam> | null;
  }
}

/**
 * 17 FACT team: a mobile team that follows people with a concurrent mental disorder where they are.
 * Contact is hardly ever lost. Linkage is that of a coordinator who knows the person well. New
 * inpatient stays are shorter. In the Norwegian teams, bed-days fell by a third while the number of
 * admissions did not change. So the stay is shortened here, not the hazard of admission (which the
 * team's linkage raises a little). It acts only through linkage, contact and days in institutions.
 *
 * Parameters: fact-contact-loss (p37), linkage-ratio (p29), fact-stay-ratio.
 */
export function factTeamAtExit(world: World, person: i32): void {
  const eligible = world.has(person, TRAIT.mentalDisorder);
  if (eligible && isOffered(world, person, world.policy['fact-team'], factTeam.purposes.factOffer))
    world.reach(person, world.policy['fact-team']!);
}

/** Does a FACT team follow the person now? */
export const hasFactTeam = (world: World, person: i32): boolean =>
  world.has(person, TRAIT.mentalDisorder) &&
  (isFollowed(world, person, world.policy['fact-team'], factTeam.purposes.factOffer) ||
    world.services?.fact?.follows(person) === true);

/** What {@link hasFactTeam} reads of the person. */
export const READ_OF_TEAM: readonly Read[] = ['mentalDisorder', ...READ_OF_FOLLOWED];

const withFactTeam = condition({
  id: 'fact-team',
  meaning: 'with a FACT team',
  parameters: [],
  reads: READ_OF_TEAM,
  holds: hasFactTeam,
  possible: ({ policy, services }) => policy['fact-team'] !== null || (services?.fact ?? null) !== null,
});

/** Upper limit of the hazard of losing contact. */
export const contactLossLimit = factorWhere(withFactTeam, 'fact-contact-loss', UNLIMITED);

/** Strength of help, given the strength without a team. Never weaker than that. */
export const helpWithTeam = (world: World, person: i32, usual: number): number =>
  hasFactTeam(world, person) ? Math.max(usual, world.rates.p['linkage-ratio']) : usual;

/** Weeks of a new inpatient stay, given the weeks without a team. At least 1. */
export const stayWithTeam = (world: World, person: i32, weeks: i32): i32 =>
  hasFactTeam(world, person) ? Math.max(1, Math.round(weeks * world.rates.p['fact-stay-ratio'])) : weeks;
