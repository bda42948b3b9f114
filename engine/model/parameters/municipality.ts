import { beta, fixed, lognormal, normal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/**
 * Who is at risk in a municipality, and how people start and stop being at risk. Used by the open
 * population only.
 */
export const municipalityParameters = {
  'at-risk-share': {
    value: 0.0031,
    unit: 'share',
    distribution: lognormal(0.0031, 0.15),
    range: [0, 0.05],
    source:
      'Derived: 9,000 (6,700-14,000) people with high-risk opioid use outside LAR (FHI 2013) and about 8,000 in LAR (SERAF), of 5.5 million inhabitants',
    grade: 'A',
  },
  'at-risk-size-exponent': {
    value: 0.28,
    unit: 'ratio',
    distribution: normal(0.28, 0.1),
    range: [0, 1],
    source:
      'Derived: with it the 30 largest of 356 municipalities have about 70 % of the people at risk, as they had of the deaths (strategy evaluation 2017); sizes taken as lognormal with median 5,100 and mean 15,400, an assumption',
    grade: 'D',
  },
  'at-risk-reference-size': {
    value: 63_400,
    unit: 'persons',
    distribution: fixed,
    range: [100, 10_000_000],
    source:
      'Derived: the number of inhabitants at which the share at risk is the national one, so that all municipalities together have the national number',
    grade: 'D',
  },
  'lar-stock-share': {
    value: 0.47,
    unit: 'share',
    distribution: beta(47, 53),
    range: SHARE,
    source: 'Derived: 8,000 in LAR among 17,000 at risk (FHI, SERAF). Start of the burn-in only',
    grade: 'A',
  },
  'lar-stock-weeks': {
    value: 260,
    unit: 'weeks',
    distribution: fixed,
    range: [0, 1040],
    source: 'Assumption: five years; the burn-in brings it into balance. Start of the burn-in only',
    grade: 'D',
  },
  'prison-stock-share': {
    value: 0.035,
    unit: 'share',
    distribution: fixed,
    range: [0, 0.5],
    source: 'Assumption: 20 % of 3,000 prisoners, of 17,000 at risk. Start of the burn-in only',
    grade: 'D',
  },
  'inpatient-stock-share': {
    value: 0.02,
    unit: 'share',
    distribution: fixed,
    range: [0, 0.5],
    source:
      'Assumption: 20 % of 627,118 bed-days a year (2015), of 17,000 at risk. Start of the burn-in only',
    grade: 'D',
  },
  'leaving-risk': {
    value: 0.03,
    unit: 'per year',
    distribution: lognormal(0.03, 0.4),
    range: [0, 1],
    source: 'Assumption: no Norwegian figure for how many cease to be at risk for good or move away',
    grade: 'D',
  },
  'arrival-age-mean': {
    value: 28,
    unit: 'years',
    distribution: normal(28, 2),
    range: [18, 60],
    source: 'Assumption: age at which opioid use becomes a risk',
    grade: 'D',
  },
  'arrival-age-spread': {
    value: 7,
    unit: 'years',
    distribution: fixed,
    range: [0, 20],
    source: 'Assumption: standard deviation of that age',
    grade: 'D',
  },
  'prison-entry-background': {
    value: 0.0009,
    unit: 'per week',
    distribution: lognormal(0.0009, 0.3),
    range: [0, 0.03],
    source:
      'Assumption: about 1,300 releases of people at risk a year, of which those who return within two years are about 585, leave 715 from about 15,000 others',
    grade: 'D',
  },
} as const satisfies Record<string, ParameterDefinition>;
