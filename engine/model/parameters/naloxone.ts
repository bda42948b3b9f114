import { beta, fixed, lognormal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/** Kits: who holds one, whether it is at hand, whether it is used. */
export const naloxoneParameters = {
  'kit-ownership': {
    value: 0.43,
    unit: 'share',
    distribution: beta(214, 283),
    range: [0, 0.9],
    source: '43 % possess a kit in six Norwegian cities 2017, n = 497 (Madah-Amiri, Gjersing & Clausen)',
    grade: 'A',
  },
  'kit-at-hand-private': {
    value: 0.7,
    unit: 'share',
    distribution: beta(28, 12),
    range: SHARE,
    source: '72 % keep the kit at home (Lanarkshire, with NESI, PMC5854250)',
    grade: 'C',
  },
  'kit-at-hand-public': {
    value: 0.15,
    unit: 'share',
    distribution: beta(6, 34),
    range: SHARE,
    source: '5-16 % with the kit on the day of interview in Scotland (NESI, PMC5854250)',
    grade: 'C',
  },
  'kit-used-at-hand': {
    value: 0.8,
    unit: 'share',
    distribution: beta(32, 8),
    range: SHARE,
    source:
      'Assumption, so that naloxone is used in about 25 % of witnessed overdoses at base coverage; about 90 % used it when they had it (UNODC/WHO S-O-S)',
    grade: 'D',
    evidence: 'p27',
  },
  'kit-loss': {
    value: 0.0148,
    unit: 'per week',
    distribution: lognormal(0.0148, 0.25),
    range: [0, 0.045],
    source: 'Mean 15.5 months in circulation (PROFOUND NxKit inputs)',
    grade: 'C',
    evidence: 'p28',
  },
  'overdose-card-use-gain': {
    value: 0,
    unit: 'share',
    distribution: fixed,
    range: SHARE,
    source: 'No study found; no effect is assumed',
    grade: 'D',
    neutral: 0,
  },
} as const satisfies Record<string, ParameterDefinition>;
