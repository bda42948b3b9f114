import type { HazardProcess } from '../../kernel/index.ts';
import { makeContact } from '../exits/first-contact.ts';
import { denserFactor } from '../interventions/denser-contact.ts';
import { contactLossWithTeam } from '../interventions/fact-team.ts';
import { peerContactLoss } from '../interventions/peer-worker.ts';
import { groupContactLoss } from '../interventions/responsibility-group.ts';
import { firstContactLinkage, HELP_PARAMETERS } from '../linkage.ts';
import { applyAnew, entryContactLoss, isLetIn } from '../organisation/entry.ts';
import { contactWithCompetence } from '../organisation/failure-points.ts';
import { CONTACT, COORDINATOR, contact, coordinator, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person comes into contact with municipal follow-up. h = p30 · linkage of the coordinator or FACT team · denser contact · dual competence; 0 until
 * the person is let in (organisation/entry.ts).
 * Reads: setting, contact, coordinator, trait denserContact. Writes: contact, indicators of the first exit.
 */
export const comeIntoContact: HazardProcess<World> = {
  id: 'first-contact',
  draw: 'support',
  width: 60,
  parameters: [
    'first-contact',
    'drop-in-contact-ratio',
    'full-opening-hours',
    'no-dual-competence-help-ratio',
    ...HELP_PARAMETERS,
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(contact) === CONTACT.no,
  most: ({ rates, policy, services }) =>
    rates.p['first-contact'] * rates.mostLinkage * Math.max(1, policy.denserContacts, services?.dropIn ?? 1),
  hazard(world, person) {
    if (!isLetIn(world, person)) return 0;
    // Of denser contact and a drop-in the one that brings more counts.
    const denser = Math.max(denserFactor(world, person), world.services?.dropIn ?? 1);
    const usual = world.rates.p['first-contact'] * firstContactLinkage(world, person) * denser;
    return usual * contactWithCompetence(world, person);
  },
  fire: (world, person) => makeContact(world, person, world.weeksOut(person)),
};

/**
 * Contact is lost. h = contact-loss, less with a coordinator, who notices a missed appointment (grade D), with a peer worker, with a responsibility group, where
 * the door is open; with a FACT team at most p37.
 * Reads: setting, contact, coordinator. Writes: contact, helpFrom.
 */
export const loseContact: HazardProcess<World> = {
  id: 'contact-loss',
  draw: 'support',
  width: 8,
  parameters: [
    'contact-loss',
    'coordinator-contact-loss-ratio',
    'peer-contact-loss-ratio',
    'responsibility-group-contact-loss-ratio',
    'fact-contact-loss',
    'open-door-contact-loss-ratio',
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(contact) === CONTACT.yes,
  most: ({ rates: { p } }) => p['contact-loss'] * Math.max(1, p['coordinator-contact-loss-ratio']),
  hazard(world, person) {
    const { population, rates } = world;
    const noticed = population.state(person, coordinator) === COORDINATOR.assigned;
    const usual = rates.p['contact-loss'] * (noticed ? rates.p['coordinator-contact-loss-ratio'] : 1);
    const kept = usual * peerContactLoss(world, person) * groupContactLoss(world, person);
    return contactLossWithTeam(world, person, kept * entryContactLoss(world));
  },
  fire(world, person) {
    world.population.move(person, contact, CONTACT.no);
    applyAnew(world, person);
  },
};
