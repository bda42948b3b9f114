import type { i32 } from '../../kernel/index.ts';
import { type Fade, left } from './fade.ts';
import type { InterventionFields } from './fields.ts';
import type { Offer } from './offer.ts';

/** Exits of a place. */
export interface Exits {
  readonly perYear: number;
  /** Share of the exits that are from prison, 0..1. */
  readonly fromPrison: number;
}

/** What population, timeline and definition give an intervention. */
export interface OfferSetting {
  /** Null where capacity is not applied as a share. */
  readonly exits: Exits | null;
  /** Horizon, in weeks. */
  readonly weeks: i32;
  readonly fades: readonly Fade[];
  /** Share of the exits that are eligible. */
  readonly eligible: number;
  /** Share of those reached on whom it acts. */
  readonly acting: number;
  /** Index of the kind in the list of all kinds. */
  readonly number: i32;
}

/** Share of the eligible exits for which there is capacity; may be above 1. */
function roomFor({ from, capacityPerYear }: InterventionFields, exits: Exits | null, eligibleShare: number) {
  if (exits === null || capacityPerYear === null) return 1;
  const prison = from === 'inpatient' ? 0 : exits.fromPrison;
  const inpatient = from === 'prison' ? 0 : 1 - exits.fromPrison;
  const eligible = exits.perYear * (prison + inpatient) * eligibleShare;
  return eligible <= 0 ? 1 : capacityPerYear / eligible;
}

/**
 * The share of exits that an intervention reaches. It is coverage, limited by capacity over
 * eligible exits a year, times uptake, times the share of those reached on whom it acts. In the
 * release cohort, week 0 of each person is that person's own exit. There is no common queue, so
 * capacity is applied as a share.
 */
export function offerOf(fields: InterventionFields, setting: OfferSetting): Offer {
  const fromPrison = fields.from !== 'inpatient';
  const fromInpatient = fields.from !== 'prison';
  const room = roomFor(fields, setting.exits, setting.eligible);
  const share = Math.min(fields.coverage, room) * fields.uptake;
  const { acting } = setting;
  const { start } = fields;
  const end = fields.end ?? Number.POSITIVE_INFINITY;
  const shares = Float64Array.from({ length: setting.weeks + 1 }, (_, week) =>
    week < start || week >= end
      ? 0
      : setting.fades.reduce((rest, fade) => rest * left(fade, week), share) * acting,
  );
  const perYear = setting.exits === null ? fields.capacityPerYear : null;
  return {
    share: share * acting,
    shares,
    fromPrison,
    fromInpatient,
    start,
    end,
    perYear,
    number: setting.number,
  };
}
