import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { ModelRun, parameterValues } from '../../engine/model/index.ts';
import { firstContactLinkage, linkage } from '../../engine/model/linkage.ts';
import { CONTACT, COORDINATOR, contact, coordinator } from '../../engine/model/states.ts';
import { TRAIT } from '../../engine/model/world.ts';
import { cohort, intervention } from '../support/cohort.ts';

const PERSON = 3;
const p = parameterValues();

/**
 * p29^s, with s growing from the share of follow-up alone by the relationship after so many
 * contacts.
 */
function afterContacts(contacts: number): number {
  const share = p['follow-up-linkage-share'];
  const relationship = 1 - (1 - p['relationship-per-contact']) ** contacts;
  return p['linkage-ratio'] ** (share + (1 - share) * relationship);
}

/**
 * A person in week 10 after the exit, whose coordinator began in week `since`, with contact three
 * times a week in weeks 1-4.
 */
function person(since: number | null, inContact: boolean) {
  const denser = intervention('denser-contact', { contactsPerWeek: 3, weeks: 4 });
  const { world, population } = new ModelRun(cohort({ size: 10, weeks: 12, interventions: [denser] }))
    .simulation;
  population.reset(replicateKey(masterKey('linkage'), 0));
  population.beginWeek(10);
  world.exitWeek[PERSON] = 0;
  world.setTrait(PERSON, TRAIT.denserContact, true);
  population.move(PERSON, contact, inContact ? CONTACT.yes : CONTACT.no);
  if (since !== null) {
    population.move(PERSON, coordinator, COORDINATOR.assigned);
    world.coordinatorSince[PERSON] = since;
  }
  return world;
}

describe('linkage', () => {
  it.each([
    ['began two weeks before the exit', -2, 12 + 4 * 2],
    ['began at the exit', 0, 10 + 4 * 2],
    ['began in week 3, so that one week of denser contact is left', 3, 7 + 1 * 2],
    ['began now, after another had left', 10, 0],
  ])('of a coordinator who %s grows with the contacts with that coordinator', (_, since, contacts) => {
    expect(firstContactLinkage(person(since, false), PERSON)).toBeCloseTo(afterContacts(contacts), 12);
    expect(linkage(person(since, true), PERSON)).toBeCloseTo(afterContacts(contacts), 12);
  });

  it('is that of follow-up alone without a coordinator, and nothing until contact is made', () => {
    expect(linkage(person(null, true), PERSON)).toBeCloseTo(afterContacts(0), 12);
    expect(linkage(person(null, false), PERSON)).toBe(1);
    expect(linkage(person(0, false), PERSON)).toBe(1);
    expect(firstContactLinkage(person(null, false), PERSON)).toBe(1);
  });
});
