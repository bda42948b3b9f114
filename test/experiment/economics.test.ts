import { describe, expect, it } from 'vitest';
import { compareEconomics, economicFrame, THRESHOLDS } from '../../engine/experiment/economics.ts';
import { economicRows } from '../../engine/experiment/index.ts';
import type { ArmResult } from '../../engine/experiment/result.ts';
import { INTERVENTION_KINDS, OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { QUADRANTS, RunningMoments } from '../../engine/stats/index.ts';
import { cohort, intervention } from '../support/cohort.ts';

const PERSONS = 500;

/** An arm with the given values of some outcomes, one per replicate, and 0 for the others. */
function armOf(id: string, given: Partial<Record<OutcomeId, readonly number[]>>, n = 4): ArmResult {
  const outcomes = OUTCOMES.map((outcome) =>
    Float64Array.from(given[outcome.id] ?? new Array<number>(n).fill(0)),
  );
  return {
    id,
    outcomes,
    weekly: RunningMoments.ofLength(0),
    weeklyChunks: [],
    weeklyDigests: new Uint32Array(n),
    yearlyDeaths: new Float64Array(0),
  };
}

const BASE = armOf('base', {
  costs: [100e6, 110e6, 90e6, 100e6],
  'qalys-discounted': [250, 251, 249, 250],
  'life-years-discounted': [480, 481, 479, 480],
  'overdose-deaths': [10, 12, 8, 10],
});
/** In each replicate: 1 QALY more for 0.4 million more, and two deaths fewer. */
const ARM = armOf('arm', {
  costs: [100.4e6, 110.4e6, 90.4e6, 100.4e6],
  'qalys-discounted': [251, 252, 250, 251],
  'life-years-discounted': [481.5, 482.5, 480.5, 481.5],
  'overdose-deaths': [8, 10, 6, 8],
});
const frame = economicFrame(cohort({ size: PERSONS }));

describe('costs and health of an arm against the base', () => {
  it('are differences per 1,000 persons and their ratios', () => {
    const found = compareEconomics(ARM, BASE, frame);
    const exactly = (value: number) => ({
      value: expect.closeTo(value, 3),
      lo: expect.closeTo(value, 3),
      hi: expect.closeTo(value, 3),
    });
    expect(found.costPer1000).toEqual(exactly(800_000));
    expect(found.qalysPer1000).toEqual(exactly(2));
    expect(found.lifeYearsPer1000).toEqual(exactly(3));
    expect(found.costPerQaly).toEqual(exactly(400_000));
    expect(found.costPerDeathAverted).toEqual(exactly(200_000));
    expect(found.threshold).toBe(275_000);
    expect(found.netBenefitPer1000).toEqual(exactly(2 * 275_000 - 800_000));
    expect(found.plane['gains-costs'].value).toBe(1);
  });

  it('rise from 0 to 1 on the acceptability curve at the cost of a QALY', () => {
    const { acceptability } = compareEconomics(ARM, BASE, frame);
    const at = (threshold: number) => acceptability.find((point) => point.threshold === threshold)!.value;
    expect([at(0), at(375_000), at(425_000), at(1_500_000)]).toEqual([0, 0, 1, 1]);
    expect(THRESHOLDS).toHaveLength(61);
  });

  it('of an arm equal to the base are 0, without a ratio', () => {
    const found = compareEconomics(BASE, BASE, frame);
    const nothing = { value: 0, lo: 0, hi: 0 };
    const none = { value: null, lo: null, hi: null };
    expect(found).toMatchObject({
      costPer1000: nothing,
      qalysPer1000: nothing,
      netBenefitPer1000: nothing,
      costPerQaly: none,
      costPerDeathAverted: none,
    });
    for (const quadrant of QUADRANTS) expect(found.plane[quadrant].value).toBe(0.25);
    for (const { value } of found.acceptability) expect(value).toBe(0.5);
  });

  it('name the interventions without a price, unless the scenario gives one', () => {
    const withoutCost = (unitCost: number | null) =>
      economicFrame(
        cohort({ interventions: INTERVENTION_KINDS.map((kind) => intervention(kind, { unitCost })) }),
      ).withoutCost;
    expect(withoutCost(500)).toEqual([]);
    expect(withoutCost(0)).toEqual([]);
    const free = withoutCost(null);
    expect(free).toContain('peer-worker');
    expect(free).toContain('housing-at-exit');
    expect(free).not.toContain('coordinator');
    const followed = intervention('housing-at-exit', { housingFirst: true });
    expect(economicFrame(cohort({ interventions: [followed] })).withoutCost).toEqual([]);
  });

  it('give one table row per measure and per point of the curve', () => {
    const economics = compareEconomics(ARM, BASE, frame);
    // Rows use nothing else of a comparison.
    const comparison = { arm: 'arm', base: 'base', economics };
    const rows = [...economicRows({ comparisons: [comparison] })];
    expect(rows.find(({ measure }) => measure === 'costPerQaly')).toMatchObject({
      arm: 'arm',
      base: 'base',
      threshold: null,
      value: expect.closeTo(400_000, 3),
    });
    expect(rows.find(({ measure }) => measure === 'netBenefitPer1000')?.threshold).toBe(275_000);
    expect(rows.filter(({ measure }) => measure === 'acceptability')).toHaveLength(THRESHOLDS.length);
    expect(rows.filter(({ measure }) => measure.startsWith('plane-'))).toHaveLength(QUADRANTS.length);
  });
});
