import { describe, expect, it } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type TimelineEvent,
} from '../../../engine/model/index.ts';
import { eventsOf, municipality, type PlaceInput, runPlace, weeklyRows } from '../../support/municipality.ts';

const EVERYTHING = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);
const SHOCK: TimelineEvent = { kind: 'supply-shock', week: 0, end: null, factor: 5 };
const ROOM: TimelineEvent = { kind: 'consumption-room-opens', week: 0, end: null, coverage: 1 };
const MERGER: TimelineEvent = { kind: 'reorganisation', week: 0, end: 40, share: 1, model: 'purchaser-gate' };

/** A place with so many overdoses that whatever changes shows at once. */
const place = (rest: Parameters<typeof municipality>[0] = {}): PlaceInput =>
  municipality({
    overrides: { 'overdose-hazard': 0.05 },
    place: { size: 400, arrivalsPerYear: 60 },
    ties: true,
    ...rest,
  });

const later = <T extends { readonly week: number }>(event: T, week: number): T => ({ ...event, week });

describe.each([0, 26])('arms of a municipality after a burn-in of %i weeks', (burnIn) => {
  const at = (rest: Parameters<typeof municipality>[0] = {}) =>
    place({ ...rest, place: { size: 400, arrivalsPerYear: 60, burnIn } });
  const base = runPlace(at());
  const rows = weeklyRows(base);
  const outcomes = [...base.outcomes];

  it('that are identical to the base take the same course', () => {
    const same = runPlace(at());
    expect(weeklyRows(same)).toEqual(rows);
    expect([...same.outcomes]).toEqual(outcomes);
  });

  it.each([
    ['with all interventions', { interventions: EVERYTHING }],
    ['with another supply', { timeline: [SHOCK] }],
    ['in which a room opens', { timeline: [ROOM] }],
    ['that is reorganised', { timeline: [MERGER] }],
    [
      'with another organisation',
      {
        organisation: [
          { from: null, model: null, failurePoints: {} },
          { from: 0, model: 'purchaser-gate' as const, failurePoints: {} },
        ],
      },
    ],
  ])('%s are in the same state in week 0, and differ afterwards', (_, change) => {
    const arm = weeklyRows(runPlace(at(change)));
    expect(arm[0]).toEqual(rows[0]);
    expect(arm).not.toEqual(rows);
  });

  it.each([1, 2, 20])(
    'are identical to the base before week %i, in which their interventions start',
    (start) => {
      const arm = weeklyRows(
        runPlace(
          at({
            interventions: EVERYTHING.map((one) => ({ ...one, start })),
            timeline: [later(SHOCK, start), later(MERGER, start)],
          }),
        ),
      );
      expect(arm.slice(0, start)).toEqual(rows.slice(0, start));
      expect(arm.slice(start)).not.toEqual(rows.slice(start));
    },
  );

  it('have the same arrivals, whoever lives or dies', () => {
    const arm = runPlace(at({ interventions: EVERYTHING, timeline: [{ ...SHOCK, factor: 20 }] }));
    const arrivals = eventsOf(arm, 'arrivals');
    expect(arrivals).toEqual(eventsOf(runPlace(at()), 'arrivals'));
    expect(arrivals.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  });
});
