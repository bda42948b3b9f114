import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';

/**
 * 13 Responsibility group and individual plan. The services that a person in contact has meet around the person, so that weak help links on sooner and
 * contact is lost less often. A plan alone has no effect in the base values. It acts through linkage and contact alone.
 *
 * Parameters: linkage-ratio (p29), responsibility-group-linkage-ratio, individual-plan-linkage-ratio, responsibility-group-contact-loss-ratio.
 */
export function responsibilityGroupAtExit(world: World, person: number): void {
  if (isOffered(world, person, world.policy.responsibilityGroup, PURPOSE.groupOffer))
    world.reach(person, world.policy.responsibilityGroup!);
}

const has = (world: World, person: number): boolean =>
  isFollowed(world, person, world.policy.responsibilityGroup, PURPOSE.groupOffer);

function linkageWithGroup({ policy, rates: { p } }: World): number {
  return (
    (policy.groupMeetings ? p['responsibility-group-linkage-ratio'] : 1) *
    (policy.individualPlan ? p['individual-plan-linkage-ratio'] : 1)
  );
}

/**
 * Strength of help to a person in contact, given the one without a group. It brings help no further than a coordinator does who knows the person well
 * (p29), so that it adds nothing to such a coordinator.
 */
export function withGroup(world: World, person: number, help: number): number {
  const most = world.rates.p['linkage-ratio'];
  if (help >= most || !has(world, person)) return help;
  return Math.min(most, help * linkageWithGroup(world));
}

const withMeetings = condition({
  id: 'responsibility-group',
  meaning: 'with a responsibility group that meets',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => world.policy.groupMeetings && has(world, person),
  possible: ({ policy }) => policy.groupMeetings,
});

/** Factor on the hazard of losing contact. */
export const groupContactLoss = factorWhere(withMeetings, 'responsibility-group-contact-loss-ratio');
