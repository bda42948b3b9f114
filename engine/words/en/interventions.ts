/** Each kind of intervention: its name and what it does, in one sentence. */
export const interventions = {
  'naloxone-at-exit': {
    name: 'naloxone at exit',
    sentence: 'People leave prison or treatment with a naloxone kit and know how to use it.',
  },
  'naloxone-in-community': {
    name: 'naloxone in the community',
    sentence:
      'People who use drugs, their next of kin and staff hold naloxone kits, and used or lost kits are replaced.',
  },
  coordinator: {
    name: 'coordinator before and after exit',
    sentence:
      'One steady person makes contact before the exit and stays afterwards; this helps only through what it leads to, such as a kept appointment, LAR or a home.',
  },
  'appointment-in-hand': {
    name: 'appointment in hand',
    sentence:
      'People leave with a concrete appointment (time i hånden), and where chosen a crisis plan and an overdose card.',
  },
  'early-notice': {
    name: 'early notice of exit',
    sentence: 'With the person’s consent, the municipality is told of the exit in time to prepare.',
  },
  'lar-before-exit': {
    name: 'LAR before exit',
    sentence: 'Opioid agonist treatment (LAR) is kept or started before the exit for those it suits.',
  },
  'housing-at-exit': {
    name: 'suitable housing at exit',
    sentence:
      'People who would leave without a suitable home are given one, with or without the follow-up of Housing First.',
  },
  'denser-contact': {
    name: 'denser contact in the first weeks',
    sentence: 'Those who follow a person up meet them more often in the first weeks after the exit.',
  },
  'low-threshold-lar': {
    name: 'low-threshold LAR',
    sentence:
      'LAR without a formal application, with a shorter wait and less control, so that more start and fewer leave.',
  },
  'lar-intake-capacity': {
    name: 'intake capacity in LAR',
    sentence:
      'More people can start LAR at once, so that the queue is short and less motivation is lost in it.',
  },
  'activity-support': {
    name: 'support into activity',
    sentence:
      'Individual placement and support (IPS) towards work, and someone who goes along over the threshold to a low-threshold activity.',
  },
  'peer-worker': {
    name: 'peer worker',
    sentence:
      'Someone with own experience meets the person at the exit, goes along to the first appointment and keeps in touch.',
  },
  'responsibility-group': {
    name: 'responsibility group and individual plan',
    sentence:
      'The services that a person has meet around the person (ansvarsgruppe), with an individual plan; the plan alone is assumed to have no effect.',
  },
  'switch-campaign': {
    name: 'Switch campaign',
    sentence: 'Foil and teaching help people who inject to change to smoking; slow and uncertain.',
  },
  'consumption-room': {
    name: 'consumption room',
    sentence:
      'Where there is a room (brukerrom), part of the injecting takes place under supervision, and an overdose there is hardly ever fatal.',
  },
  'next-day-contact': {
    name: 'next-day contact',
    sentence:
      'After a non-fatal overdose a team is told and seeks the person out the next day, makes contact and opens the way to LAR.',
  },
  'fact-team': {
    name: 'FACT team',
    sentence:
      'A mobile team follows people with a concurrent mental disorder where they are; contact is hardly ever lost and inpatient stays are shorter.',
  },
  'retention-in-treatment': {
    name: 'retention in treatment',
    sentence:
      'Fewer people drop out of inpatient treatment, and a stay goes on for some weeks when there is no home to go to.',
  },
  'benzodiazepine-plan': {
    name: 'bounded benzodiazepine plan',
    sentence:
      'People in LAR who use illicit benzodiazepines are offered a prescribed and supervised dose instead.',
  },
  'bereaved-follow-up': {
    name: 'follow-up of the bereaved',
    sentence:
      'The bereaved are contacted after an overdose death and followed up for a time; what is shown is how many and how much work, and no effect on overdoses.',
  },
  'supply-alert': {
    name: 'supply alert',
    sentence: 'While more dangerous drugs are about, people at risk are warned; the effect is an assumption.',
  },
};

/** What the page calls the fields that one can change. */
export const levers = {
  coverage: 'Offered to',
  uptake: 'Accepted by',
  anchoring: 'Anchored in leadership',
  turnoverPerYear: 'Coordinators who leave in a year',
  weeksBeforeExit: 'Contact before the exit',
  caseload: 'Persons per post',
  posts: 'Full-time posts',
  weeksHeld: 'Followed for',
  contactsPerWeek: 'Contacts a week',
  weeks: 'For the first',
  waitWeeks: 'Wait for LAR',
  mostExtraWeeks: 'Stay extended by at most',
  delayDays: 'Days until contact',
  contactsPerPerson: 'Contacts with each person',
  hoursPerContact: 'Hours of each contact',
  'as-needed': 'as many as needed',
};
