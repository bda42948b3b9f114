import { beta, fixed, lognormal, normal, RATIO, SHARE, uniform } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/** Frequency of overdoses. */
export const overdoseParameters = {
  'overdose-hazard': {
    value: 0.0039,
    unit: 'per week',
    distribution: lognormal(0.0039, 0.35),
    range: [0, 0.05],
    source:
      'Derived from Norwegian registers: overdose mortality out of LAR of about 1.7-1.9 per 100 person-years (Clausen 2008, doi 10.1016/j.drugalcdep.2007.11.003; Bukten 2017, doi 10.1111/add.13803) over a case fatality of about 4.5 % and a mean multiplier of about 1.9',
    grade: 'A',
    evidence: 'p1',
  },
  'frailty-variance': {
    value: 1,
    unit: 'variance',
    distribution: uniform(0.5, 2),
    range: [0.05, 4],
    source: 'Repeat-overdose multiplier 3.5 (1.9-6.4) in the PROFOUND inputs (PMID 17265131)',
    grade: 'C',
    evidence: 'p2',
  },
  'tolerance-peak': {
    value: 2.88,
    unit: 'log ratio',
    distribution: normal(2.88, 0.25),
    range: [0, 5],
    source:
      'Fitted to the weekly ratios of overdose death after release in Norway (Bukten 2017, doi 10.1111/add.13803)',
    grade: 'A',
    evidence: 'p3',
  },
  'tolerance-regain-weeks': {
    value: 2.1,
    unit: 'weeks',
    distribution: lognormal(2.1, 0.2),
    range: [0.2, 20],
    source:
      'Fitted to the weekly ratios of overdose death after release in Norway (Bukten 2017, doi 10.1111/add.13803)',
    grade: 'A',
    evidence: 'p4',
  },
  'tolerance-event-share': {
    value: 0.5,
    unit: 'share',
    distribution: beta(5, 5),
    range: SHARE,
    source: 'Assumption: only non-fatal overdoses after release could tell frequency from lethality',
    grade: 'D',
    evidence: 'p5',
  },
  'tolerance-loss-half-life': {
    value: 1,
    unit: 'weeks',
    distribution: lognormal(1, 0.35),
    range: [0.1, 20],
    source: 'Assumption: general knowledge, mostly within days to two weeks',
    grade: 'D',
    evidence: 'p6',
  },
  'lar-overdose-ratio': {
    value: 0.28,
    unit: 'ratio',
    distribution: lognormal(0.28, 0.25),
    range: [0.01, 2],
    source:
      'Overdose mortality in against out of LAR in Norway, ratio 0.20 (Clausen 2008, doi 10.1016/j.drugalcdep.2007.11.003), widened towards pooled cohorts (Sordo 2017, BMJ 357:j1550)',
    grade: 'A',
    evidence: 'p7',
  },
  'lar-start-ratio': {
    value: 1,
    unit: 'ratio',
    distribution: fixed,
    range: RATIO,
    source:
      'No excess overdose mortality in the first weeks of treatment in Norway (Bukten 2019, doi 10.1186/s12913-019-4382-9); 2.0 is the alternative from New South Wales',
    grade: 'A',
    evidence: 'p9',
  },
  'lar-stop-ratio': {
    value: 1,
    unit: 'ratio',
    distribution: fixed,
    range: RATIO,
    source:
      'No excess overdose mortality after stopping in Norway (Bukten 2019, doi 10.1186/s12913-019-4382-9); 2.5 is the alternative from New South Wales',
    grade: 'A',
    evidence: 'p9',
  },
  'injecting-ratio': {
    value: 3,
    unit: 'ratio',
    distribution: lognormal(3, 0.23),
    range: [1, 20],
    source:
      'PROFOUND inputs 3.1 (1.8-4.4); odds ratio 6.0 in daily users (Brugal 2002, doi 10.1046/j.1360-0443.2002.00058.x), 2.4 after release (Binswanger 2016, doi 10.1111/add.13200)',
    grade: 'C',
    evidence: 'p12',
  },
  'benzodiazepine-ratio': {
    value: 2,
    unit: 'ratio',
    distribution: lognormal(2, 0.25),
    range: RATIO,
    source:
      'Between 1.14 in treatment (Best 2024, BMJ Open 14:e074668) and an odds ratio of 2.6 (1.3-5.2) for many past overdoses among Norwegian naloxone clients (Madah-Amiri 2017, DAD 173:17)',
    grade: 'C',
    evidence: 'p13',
  },
  'unstable-housing-ratio': {
    value: 1.4,
    unit: 'ratio',
    distribution: lognormal(1.4, 0.15),
    range: RATIO,
    source:
      'Unstable housing among people who inject, all causes 1.30 (1.08-1.56) (Zivanovic 2015, doi 10.1186/s12889-015-1479-x); homeless after prison 1.53 (1.06-2.23) (Binswanger 2016)',
    grade: 'C',
    evidence: 'p14',
  },
  'no-activity-ratio': {
    value: 1.25,
    unit: 'ratio',
    distribution: lognormal(1.25, 0.15),
    range: RATIO,
    source: 'Assumption: strongly confounded associations with employment, shrunk',
    grade: 'D',
    evidence: 'p15',
    neutral: 1,
  },
  'recent-overdose-ratio': {
    value: 3,
    unit: 'ratio',
    distribution: lognormal(3, 0.3),
    range: [1, 20],
    source:
      'Month 1 against months 2-12 after an emergency-treated overdose, ratio 2.75 (Weiner 2020, PMID 31229387)',
    grade: 'C',
    evidence: 'p17',
  },
  'recent-overdose-late-ratio': {
    value: 1.5,
    unit: 'ratio',
    distribution: fixed,
    range: [1, 20],
    source:
      'Recent non-fatal overdose 1.95 (1.17-3.27) over six months (Caudarella 2016, PMID 26993373), as the end of a linear fall',
    grade: 'C',
    evidence: 'p17',
  },
  'institution-overdose-ratio': {
    value: 0.1,
    unit: 'ratio',
    distribution: beta(2, 18),
    range: [0, 2],
    source:
      'Less than a tenth of the risk outside while in prison (Ødegård and others, SIRUS: Norwegian people treated 1981-91)',
    grade: 'A',
    evidence: 'p20',
  },
} as const satisfies Record<string, ParameterDefinition>;
