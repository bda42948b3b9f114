import * as z from 'zod';
import type { ServicesInput } from '../../model/index.ts';
import { strict } from './fields.ts';
import { quantity } from './quantity.ts';

const MOST = 1_000_000;

const number = (description: string, max = MOST) =>
  quantity(description, { unit: 'number', min: 0, max }).optional();

/** Whole places; `null` is as many as are asked for. */
const places = (description: string) =>
  quantity(`${description} null is as many as are asked for.`, {
    unit: 'number',
    min: 0,
    max: MOST,
    whole: true,
  })
    .nullable()
    .optional();

/** An amount; `null` is as much as is asked for. */
const amount = (description: string) =>
  quantity(`${description} null is as much as is asked for.`, { unit: 'number', min: 0, max: MOST })
    .nullable()
    .optional();

const somePlaces = (description: string) =>
  quantity(`${description} 0 is none.`, { unit: 'number', min: 0, max: MOST, whole: true }).optional();

const HOURS_IN_A_WEEK = 168;
const hours = (description: string) => number(description, HOURS_IN_A_WEEK);

/**
 * The services of a municipality as a file gives them. Everything may be left out: the preset's
 * services, or SERVICES_DEFAULTS, then hold.
 */
export const servicesForm = strict({
  order: z
    .enum(['arrival', 'exits-first'])
    .meta({
      description:
        'Who is called first from a queue: `arrival`, whoever came first; `exits-first`, people in their first four weeks after an exit.',
    })
    .optional(),
  coordinator: strict({
    posts: amount('Full-time posts of municipal coordinators.'),
    caseload: quantity('Persons per full-time post.', {
      unit: 'number',
      min: 0,
      max: 1000,
      above: true,
    }).optional(),
  })
    .meta({ description: 'Municipal coordinators.' })
    .optional(),
  lar: strict({
    places: places('Persons who can be in LAR at once.'),
    intakePerWeek: amount('Persons who can be taken into LAR in a week; 0.5 is one every other week.'),
  })
    .meta({ description: 'LAR for the people of the municipality.' })
    .optional(),
  housing: strict({
    homes: places('Suitable homes that the municipality lets to people at risk.'),
    temporary: places('Places in temporary accommodation.'),
    staffed: somePlaces('Places in staffed housing.'),
    housingFirst: somePlaces('Housing First places: a suitable home with follow-up.'),
  })
    .meta({ description: 'Homes.' })
    .optional(),
  activity: strict({
    places: places('Places in low-threshold activity and measures.'),
    ips: somePlaces('Places in individual placement and support (IPS), with an escort.'),
  })
    .meta({ description: 'Activity.' })
    .optional(),
  fact: strict({ places: somePlaces('Persons whom a FACT or ACT team can follow at once.') })
    .meta({ description: 'FACT or ACT team, for people with a concurrent mental disorder.' })
    .optional(),
  dropIn: strict({ hoursPerWeek: hours('Opening hours a week; 0 is none.') })
    .meta({ description: 'A low-threshold drop-in.' })
    .optional(),
  consumptionRoom: strict({
    hoursPerWeek: hours('Opening hours a week; 0 is none.'),
    places: somePlaces('Persons who can inject in the room at the same time.'),
  })
    .meta({ description: 'A consumption room.' })
    .optional(),
  nextDay: strict({ visitsPerWeek: number('Visits that the team can make in a week; 0 is no team.') })
    .meta({ description: 'A team that visits people the day after an overdose.' })
    .optional(),
  bereaved: strict({
    hoursPerWeek: amount('Working hours a week for follow-up of the bereaved.'),
    contactsPerPerson: number('Contacts with each bereaved person.', 1000),
    hoursPerContact: number('Working hours of each contact.', 100),
  })
    .meta({ description: 'Follow-up of the bereaved.' })
    .optional(),
  naloxone: strict({
    points: somePlaces('Places where kits are handed out.'),
    hoursPerWeek: hours('Opening hours a week of each.'),
    kitsPerWeek: amount('Kits that can be handed out in a week in the community.'),
  })
    .meta({ description: 'Naloxone points.' })
    .optional(),
}).meta({ description: 'The services of a municipality, with their places and opening hours.' });

export type ServicesForm = z.output<typeof servicesForm>;

/** The services that a file means: what it says, and `usual` for what it does not. */
export function servicesOf(form: ServicesForm | undefined, usual: ServicesInput): ServicesInput {
  if (form === undefined) return usual;
  const given = <Key extends Exclude<keyof ServicesInput, 'order'>>(key: Key): ServicesInput[Key] => ({
    ...usual[key],
    ...form[key],
  });
  return {
    order: form.order ?? usual.order,
    coordinator: given('coordinator'),
    lar: given('lar'),
    housing: given('housing'),
    activity: given('activity'),
    fact: given('fact'),
    dropIn: given('dropIn'),
    consumptionRoom: given('consumptionRoom'),
    nextDay: given('nextDay'),
    bereaved: given('bereaved'),
    naloxone: given('naloxone'),
  };
}
