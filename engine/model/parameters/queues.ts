import { beta, fixed, lognormal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/** Services with queues in a municipality. Used by the open population only. */
export const queueParameters = {
  'queue-leave': {
    value: 0.01,
    unit: 'per week',
    distribution: lognormal(0.01, 0.4),
    range: [0, 0.5],
    source:
      'Assumption: some give up while they wait, beside motivation that fades (source S2: a queue is where people are lost), size unknown',
    grade: 'D',
    neutral: 0,
  },
  'post-refill-weeks': {
    value: 13,
    unit: 'weeks',
    distribution: fixed,
    range: [1, 104],
    source:
      'Assumption: three months from a coordinator’s leaving until somebody else has taken over the places',
    grade: 'D',
  },
  'municipal-home-share': {
    value: 0.5,
    unit: 'share',
    distribution: beta(10, 10),
    range: SHARE,
    source: 'Assumption: half of the suitable homes that people at risk find are let by the municipality',
    grade: 'D',
  },
  'staffed-home-loss-ratio': {
    value: 0.7,
    unit: 'ratio',
    distribution: lognormal(0.7, 0.15),
    range: [0, 1],
    source:
      'Assumption: staff at hand notice debt and conflict before the home is lost (source S4), size unknown',
    grade: 'D',
    neutral: 1,
  },
  'ips-leave': {
    value: 0.02,
    unit: 'per week',
    distribution: lognormal(0.02, 0.3),
    range: [0, 0.5],
    source: 'Assumption: support without work goes on for about a year',
    grade: 'D',
  },
  'drop-in-contact-ratio': {
    value: 1.5,
    unit: 'ratio',
    distribution: lognormal(1.5, 0.2),
    range: [1, 3],
    source:
      'Assumption: a place where anyone can come by makes the first contact come sooner (source S4), size unknown',
    grade: 'D',
    neutral: 1,
  },
  'naloxone-point-ratio': {
    value: 1.3,
    unit: 'ratio',
    distribution: lognormal(1.3, 0.1),
    range: [1, 3],
    source: 'Assumption: kits are renewed more often where they can be fetched at any time, size unknown',
    grade: 'D',
    neutral: 1,
  },
  'full-opening-hours': {
    value: 40,
    unit: 'hours',
    distribution: fixed,
    range: [1, 168],
    source: 'Assumption: hours a week from which longer opening adds nothing; office hours',
    grade: 'D',
  },
  'room-visit-hours': {
    value: 0.5,
    unit: 'hours',
    distribution: fixed,
    range: [0.1, 8],
    source: 'Assumption: how long one visit takes a place in a consumption room',
    grade: 'D',
  },
  'injections-per-week': {
    value: 14,
    unit: 'per week',
    distribution: lognormal(14, 0.3),
    range: [1, 70],
    source:
      'Assumption: two a day among those who inject; only how soon the places of a room are full depends on it',
    grade: 'D',
  },
} as const satisfies Record<string, ParameterDefinition>;
