import type { i32 } from '../../kernel/index.ts';
import { LAR, lar, TALLY } from '../states.ts';
import { EXIT_TYPE, TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { outsideLar } from './eligible.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: main drug an opioid, not in LAR, not a drop-out
 *
 * Acts through: LAR from the day of the exit: tolerance is kept, the hazard is lower
 */
export const larBeforeExit = {
  id: 'lar-before-exit',
  number: 6,
  description: 'LAR kept or started before exit.',
  fields: {},
  defaults: { uptake: 0.6 },
  levers: ['uptake'],
  effects: ['lar-overdose-ratio', 'relapse-lar-ratio'],
  purposes: { larOffer: 65 },
  municipal: false,
  pricedByUse: true,
  eligible: outsideLar,
  stage: 'lar',
  atExit: startLarAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'lar-before-exit': OfferOf<typeof larBeforeExit> | null;
  }
}

/**
 * 6 LAR before exit. A person whose main drug is an opioid, who is not in LAR and does not drop out
 * of treatment, starts LAR while still inside. A person already in LAR stays in it. Reads: LAR,
 * primary drug. Writes: LAR, larSince, tally lar-starts.
 */
export function startLarAtExit(world: World, person: i32): void {
  const { population } = world;
  const droppedOut = world.exitType(person) === EXIT_TYPE.droppedOut;
  if (droppedOut || !world.has(person, TRAIT.opioidPrimary)) return;
  if (population.state(person, lar) === LAR['in-treatment']) return;
  if (!isOffered(world, person, world.policy['lar-before-exit'], larBeforeExit.purposes.larOffer)) return;
  // The institution starts the treatment itself: it needs a place, but no intake.
  const clinic = world.services?.lar;
  if (clinic && !clinic.takePlace()) {
    // Without a place, the person is referred and waits outside.
    population.move(person, lar, LAR.waiting);
    world.larSince[person] = world.week;
    clinic.wait(person);
    return;
  }
  world.reach(person, world.policy['lar-before-exit']!);
  population.move(person, lar, LAR['in-treatment']);
  world.larSince[person] = world.week;
  population.tally(TALLY['lar-starts']);
}
