import { beta, fixed, lognormal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/** Opioid agonist treatment (LAR): who is in it, and how people enter and leave it. */
export const larParameters = {
  'lar-at-release': {
    value: 0.71,
    unit: 'share',
    distribution: beta(28.4, 11.6),
    range: SHARE,
    source:
      '71 % of those with opioid use disorder who enter prison, Norway 2019 (press account of the nPRIS study)',
    grade: 'A',
    evidence: 'p36',
  },
  'lar-at-discharge': {
    value: 0.3,
    unit: 'share',
    distribution: beta(12, 28),
    range: SHARE,
    source: 'Assumption: part of inpatient care is drug-free',
    grade: 'D',
  },
  'lar-weeks-at-exit': {
    value: 53,
    unit: 'weeks',
    distribution: fixed,
    range: [0, 1040],
    source: 'Assumption: past the first year, as most of the stock is',
    grade: 'D',
  },
  'lar-kept-inside': {
    value: 0.95,
    unit: 'share',
    distribution: beta(38, 2),
    range: SHARE,
    source: 'Assumption: LAR is continued through prison and inpatient stays',
    grade: 'D',
  },
  'lar-referral': {
    value: 0.004,
    unit: 'per week',
    distribution: lognormal(0.004, 0.2),
    range: [0, 0.009],
    source:
      'Derived: 747 new or returning to LAR in 2019 among about 9,000 people with high-risk opioid use outside it are 0.0016 entries a week (p10); half of these mainly use opioids and can have LAR, about 55 % of those referred start after the wait, and linkage raises the hazard by about 1.35',
    grade: 'A',
    evidence: 'p10',
  },
  'lar-wait': {
    value: 4.9,
    unit: 'weeks',
    distribution: lognormal(4.9, 0.3),
    range: [0, 104],
    source: 'Mean wait for addiction treatment 34 days (2017, 2018)',
    grade: 'A',
  },
  'lar-exit-first-year': {
    value: 0.0055,
    unit: 'per week',
    distribution: lognormal(0.0055, 0.25),
    range: [0, 0.03],
    source:
      'Assumption: 25 % a year in the first year; 7 % a year leave in the whole stock (LAR statistics 2019)',
    grade: 'D',
    evidence: 'p11',
  },
  'lar-exit-later': {
    value: 0.001,
    unit: 'per week',
    distribution: lognormal(0.001, 0.25),
    range: [0, 0.03],
    source: '555 exits alive of 7,900 in 2019, 7 % a year in the whole stock (LAR statistics)',
    grade: 'A',
    evidence: 'p11',
  },
} as const satisfies Record<string, ParameterDefinition>;
