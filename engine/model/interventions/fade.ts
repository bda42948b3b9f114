import exp2 from '@stdlib/math-base-special-exp2';
import pow from '@stdlib/math-base-special-pow';
import type { i32 } from '../../kernel/index.ts';
import type { ModelInput, TimelineEvent } from '../input.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { INTERVENTIONS, type InterventionKind } from './registry.ts';

/**
 * How an intervention fades after a post is vacated, its funding ends, or services are reorganised.
 */
export interface Fade {
  readonly week: i32;
  /** First week in which the post is filled again, or the new services are in place. */
  readonly end: number;
  /** Share of the intervention that depends on the post or the money, 0..1. */
  readonly share: number;
  /** Weeks in which half of that share is lost. */
  readonly halfLife: number;
}

/**
 * Half-life of an intervention that nobody pays for any more. By anchoring a (0..1) it lies between
 * that of one enthusiast's project and that of a service in ordinary operation, on the logarithmic
 * scale: u^(1 - a) · v^a. Parameters: fade-half-life-unanchored (u), fade-half-life-anchored (v).
 */
export const fadeHalfLife = (p: ParameterValues, anchoring: number): number =>
  pow(p['fade-half-life-unanchored'], 1 - anchoring) * pow(p['fade-half-life-anchored'], anchoring);

/** The events of the timeline that make an intervention of this kind and anchoring fade. */
export function fadesOf(input: ModelInput, kind: InterventionKind, anchoring: number): readonly Fade[] {
  const halfLife = fadeHalfLife(input.parameters, anchoring);
  return input.timeline.flatMap((event) => {
    const lost = lossOf(event, kind, input.parameters);
    return lost === null ? [] : [{ ...lost, halfLife }];
  });
}

/**
 * What an event takes from an intervention, without its half-life. Null if it takes nothing.
 * Parameter: reorganisation-fade-share.
 */
function lossOf(
  event: TimelineEvent,
  kind: InterventionKind,
  p: ParameterValues,
): Omit<Fade, 'halfLife'> | null {
  switch (event.kind) {
    case 'post-vacated':
      return event.intervention === kind ? { ...windowOf(event), share: event.share } : null;
    case 'funding-ends':
      return event.intervention === kind ? { ...windowOf({ ...event, end: null }), share: 1 } : null;
    case 'reorganisation':
      return INTERVENTIONS[kind].municipal
        ? { ...windowOf(event), share: event.share * p['reorganisation-fade-share'] }
        : null;
    case 'supply-shock':
    case 'consumption-room-opens':
      return null;
  }
}

const windowOf = ({ week, end }: { readonly week: i32; readonly end: number | null }) => ({
  week,
  end: end ?? Number.POSITIVE_INFINITY,
});

/**
 * The share of the intervention's reach that is left in a week. 1 before the event and from the
 * week in which the post is filled again.
 */
export const left = ({ week: from, end, share, halfLife }: Fade, week: i32): number =>
  week < from || week >= end ? 1 : 1 - share * (1 - exp2((from - week) / halfLife));
