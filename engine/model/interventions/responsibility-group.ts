import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: everyone, once in contact
 *
 * Acts through: linkage times `responsibility-group-linkage-ratio` with meetings and
 * `individual-plan-linkage-ratio` with a plan (1 in the base values: no effect), at most that of a
 * coordinator who knows the person well; with meetings `responsibility-group-contact-loss-ratio`
 */
export const responsibilityGroup = {
  id: 'responsibility-group',
  number: 13,
  description: 'Responsibility group, individual plan, or both.',
  fields: {
    meetings: { default: true, description: 'The services meet around the person.' },
    individualPlan: { default: true, description: 'With an individual plan.' },
  },
  defaults: { uptake: 0.8 },
  effects: [
    'linkage-ratio',
    'responsibility-group-linkage-ratio',
    'individual-plan-linkage-ratio',
    'responsibility-group-contact-loss-ratio',
  ],
  purposes: { groupOffer: 124 },
  municipal: true,
  pricedByUse: false,
  stage: 'services',
  atExit: responsibilityGroupAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'responsibility-group': OfferOf<typeof responsibilityGroup> | null;
  }
}

/**
 * 13 Responsibility group and individual plan. The services of a person in contact meet with the
 * person. Weak help then links the person on sooner, and contact is lost less often. A plan alone
 * has no effect in the base values. It acts only through linkage and contact.
 *
 * Parameters: linkage-ratio (p29), responsibility-group-linkage-ratio,
 * individual-plan-linkage-ratio, responsibility-group-contact-loss-ratio.
 */
export function responsibilityGroupAtExit(world: World, person: i32): void {
  if (isOffered(world, person, world.policy['responsibility-group'], responsibilityGroup.purposes.groupOffer))
    world.reach(person, world.policy['responsibility-group']!);
}

const has = (world: World, person: i32): boolean =>
  isFollowed(world, person, world.policy['responsibility-group'], responsibilityGroup.purposes.groupOffer);

function linkageWithGroup({ policy, rates: { p } }: World): number {
  const { own } = policy['responsibility-group']!;
  return (
    (own.meetings ? p['responsibility-group-linkage-ratio'] : 1) *
    (own.individualPlan ? p['individual-plan-linkage-ratio'] : 1)
  );
}

/**
 * Strength of help to a person in contact, given the strength without a group. The upper bound is
 * that of a coordinator who knows the person well (p29). So a group adds nothing to such a
 * coordinator.
 */
export function withGroup(world: World, person: i32, help: number): number {
  const most = world.rates.p['linkage-ratio'];
  if (help >= most || !has(world, person)) return help;
  return Math.min(most, help * linkageWithGroup(world));
}

const hasMeetings = ({ policy }: World): boolean => policy['responsibility-group']?.own.meetings === true;

const withMeetings = condition({
  id: 'responsibility-group',
  meaning: 'with a responsibility group that meets',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => hasMeetings(world) && has(world, person),
  possible: hasMeetings,
});

/** Factor on the hazard of losing contact. */
export const groupContactLoss = factorWhere(withMeetings, 'responsibility-group-contact-loss-ratio');
