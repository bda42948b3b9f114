import type { ExitAct, ServedOffer } from '../world.ts';
import type { Offer } from './offer.ts';
import type { Policy } from './policy.ts';
import { INTERVENTION_KINDS, INTERVENTIONS } from './registry.ts';

/** What interventions do in an exit, in the order of their numbers; of every kind, since each asks itself whether it is offered. */
export const EXIT_ACTS: readonly ExitAct[] = INTERVENTION_KINDS.flatMap((kind) => {
  const { stage, atExit } = INTERVENTIONS[kind];
  return stage !== undefined && atExit !== undefined ? [{ stage, atExit }] : [];
});

/** The services in the community that an arm has. */
export const servedOffers = (policy: Policy): readonly ServedOffer[] =>
  INTERVENTION_KINDS.flatMap((kind) => {
    const { serves, whileSupplyIsWorse = false } = INTERVENTIONS[kind];
    const offer: Offer | null = policy[kind];
    return serves === undefined || offer === null ? [] : [{ offer, serves, whileSupplyIsWorse }];
  });
