import type { i32 } from '../../kernel/index.ts';
import { makeContact } from '../exits/first-contact.ts';
import type { Preparation } from '../exits/preparation.ts';
import { isLetIn } from '../organisation/entry.ts';
import { acceptance } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';
import { peerMissedAppointment } from './peer-worker.ts';

/**
 * For: exits with good notice (`appointment-usual` of these have an appointment without it)
 *
 * Acts through: contact in week 1, unless missed (`missed-appointment`, times
 * `missed-appointment-coordinator-ratio` with a coordinator, times `peer-missed-appointment-ratio`
 * with a peer worker); crisis plan → relapse in weeks 1-4; overdose card → use of a kit at hand (no
 * effect in the base values)
 */
export const appointmentInHand = {
  id: 'appointment-in-hand',
  number: 4,
  description: 'An appointment in hand at exit (time i hånden).',
  fields: {
    crisisPlan: { default: true, description: 'With a crisis plan.' },
    overdoseCard: { default: true, description: 'With an overdose card.' },
  },
  effects: [
    'missed-appointment',
    'relapse-contact-ratio',
    'relapse-crisis-plan-ratio',
    'overdose-card-use-gain',
  ],
  purposes: { appointmentOffer: 63 },
  municipal: true,
  pricedByUse: false,
  stage: 'appointment',
  atExit: appointmentAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'appointment-in-hand': OfferOf<typeof appointmentInHand> | null;
  }
}

/**
 * 4 Time i hånden. A person whose exit is known in good time leaves with an appointment in the
 * first week. The arm may add a crisis plan and an overdose card. Without the intervention, a share
 * of well-prepared people have an appointment too. Some people miss it. A coordinator notices and
 * makes up for part of that; a peer worker goes along.
 *
 * Parameters: appointment-usual, missed-appointment, missed-appointment-coordinator-ratio. Reads:
 * coordinator. Writes: contact, traits crisisPlan and overdoseCard.
 */
export function appointmentAtExit(world: World, person: i32, preparation: Preparation): void {
  const { population, policy, rates } = world;
  if (preparation !== 'good') return;
  const offered = isOffered(
    world,
    person,
    policy['appointment-in-hand'],
    appointmentInHand.purposes.appointmentOffer,
  );
  if (offered) {
    world.reach(person, world.policy['appointment-in-hand']!);
    const { own } = policy['appointment-in-hand']!;
    world.setTrait(person, TRAIT.crisisPlan, own.crisisPlan);
    world.setTrait(person, TRAIT.overdoseCard, own.overdoseCard);
  }
  if (!offered && population.uniform(person, PURPOSE.appointmentUsual) >= rates.p['appointment-usual'])
    return;
  // A service gives an appointment only after it has decided to help.
  if (!isLetIn(world, person)) return;
  if (world.isExitCounted(person)) world.appointmentsAtExit++;
  const noticed = population.state(person, coordinator) === COORDINATOR.assigned;
  const missed =
    rates.p['missed-appointment'] *
    (noticed ? rates.p['missed-appointment-coordinator-ratio'] : 1) *
    peerMissedAppointment(world, person);
  const stillMissed = missed + (1 - missed - acceptance(world, 1 - missed));
  if (population.uniform(person, PURPOSE.appointmentKept) < stillMissed) return;
  makeContact(world, person, 1);
}
