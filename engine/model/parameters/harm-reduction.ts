import { beta, fixed, LOWERS, lognormal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/** Effects of harm reduction and of follow-up after an overdose. */
export const harmReductionParameters = {
  'switch-campaign': {
    value: 0.005,
    unit: 'per week',
    distribution: lognormal(0.005, 0.4),
    range: [0, 0.015],
    source:
      'Assumption; the comparison of seven cities 2013-17 found no large difference in the share who smoke (source S1, Gjersing 2017)',
    grade: 'D',
    neutral: 0,
  },
  'consumption-room-share': {
    value: 0.07,
    unit: 'share',
    distribution: beta(7, 93),
    range: SHARE,
    source: 'Assumption: 5-10 % of injections where there is a room, Oslo and Bergen only',
    grade: 'D',
    evidence: 'p38',
  },
  'consumption-room-fatality': {
    value: 0.0005,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source:
      'Assumption: next to none; transport was not needed in 85.6 % of ambulance call-outs to the room in Oslo (Madah-Amiri 2019, doi 10.1080/08897077.2018.1485130)',
    grade: 'D',
    evidence: 'p38',
  },
  'next-day-notified': {
    value: 0.5,
    unit: 'share',
    distribution: beta(10, 10),
    range: SHARE,
    source: 'Assumption: the routine is forgotten half the time; confidentiality hinders (source S1)',
    grade: 'D',
  },
  'next-day-reached': {
    value: 0.6,
    unit: 'share',
    distribution: beta(12, 8),
    range: SHARE,
    source: 'Assumption: found and willing the day after (Trondheim and Drammen models, source S1)',
    grade: 'D',
  },
  'next-day-reach-half-life': {
    value: 7,
    unit: 'days',
    distribution: lognormal(7, 0.4),
    range: [1, 365],
    source: 'Assumption: a person is harder to find, and less moved by what happened, as days go by',
    grade: 'D',
  },
  'next-day-lar-ratio': {
    value: 1.5,
    unit: 'ratio',
    distribution: lognormal(1.5, 0.2),
    range: [1, 4],
    source:
      'Assumption; treatment after an overdose lowers deaths (Larochelle 2018, doi 10.7326/M17-3107), but only about 30 % get any, and no study of the teams was found',
    grade: 'D',
    neutral: 1,
  },
  'next-day-lar-weeks': {
    value: 12,
    unit: 'weeks',
    distribution: fixed,
    range: [0, 104],
    source: 'Assumption: how long the visit keeps the way to LAR open',
    grade: 'D',
  },
  'prescribed-benzodiazepine-ratio': {
    value: 1.15,
    unit: 'ratio',
    distribution: lognormal(1.15, 0.04),
    range: [0, 20],
    source:
      'Benzodiazepines with opioid agonist treatment: drug-related death 1.14 (1.04-1.24), all causes 1.17 (1.10-1.24) (Best 2024, BMJ Open 14:e074668)',
    grade: 'C',
    evidence: 'p13',
  },
  'benzodiazepine-plan-kept': {
    value: 0.6,
    unit: 'share',
    distribution: beta(12, 8),
    range: SHARE,
    source: 'Assumption: share on a bounded plan who use no illicit benzodiazepines beside it',
    grade: 'D',
    neutral: 0,
  },
  'bereaved-per-death': {
    value: 5,
    unit: 'persons',
    distribution: lognormal(5, 0.3),
    range: [0, 100],
    source: 'Assumption: close family and friends; nobody has counted them',
    grade: 'D',
  },
  'bereaved-followed-usual': {
    value: 0.32,
    unit: 'share',
    distribution: beta(111, 234),
    range: SHARE,
    source:
      '111 of 345 municipalities have an offer to bereaved adults (municipal survey 2023, source S3); that it reaches the bereaved of each death there is assumed',
    grade: 'A',
  },
  'supply-alert-ratio': {
    value: 0.9,
    unit: 'ratio',
    distribution: lognormal(0.9, 0.05),
    range: LOWERS,
    source: 'Assumption: those who are warned use a little more carefully; no study found',
    grade: 'D',
    neutral: 1,
  },
} as const satisfies Record<string, ParameterDefinition>;
