import type { ExerciseId } from '../state/views.ts';
import { type ExerciseDefinition, intervention } from './definition.ts';

/**
 * Exits a year in the exercises, of people at risk: about those of 40,000 inhabitants.
 * `fromPrison` is the share from prison.
 */
const TOWN = { exitsPerYear: 30, fromPrison: 0.31, weeks: 52 } as const;

const goodNotice = intervention('early-notice', { coverage: 1 });

const organisation = (model: 'open-door' | 'purchaser-gate' | 'two-silos') => ({ model, failurePoints: {} });

const halfPost = [
  intervention('coordinator', { posts: 0.5, weeksHeld: 26 }),
  intervention('responsibility-group', { coverage: 0.5, anchoring: 0.1 }),
  intervention('naloxone-in-community', { coverage: 0.6, anchoring: 0.1 }),
];

const anchored = halfPost.map((one) => (one.kind === 'coordinator' ? one : { ...one, anchoring: 0.9 }));

/**
 * After a quarter the post is vacant and the funding ends, as in docs/how-to/services-that-fade.md.
 */
const goneAfterAQuarter = [
  { kind: 'post-vacated', week: 13, end: null, intervention: 'coordinator', share: 0.7 },
  { kind: 'funding-ends', week: 13, intervention: 'responsibility-group' },
  { kind: 'funding-ends', week: 13, intervention: 'naloxone-in-community' },
] as const;

/**
 * The nine exercises. Their sizes (coverage, posts) are assumptions for discussion, not
 * recommendations.
 */
export const EXERCISES: Readonly<Record<ExerciseId, ExerciseDefinition>> = {
  'did-it-work': { id: 'did-it-work', kind: 'did-it-work', minutes: 25 },
  'come-tomorrow': {
    id: 'come-tomorrow',
    kind: 'rounds',
    minutes: 40,
    place: { ...TOWN, fromPrison: 0 },
    // Ready on Thursday, notice on Wednesday, no flat.
    parameters: { 'good-notice-share': 0, 'no-notice-share': 1, 'own-home-at-exit': 0.02 },
    rounds: [
      { id: 'tomorrow', interventions: [] },
      { id: 'appointment', interventions: [intervention('appointment-in-hand')] },
      { id: 'notice', interventions: [goodNotice] },
      { id: 'notice-appointment', interventions: [goodNotice, intervention('appointment-in-hand')] },
      { id: 'notice-flat', interventions: [goodNotice, intervention('housing-at-exit')] },
      { id: 'wait', interventions: [intervention('retention-in-treatment')] },
      {
        id: 'all',
        interventions: [
          goodNotice,
          intervention('appointment-in-hand'),
          intervention('housing-at-exit'),
          intervention('retention-in-treatment'),
        ],
      },
    ],
    predicted: 'overdose-deaths',
    outcomes: ['days-to-first-contact', 'contact-within-7-days', 'appointment-at-exit', 'own-home-weeks'],
  },
  baton: {
    id: 'baton',
    kind: 'rounds',
    minutes: 45,
    place: { ...TOWN, fromPrison: 1 },
    situations: [
      { id: 'moves', parameters: { 'no-notice-share': 0.5, 'good-notice-share': 0.2 } },
      { id: 'two-days', parameters: { 'no-notice-share': 0, 'good-notice-share': 0 } },
      { id: 'court', parameters: { 'no-notice-share': 1, 'good-notice-share': 0 } },
      { id: 'holds', parameters: { 'no-notice-share': 0, 'good-notice-share': 1 } },
    ],
    showsHandovers: true,
    rounds: [
      { id: 'today', interventions: [] },
      { id: 'after', interventions: [intervention('coordinator', { weeksBeforeExit: 0 })] },
      { id: 'through', interventions: [intervention('coordinator', { weeksBeforeExit: 8 })] },
      { id: 'notice', interventions: [intervention('early-notice')] },
      {
        id: 'passed',
        interventions: [
          intervention('coordinator', { weeksBeforeExit: 8 }),
          intervention('early-notice'),
          intervention('appointment-in-hand'),
        ],
      },
    ],
    predicted: 'days-to-first-contact',
    outcomes: [
      'overdose-deaths',
      'contact-within-30-days',
      'appointment-at-exit',
      'weeks-without-coordinator',
    ],
    cards: ['prison', 'contact-officer', 'coordinator', 'nav', 'lar', 'housing'],
  },
  'three-pillars': { id: 'three-pillars', kind: 'three-pillars', minutes: 40 },
  'half-post': {
    id: 'half-post',
    kind: 'rounds',
    minutes: 35,
    place: { ...TOWN, fromPrison: 0.5 },
    rounds: [
      { id: 'before', interventions: [] },
      { id: 'lasts', interventions: halfPost },
      { id: 'ends', interventions: halfPost, timeline: goneAfterAQuarter },
      { id: 'anchored', interventions: anchored, timeline: goneAfterAQuarter },
    ],
    predicted: 'weeks-without-coordinator',
    outcomes: ['overdose-deaths', 'kit-weeks', 'kits-used', 'days-to-first-contact'],
  },
  'sixty-percent': {
    id: 'sixty-percent',
    kind: 'rounds',
    minutes: 35,
    place: TOWN,
    rounds: [
      { id: 'none', interventions: [] },
      { id: 'everybody', interventions: [intervention('coordinator', { posts: 1, caseload: 30 })] },
      {
        id: 'sixty',
        interventions: [intervention('coordinator', { coverage: 0.6, posts: 1, caseload: 15 })],
      },
      {
        id: 'sixty-dense',
        interventions: [
          intervention('coordinator', { coverage: 0.6, posts: 1, caseload: 15 }),
          intervention('denser-contact', { coverage: 0.6 }),
        ],
      },
      { id: 'two-posts', interventions: [intervention('coordinator', { posts: 2, caseload: 15 })] },
    ],
    predicted: 'overdose-deaths',
    outcomes: ['days-to-first-contact', 'weeks-without-coordinator', 'activity-weeks', 'lar-starts'],
  },
  'same-person': {
    id: 'same-person',
    kind: 'rounds',
    minutes: 40,
    place: TOWN,
    rounds: [
      { id: 'open-door', interventions: [], organisation: organisation('open-door') },
      { id: 'purchaser-gate', interventions: [], organisation: organisation('purchaser-gate') },
      { id: 'two-silos', interventions: [], organisation: organisation('two-silos') },
    ],
    predicted: 'days-to-first-contact',
    outcomes: ['overdose-deaths', 'contact-within-30-days', 'weeks-without-coordinator', 'activity-weeks'],
    tellsLives: true,
    explainsModels: true,
  },
  'six-failure-points': { id: 'six-failure-points', kind: 'six-failure-points', minutes: 45 },
  'after-the-death': {
    id: 'after-the-death',
    kind: 'rounds',
    minutes: 45,
    place: TOWN,
    rounds: [
      { id: 'usual', interventions: [] },
      {
        id: 'letter',
        interventions: [
          intervention('bereaved-follow-up', { contactsPerPerson: 1, hoursPerContact: 0.5, uptake: 0.5 }),
        ],
      },
      { id: 'half', interventions: [intervention('bereaved-follow-up', { coverage: 0.5 })] },
      { id: 'year', interventions: [intervention('bereaved-follow-up', { contactsPerPerson: 8 })] },
    ],
    predicted: 'follow-up-hours',
    outcomes: ['bereaved-persons', 'bereaved-followed-up', 'overdose-deaths'],
    hidesAverted: true,
    cards: ['emergency', 'gp', 'municipality', 'peer', 'workplace', 'family'],
  },
};
