import * as z from 'zod';
import type { InterventionKind } from '../../model/index.ts';
import { flag, LAST_WEEK, share, strict, week } from './fields.ts';
import { quantity } from './quantity.ts';

/** Fields of every intervention. All may be left out: INTERVENTION_DEFAULTS then holds. */
const common = {
  coverage: share('Share of the eligible who are offered it.').optional(),
  uptake: share('Share of those offered who accept.').optional(),
  start: week('First week in which it acts; 0 is the exit itself.').optional(),
  end: week('First week in which it no longer acts; null is never.').nullable().optional(),
  from: z
    .enum(['prison', 'inpatient', 'both'])
    .meta({ description: 'Whom it is for, by the institution left.' })
    .optional(),
  capacityPerYear: quantity('Most persons it can take in a year; null is no limit.', {
    unit: 'number',
    min: 0,
    max: 10_000_000,
  })
    .nullable()
    .optional(),
  unitCost: quantity(
    'Cost per person reached, NOK, beyond services that have a price by use; null when not known.',
    {
      unit: 'number',
      min: 0,
      max: 1e9,
    },
  )
    .nullable()
    .optional(),
  anchoring: share(
    'How firmly it is anchored in leadership and ordinary operation; the firmer, the slower it fades when a post is vacated or funding ends.',
  ).optional(),
};

const intervention = <Kind extends InterventionKind, Own extends z.ZodRawShape>(
  kind: Kind,
  description: string,
  own: Own,
) =>
  strict({
    kind: z.literal(kind).meta({ description }),
    ...common,
    ...own,
  });

/**
 * An intervention as a file gives it: the kind, and what differs from the defaults. A test holds kinds and fields equal to
 * those of the model.
 */
export const interventionForm = z.discriminatedUnion('kind', [
  intervention('naloxone-at-exit', 'Naloxone kit and training at exit.', {}),
  intervention('naloxone-in-community', 'Naloxone for users, next of kin and staff, with refill.', {}),
  intervention('coordinator', 'A coordinator before and after exit.', {
    weeksBeforeExit: week('Weeks of contact before the exit.').optional(),
    posts: quantity('Full-time posts; null is as many as needed.', { unit: 'number', min: 0, max: 10_000 })
      .nullable()
      .optional(),
    caseload: quantity('Persons per full-time post.', {
      unit: 'number',
      min: 0,
      max: 1000,
      above: true,
    }).optional(),
    weeksHeld: quantity('How long a coordinator keeps a person, weeks.', {
      unit: 'weeks',
      min: 1,
      max: LAST_WEEK,
      whole: true,
    }).optional(),
    turnoverPerYear: share('Share of coordinators who leave in a year.').optional(),
  }),
  intervention('appointment-in-hand', 'An appointment in hand at exit (time i hånden).', {
    crisisPlan: flag('With a crisis plan.').optional(),
    overdoseCard: flag('With an overdose card.').optional(),
  }),
  intervention('early-notice', 'Early notice of the exit, with consent.', {}),
  intervention('lar-before-exit', 'LAR kept or started before exit.', {}),
  intervention('housing-at-exit', 'Suitable housing at exit, for those who would leave without it.', {
    housingFirst: flag('With the follow-up of Housing First, or a flat alone.').optional(),
  }),
  intervention('denser-contact', 'Denser contact in the first weeks after exit.', {
    contactsPerWeek: quantity('Contacts a week, 1 to 5; the usual is one.', {
      unit: 'number',
      min: 1,
      max: 5,
    }).optional(),
    weeks: week('How many weeks after exit.').optional(),
  }),
  intervention('low-threshold-lar', 'LAR without formal application, with less control.', {}),
  intervention('lar-intake-capacity', 'More intake capacity in LAR: a shorter queue.', {
    waitWeeks: quantity('Mean wait from referral that the capacity gives, weeks.', {
      unit: 'weeks',
      min: 0,
      max: 104,
    }).optional(),
  }),
  intervention('activity-support', 'Support into work and low-threshold activity.', {
    ips: flag('With individual placement and support (IPS) towards ordinary work.').optional(),
    escort: flag('With someone who goes along over the threshold to a low-threshold activity.').optional(),
  }),
  intervention('peer-worker', 'A peer worker from the exit on.', {}),
  intervention('responsibility-group', 'Responsibility group, individual plan, or both.', {
    meetings: flag('The services meet around the person.').optional(),
    individualPlan: flag('With an individual plan.').optional(),
  }),
  intervention('switch-campaign', 'Foil and teaching: from injecting to smoking.', {}),
  intervention('consumption-room', 'A room for supervised injecting.', {}),
  intervention('next-day-contact', 'Contact after a non-fatal overdose.', {
    delayDays: quantity('Days from the overdose to the visit.', {
      unit: 'days',
      min: 0,
      max: 365,
    }).optional(),
  }),
  intervention('fact-team', 'A FACT team for people with a concurrent mental disorder.', {}),
  intervention(
    'retention-in-treatment',
    'Fewer drop out of inpatient treatment, and a stay goes on for some weeks until a home is ready.',
    {
      mostExtraWeeks: week('Longest extension of a stay until a home is ready; 0 is none.').optional(),
    },
  ),
  intervention('benzodiazepine-plan', 'A bounded benzodiazepine plan for people in LAR.', {}),
  intervention('bereaved-follow-up', 'Follow-up of the bereaved after an overdose death.', {
    contactsPerPerson: quantity('Contacts with each bereaved person.', {
      unit: 'number',
      min: 0,
      max: 1000,
      whole: true,
    }).optional(),
    hoursPerContact: quantity('Working hours of each contact.', {
      unit: 'number',
      min: 0,
      max: 100,
    }).optional(),
  }),
  intervention('supply-alert', 'Warning of more dangerous drugs while they are about.', {}),
]);

export type InterventionForm = z.output<typeof interventionForm>;
