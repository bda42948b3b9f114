import { type Estimate, QUADRANTS } from '../stats/index.ts';
import type { ComparisonSummary } from './summary.ts';

/** A row of costs.csv. */
export interface EconomicRow {
  readonly arm: string;
  readonly base: string;
  /** Field of the comparison's `economics`. Quadrants of the plane are `plane-ID`. */
  readonly measure: string;
  /** NOK per QALY, for points of the acceptability curve and for the net benefit. */
  readonly threshold: number | null;
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

const MEASURES = [
  'costPer1000',
  'lifeYearsPer1000',
  'qalysPer1000',
  'costPerDeathAverted',
  'costPerQaly',
] as const;

/**
 * Costs and health of every arm against the base: differences, ratios, plane and acceptability
 * curve.
 */
export function* economicRows({
  comparisons,
}: {
  readonly comparisons: readonly Pick<ComparisonSummary, 'arm' | 'base' | 'economics'>[];
}): Generator<EconomicRow> {
  for (const { arm, base, economics } of comparisons) {
    const row = (
      measure: string,
      { value, lo, hi }: Estimate,
      threshold: number | null = null,
    ): EconomicRow => ({
      arm,
      base,
      measure,
      threshold,
      value,
      lo,
      hi,
    });
    for (const measure of MEASURES) yield row(measure, economics[measure]);
    yield row('netBenefitPer1000', economics.netBenefitPer1000, economics.threshold);
    for (const quadrant of QUADRANTS) yield row(`plane-${quadrant}`, economics.plane[quadrant]);
    for (const point of economics.acceptability) yield row('acceptability', point, point.threshold);
  }
}
