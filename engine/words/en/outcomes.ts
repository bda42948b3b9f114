import { economicOutcomes } from './economics.ts';
import { serviceOutcomes } from './services.ts';

/**
 * What each outcome is called, and what is counted. All are over the whole horizon unless the text
 * says otherwise.
 */
export const outcomes = {
  'overdose-deaths': {
    name: 'overdose deaths',
    explanation: 'Persons who die of an overdose before the horizon.',
  },
  'overdose-deaths-week-1': {
    name: 'overdose deaths in week 1',
    explanation: 'Persons who die of an overdose in the first week after the exit, the most dangerous week.',
  },
  'overdose-deaths-week-2': {
    name: 'overdose deaths in week 2',
    explanation: 'Persons who die of an overdose in the second week after the exit.',
  },
  'overdose-deaths-weeks-1-4': {
    name: 'overdose deaths in weeks 1-4',
    explanation: 'Persons who die of an overdose in the first four weeks after the exit.',
  },
  'overdose-deaths-weeks-5-26': {
    name: 'overdose deaths in weeks 5-26',
    explanation: 'Persons who die of an overdose from the fifth week to the end of the first half-year.',
  },
  'nonfatal-overdoses': {
    name: 'non-fatal overdoses',
    explanation: 'Overdoses that the person survives. One person may have several.',
  },
  'other-deaths': {
    name: 'other deaths',
    explanation: 'Persons who die of anything but an overdose.',
  },
  relapses: {
    name: 'relapses',
    explanation: 'Times that a person who does not use opioids begins to use again.',
  },
  'returns-to-prison': {
    name: 'returns to prison',
    explanation: 'Times that a person is imprisoned again.',
  },
  admissions: {
    name: 'admissions to treatment',
    explanation: 'Times that a person is admitted to inpatient addiction treatment (TSB).',
  },
  'lar-weeks': {
    name: 'weeks in LAR',
    explanation: 'Person-weeks in opioid agonist treatment (LAR).',
  },
  'lar-starts': {
    name: 'starts in LAR',
    explanation: 'Times that a person starts opioid agonist treatment (LAR), before or after an exit.',
  },
  'homeless-weeks': {
    name: 'weeks without a home',
    explanation: 'Person-weeks in the community without any housing.',
  },
  'temporary-housing-weeks': {
    name: 'weeks in temporary accommodation',
    explanation: 'Person-weeks in temporary accommodation.',
  },
  'own-home-weeks': {
    name: 'weeks in an own home',
    explanation: 'Person-weeks in an own home, suitable or in a drug-exposed area.',
  },
  'activity-weeks': {
    name: 'weeks in activity',
    explanation: 'Person-weeks in a low-threshold activity, a NAV measure, work or school.',
  },
  'active-use-weeks': {
    name: 'weeks of active use',
    explanation: 'Person-weeks with use of illicit opioids.',
  },
  'community-weeks': {
    name: 'weeks in the community',
    explanation: 'Person-weeks alive and outside institutions.',
  },
  'days-to-first-contact': {
    name: 'days to first contact',
    explanation: 'Mean number of days from the exit to the first contact with the municipal services.',
  },
  'contact-within-7-days': {
    name: 'contact within 7 days',
    explanation: 'Share who have met the municipal services within seven days of the exit.',
  },
  'contact-within-30-days': {
    name: 'contact within 30 days',
    explanation: 'Share who have met the municipal services within thirty days of the exit.',
  },
  'appointment-at-exit': {
    name: 'appointment in hand at exit',
    explanation: 'Share who leave with a concrete appointment in hand.',
  },
  'weeks-without-coordinator': {
    name: 'weeks without a coordinator',
    explanation: 'Person-weeks of the living without a coordinator, in institutions too.',
  },
  'kits-handed-out': {
    name: 'naloxone kits handed out',
    explanation: 'Naloxone nasal sprays handed out, refills included.',
  },
  'kits-used': {
    name: 'naloxone kits used',
    explanation: 'Overdoses at which someone present used naloxone.',
  },
  'kit-weeks': {
    name: 'weeks with a naloxone kit',
    explanation: 'Person-weeks in which the person holds a naloxone kit.',
  },
  'persons-reached': {
    name: 'persons reached',
    explanation:
      'Persons who received something from at least one of the arm’s interventions; bereaved persons who are followed up count too.',
  },
  'supervised-overdoses': {
    name: 'overdoses in a consumption room',
    explanation: 'Overdoses that happen in a consumption room and are met by its staff.',
  },
  'next-day-contacts': {
    name: 'contacts the day after an overdose',
    explanation: 'Times that a team reached a person after a non-fatal overdose.',
  },
  'bereaved-persons': {
    name: 'bereaved persons',
    explanation: 'Close persons whom overdose deaths leave behind.',
  },
  'bereaved-followed-up': {
    name: 'bereaved persons followed up',
    explanation: 'Those of them who are followed up, by the usual services or by the arm’s intervention.',
  },
  'follow-up-hours': {
    name: 'hours of follow-up of the bereaved',
    explanation:
      'Working hours that the arm’s follow-up of the bereaved takes; what the usual services do is not counted.',
  },
  exits: {
    name: 'exits',
    explanation: 'How often people left prison or inpatient treatment.',
  },
  'bereaved-ties': {
    name: 'people at risk who lost a tie',
    explanation:
      'Times that a person of the simulation lost a tie who was at hand to an overdose; only where persons have ties.',
  },
  'kits-used-by-tie': {
    name: 'kits used by a tie',
    explanation:
      'Naloxone kits of a tie that were used in an overdose; part of the kits used. Only where persons have ties.',
  },
  ...economicOutcomes,
  ...serviceOutcomes,
};
