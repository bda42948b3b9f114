import type { ParameterId } from '../parameters/registry.ts';
import type { InterventionKind } from './types.ts';

/**
 * The parameters through which each kind of intervention makes a difference, as told in the file of the kind: their grades are the evidence that its effect
 * rests on. Empty where the intervention has no effect on anybody's risk.
 */
export const EFFECT_PARAMETERS: Readonly<Record<InterventionKind, readonly ParameterId[]>> = {
  'naloxone-at-exit': [
    'fatality-with-naloxone',
    'kit-at-hand-private',
    'kit-at-hand-public',
    'kit-used-at-hand',
  ],
  'naloxone-in-community': [
    'fatality-with-naloxone',
    'kit-at-hand-private',
    'kit-at-hand-public',
    'kit-used-at-hand',
  ],
  coordinator: [
    'linkage-ratio',
    'missed-appointment-coordinator-ratio',
    'coordinator-contact-loss-ratio',
    'relapse-contact-ratio',
  ],
  'appointment-in-hand': [
    'missed-appointment',
    'relapse-contact-ratio',
    'relapse-crisis-plan-ratio',
    'overdose-card-use-gain',
  ],
  'early-notice': ['good-notice-share', 'missed-appointment', 'relapse-contact-ratio'],
  'lar-before-exit': ['lar-overdose-ratio', 'relapse-lar-ratio'],
  'housing-at-exit': [
    'unstable-housing-ratio',
    'relapse-unsuitable-housing-ratio',
    'housing-first-find-ratio',
    'housing-first-loss-ratio',
  ],
  'denser-contact': ['relationship-per-contact', 'linkage-ratio', 'relapse-contact-ratio'],
  'low-threshold-lar': [
    'lar-overdose-ratio',
    'low-threshold-referral-ratio',
    'low-threshold-wait-ratio',
    'low-threshold-exit-ratio',
  ],
  'lar-intake-capacity': ['lar-wait', 'lar-overdose-ratio'],
  'activity-support': ['ips-work-ratio', 'escort-activity-ratio', 'no-activity-ratio'],
  'peer-worker': ['peer-missed-appointment-ratio', 'peer-contact-loss-ratio', 'relapse-contact-ratio'],
  'responsibility-group': [
    'linkage-ratio',
    'responsibility-group-linkage-ratio',
    'individual-plan-linkage-ratio',
    'responsibility-group-contact-loss-ratio',
  ],
  'switch-campaign': ['switch-campaign', 'injecting-ratio'],
  'consumption-room': ['consumption-room-share', 'consumption-room-fatality'],
  'next-day-contact': ['next-day-notified', 'next-day-reached', 'next-day-lar-ratio', 'lar-overdose-ratio'],
  'fact-team': ['fact-contact-loss', 'linkage-ratio', 'fact-stay-ratio'],
  'retention-in-treatment': ['retention-drop-out-ratio', 'relapse-after-drop-out', 'home-ready-wait'],
  'benzodiazepine-plan': [
    'benzodiazepine-ratio',
    'prescribed-benzodiazepine-ratio',
    'benzodiazepine-plan-kept',
  ],
  'bereaved-follow-up': [],
  'supply-alert': ['supply-alert-ratio'],
};
