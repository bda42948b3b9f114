import type { i32 } from '../../kernel/index.ts';
import { TALLY } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { meetsEvent } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: bereaved of overdose deaths: `bereaved-per-death` each. After `bereaved-followed-usual` of
 * the deaths they are followed up already
 *
 * Acts through: counts people followed up and working hours. No effect on anybody's risk: the
 * bereaved are not persons of the model
 */
export const bereavedFollowUp = {
  id: 'bereaved-follow-up',
  number: 20,
  description: 'Follow-up of the bereaved after an overdose death.',
  fields: {
    contactsPerPerson: {
      unit: 'number',
      min: 0,
      max: 1000,
      whole: true,
      default: 4,
      slider: { min: 1, max: 20, step: 1 },
      description: 'Contacts with each bereaved person.',
    },
    hoursPerContact: {
      unit: 'number',
      min: 0,
      max: 100,
      default: 2,
      slider: { min: 0.5, max: 8, step: 0.5 },
      description: 'Working hours of each contact.',
    },
  },
  defaults: { uptake: 0.8 },
  levers: ['contactsPerPerson', 'hoursPerContact'],
  effects: [],
  purposes: { bereavedOffer: 131, bereavedNumber: 143, bereavedUsual: 144 },
  municipal: true,
  pricedByUse: true,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'bereaved-follow-up': OfferOf<typeof bereavedFollowUp> | null;
  }
}

/**
 * 20 Follow-up of the bereaved. Each overdose death leaves bereaved persons. Some are followed up
 * without the intervention; it reaches more of them, and its work is counted. It changes nobody's
 * risk: the bereaved are not persons of the model.
 *
 * Parameters: bereaved-per-death, bereaved-followed-usual. Writes: tallies bereaved-persons,
 * bereaved-followed-up, bereaved-contacts.
 */
export function leaveBereaved(world: World, person: i32): void {
  const { population, policy, rates } = world;
  const mean = rates.p['bereaved-per-death'];
  const whole: i32 = Math.floor(mean);
  const bereaved =
    whole + (population.uniform(person, bereavedFollowUp.purposes.bereavedNumber) < mean - whole ? 1 : 0);
  population.tally(TALLY['bereaved-persons'], bereaved);
  const reached = meetsEvent(
    world,
    person,
    policy['bereaved-follow-up'],
    bereavedFollowUp.purposes.bereavedOffer,
  );
  if (reached) {
    world.personsReached += bereaved;
    world.spending.reachOthers(policy['bereaved-follow-up']!, world.week, bereaved);
    population.tally(
      TALLY['bereaved-contacts'],
      bereaved * policy['bereaved-follow-up']!.own.contactsPerPerson,
    );
  }
  const usual =
    population.uniform(person, bereavedFollowUp.purposes.bereavedUsual) < rates.p['bereaved-followed-usual'];
  if (!reached && !usual) return;
  // Where hours are limited, they wait for their turn.
  if (world.services?.bereaved) world.services.bereaved.add(bereaved);
  else population.tally(TALLY['bereaved-followed-up'], bereaved);
}

/** Working hours of each contact; 0 without the intervention. */
export const hoursPerContact = ({ policy }: World): number =>
  policy['bereaved-follow-up']?.own.hoursPerContact ?? 0;
