import { makeContact } from '../exits/first-contact.ts';
import type { Preparation } from '../exits/notice.ts';
import { isLetIn } from '../organisation/entry.ts';
import { acceptance } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { peerMissedAppointment } from './peer-worker.ts';

/**
 * 4 Time i hånden: a person whose exit is known in good time leaves with a concrete appointment in the first week, with a crisis plan
 * and an overdose card where the arm has them. Without the intervention a part of well-prepared people have an appointment too.
 * Some do not turn up; a coordinator notices and makes up for part of that, a peer worker goes along.
 *
 * Parameters: appointment-usual, missed-appointment, missed-appointment-coordinator-ratio.
 * Reads: coordinator. Writes: contact, traits crisisPlan and overdoseCard.
 */
export function appointmentInHand(world: World, person: number, preparation: Preparation): void {
  const { population, policy, rates } = world;
  if (preparation !== 'good') return;
  const offered = isOffered(world, person, policy.appointment, PURPOSE.appointmentOffer);
  if (offered) {
    world.reach(person, world.policy.appointment!);
    world.setTrait(person, TRAIT.crisisPlan, policy.crisisPlan);
    world.setTrait(person, TRAIT.overdoseCard, policy.overdoseCard);
  }
  if (!offered && population.uniform(person, PURPOSE.appointmentUsual) >= rates.p['appointment-usual'])
    return;
  // No service names a day before it has been decided that it will help.
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
