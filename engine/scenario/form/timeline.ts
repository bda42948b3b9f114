import * as z from 'zod';
import { INTERVENTION_KINDS, ORGANISATION_MODELS, type TimelineEvent } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';
import { share, strict, week } from './fields.ts';
import { type IssueContext, reject } from './issue.ts';
import { quantity } from './quantity.ts';

/** An event that has an end ends after it begins. */
function inOrder(event: { week: number; end?: number | null | undefined }, context: IssueContext): void {
  if (typeof event.end !== 'number' || event.end > event.week) return;
  reject(context, scenarioError('end-before-start', { start: event.week, end: event.end }), ['end']);
}

const supplyShock = strict({
  kind: z.literal('supply-shock').meta({ description: 'More dangerous drugs are in circulation.' }),
  week: week('First week of the shock; 0 is the exit.'),
  end: week('First week after it; null is never.').nullable().optional(),
  factor: quantity('Factor on the overdose hazard of everyone.', { unit: 'ratio', min: 0, max: 1000 }),
}).superRefine(inOrder);

const affected = z
  .enum(INTERVENTION_KINDS)
  .meta({ description: 'Kind of the intervention that fades; no effect in an arm without it.' });

const postVacated = strict({
  kind: z.literal('post-vacated').meta({ description: 'A post that an intervention depends on is empty.' }),
  week: week('First week without; 0 is the exit.'),
  end: week('First week in which the post is filled again; null is never.').nullable().optional(),
  intervention: affected,
  share: quantity('Share of the intervention’s posts that are vacated, at most 0.7.', {
    unit: 'share',
    min: 0,
    max: 0.7,
  }).optional(),
}).superRefine(inOrder);

const fundingEnds = strict({
  kind: z.literal('funding-ends').meta({ description: 'The money for an intervention ends.' }),
  week: week('First week without; 0 is the exit.'),
  intervention: affected,
});

const reorganisation = strict({
  kind: z
    .literal('reorganisation')
    .meta({ description: 'The municipality’s services are reorganised, or municipalities merge.' }),
  week: week('First week of the transition; 0 is the exit.'),
  end: week('First week in which the new services stand; null is never.').nullable().optional(),
  share: share('Share of the services that it hits.').optional(),
  model: z
    .enum(ORGANISATION_MODELS)
    .nullable()
    .meta({ description: 'How people come to municipal help from then on; null is as before.' })
    .optional(),
}).superRefine(inOrder);

const consumptionRoomOpens = strict({
  kind: z
    .literal('consumption-room-opens')
    .meta({ description: 'A consumption room opens, also for an arm that has none of its own.' }),
  week: week('First week in which it is open; 0 is the exit.'),
  end: week('First week in which it is closed; null is never.').nullable().optional(),
  coverage: share(
    'How much of the possible use of a room is met: opening hours, distance, places.',
  ).optional(),
}).superRefine(inOrder);

/**
 * Share of posts that are vacated, and of services that a reorganisation hits, when a file does not
 * say.
 */
const VACATED = 0.5;
const REORGANISED = 1;

const event = z.discriminatedUnion('kind', [
  supplyShock,
  postVacated,
  fundingEnds,
  reorganisation,
  consumptionRoomOpens,
]);

function withDefaults(given: z.output<typeof event>): TimelineEvent {
  switch (given.kind) {
    case 'supply-shock':
      return { ...given, end: given.end ?? null };
    case 'post-vacated':
      return { ...given, end: given.end ?? null, share: given.share ?? VACATED };
    case 'funding-ends':
      return given;
    case 'reorganisation': {
      const { end = null, share: hit = REORGANISED, model = null } = given;
      return { ...given, end, share: hit, model };
    }
    case 'consumption-room-opens':
      return { ...given, end: given.end ?? null, coverage: given.coverage ?? 1 };
  }
}

export const timelineForm = z
  .array(event.transform(withDefaults))
  .max(1000)
  .meta({ description: 'Events that come from outside, by week after exit.' });
