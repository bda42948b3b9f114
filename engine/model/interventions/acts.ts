import type { i32 } from '../../kernel/index.ts';
import type { Preparation } from '../exits/preparation.ts';
import type { ExitStage } from '../exits/stages.ts';
import type { ServedOffer, World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import type { Offer } from './offer.ts';
import type { Policy } from './policy.ts';
import { INTERVENTION_KINDS, INTERVENTIONS } from './registry.ts';

/** What a kind of intervention does in an exit. */
export interface ExitAct {
  atExit(world: World, person: i32, preparation: Preparation): void;
}

/** Includes interventions that the arm does not have: each checks itself whether it is offered. */
const actsIn = (stage: ExitStage): readonly ExitAct[] =>
  INTERVENTION_KINDS.map((kind) => INTERVENTIONS[kind]).filter(
    (one): one is InterventionDefinition & ExitAct => one.stage === stage,
  );

/**
 * What interventions do in each stage of an exit, in the order of their numbers. The lists are
 * constant, so that the compiler turns them into plain calls.
 */
export const AT_EXIT = {
  lar: actsIn('lar'),
  home: actsIn('home'),
  coordinator: actsIn('coordinator'),
  contact: actsIn('contact'),
  appointment: actsIn('appointment'),
  kit: actsIn('kit'),
  services: actsIn('services'),
} as const satisfies Record<ExitStage, readonly ExitAct[]>;

/** The services in the community that an arm has. */
export const servedOffers = (policy: Policy): readonly ServedOffer[] =>
  INTERVENTION_KINDS.flatMap((kind) => {
    const { serves, whileSupplyIsWorse = false } = INTERVENTIONS[kind];
    const offer: Offer | null = policy[kind];
    return serves === undefined || offer === null ? [] : [{ offer, serves, whileSupplyIsWorse }];
  });
