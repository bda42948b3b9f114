import { beta, fixed, LOWERS, lognormal, SHARE } from './build.ts';
import type { ParameterDefinition } from './types.ts';

/**
 * Highest share of applications that may be refused. With a higher share, almost nobody would be
 * let in.
 */
const REFUSED = [0, 0.9] as const;

const NAMED = 'one of the six failings found by the Board of Health Supervision (source S4), size unknown';

/**
 * How help is organised: entry, the six failure points, reorganisation. The source book gives no
 * effect sizes.
 */
export const organisationParameters = {
  'gate-decision-wait': {
    value: 4,
    unit: 'weeks',
    distribution: lognormal(4, 0.4),
    range: [0, 26],
    source:
      'Assumption: where a purchaser unit decides, help begins after assessment and decision (source S4), length unknown',
    grade: 'D',
    neutral: 0,
  },
  'gate-refused-share': {
    value: 0.15,
    unit: 'share',
    distribution: beta(3, 17),
    range: REFUSED,
    source:
      'Assumption: some applications to a purchaser unit are not granted and made anew (source S4), share unknown',
    grade: 'D',
    neutral: 0,
  },
  'application-lead': {
    value: 4,
    unit: 'weeks',
    distribution: fixed,
    range: [0, 26],
    source: 'Assumption: with an exit date known in good time, help is applied for about a month before it',
    grade: 'D',
  },
  'silo-refused-share': {
    value: 0.4,
    unit: 'share',
    distribution: beta(8, 12),
    range: REFUSED,
    source:
      'Assumption: where addiction and mental health services are two, each may send a person with both needs to the other (source S4), share unknown',
    grade: 'D',
    neutral: 0,
  },
  'silo-refusal-wait': {
    value: 4,
    unit: 'weeks',
    distribution: lognormal(4, 0.4),
    range: [0, 26],
    source: 'Assumption: time that a refusal or a referral to the other service costs',
    grade: 'D',
  },
  'drop-in-share': {
    value: 0.1,
    unit: 'share',
    distribution: beta(2, 18),
    range: SHARE,
    source: 'Assumption: people knock or phone where no decision is needed (source S4), share unknown',
    grade: 'D',
    neutral: 0,
  },
  'open-door-contact-loss-ratio': {
    value: 0.8,
    unit: 'ratio',
    distribution: lognormal(0.8, 0.1),
    range: LOWERS,
    source: 'Assumption: who can come back without applying is lost less often (source S4), size unknown',
    grade: 'D',
    neutral: 1,
  },
  'little-involvement-acceptance-ratio': {
    value: 0.85,
    unit: 'ratio',
    distribution: lognormal(0.85, 0.08),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-adapted-housing-find-ratio': {
    value: 0.7,
    unit: 'ratio',
    distribution: lognormal(0.7, 0.15),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-adapted-housing-suitable-ratio': {
    value: 0.7,
    unit: 'ratio',
    distribution: lognormal(0.7, 0.15),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-adapted-activity-entry-ratio': {
    value: 0.5,
    unit: 'ratio',
    distribution: lognormal(0.5, 0.2),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-dual-competence-help-ratio': {
    value: 0.6,
    unit: 'ratio',
    distribution: lognormal(0.6, 0.2),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'weak-cooperation-link-ratio': {
    value: 0.5,
    unit: 'ratio',
    distribution: lognormal(0.5, 0.2),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'weak-cooperation-coordinator-ratio': {
    value: 0.7,
    unit: 'ratio',
    distribution: lognormal(0.7, 0.15),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-specialist-cooperation-link-ratio': {
    value: 0.5,
    unit: 'ratio',
    distribution: lognormal(0.5, 0.2),
    range: LOWERS,
    source: `Assumption: ${NAMED}`,
    grade: 'D',
    neutral: 1,
  },
  'no-specialist-cooperation-notice-ratio': {
    value: 0.5,
    unit: 'ratio',
    distribution: lognormal(0.5, 0.2),
    range: LOWERS,
    source: `Assumption: ${NAMED}; notice of one to two days is told of where cooperation is missing`,
    grade: 'D',
    neutral: 1,
  },
  'reorganisation-loss': {
    value: 0.02,
    unit: 'per week',
    distribution: lognormal(0.02, 0.4),
    range: [0, 0.08],
    source:
      'Assumption: a reorganisation breaks relations that hang on persons (source S4), size unknown; here as much again as contact is lost in ordinary times',
    grade: 'D',
    neutral: 0,
  },
  'reorganisation-fade-share': {
    value: 0.5,
    unit: 'share',
    distribution: beta(10, 10),
    range: SHARE,
    source:
      'Assumption: half of what a municipal measure reaches hangs on the posts and agreements that a reorganisation moves (source S4)',
    grade: 'D',
    neutral: 0,
  },
} as const satisfies Record<string, ParameterDefinition>;
