import { makeContact } from '../exits/first-contact.ts';
import { factorWhere, greatestOf } from '../hazards/combine.ts';
import { inState } from '../hazards/condition.ts';
import { hazardProcess } from '../hazards/process.ts';
import { contactsWhereDenser } from '../interventions/denser-contact.ts';
import { contactLossLimit } from '../interventions/fact-team.ts';
import { peerContactLoss } from '../interventions/peer-worker.ts';
import { groupContactLoss } from '../interventions/responsibility-group.ts';
import { firstContactHelp } from '../linkage.ts';
import { applyAnew, letIn, openDoor } from '../organisation/entry.ts';
import { dualCompetence } from '../organisation/failure-points.ts';
import { dropInContact } from '../services/factors.ts';
import { CONTACT, contact, coordinator, SETTING, setting } from '../states.ts';

/** A person comes into contact with municipal follow-up (p30). */
export const comeIntoContact = hazardProcess({
  id: 'first-contact',
  draw: 'support',
  width: 60,
  when: (state) => state.of(setting) === SETTING.community && state.of(contact) === CONTACT.no,
  only: [letIn],
  factors: [
    'first-contact',
    firstContactHelp,
    greatestOf('occasions-for-contact', contactsWhereDenser, dropInContact),
    dualCompetence,
  ],
  writes: ['contact', 'indicators of the first exit'],
  fire: (world, person) => makeContact(world, person, world.weeksOut(person)),
});

/**
 * A person loses contact. This is rarer with a coordinator, who notices a missed appointment (grade
 * D), and very rare with a FACT team (p37).
 */
export const loseContact = hazardProcess({
  id: 'contact-loss',
  draw: 'support',
  width: 8,
  when: (state) => state.of(setting) === SETTING.community && state.of(contact) === CONTACT.yes,
  factors: [
    'contact-loss',
    factorWhere(inState(coordinator, ['assigned'], 'with a coordinator'), 'coordinator-contact-loss-ratio'),
    peerContactLoss,
    groupContactLoss,
    openDoor,
  ],
  atMost: [contactLossLimit],
  writes: ['contact', 'helpFrom'],
  fire(world, person) {
    world.population.move(person, contact, CONTACT.no);
    applyAnew(world, person);
  },
});
