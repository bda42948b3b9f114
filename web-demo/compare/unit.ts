import { computed } from '@preact/signals';
import type { ComparisonSummary, ExperimentSummary } from '../../engine/experiment/index.ts';
import { WEEKS_PER_YEAR } from '../../engine/model/index.ts';
import type { Estimate } from '../../engine/stats/index.ts';
import { scaled } from '../parts/words.ts';
import { summary } from '../run/comparison.ts';

/** Unit of counts: per 1,000 people who leave an institution, or per year in one municipality. */
export type Unit = 'per1000' | 'perYear';

export const unitOf = ({ municipality }: Pick<ExperimentSummary, 'municipality'>): Unit =>
  municipality === null ? 'per1000' : 'perYear';

/** Unit of the comparison that is shown. */
export const unit = computed<Unit>(() => (summary.value === null ? 'per1000' : unitOf(summary.value)));

/** Factor from a count per replicate to the summary's unit. */
export const factorOf = ({ municipality, persons, horizonWeeks }: ExperimentSummary): number =>
  municipality === null ? 1000 / persons : WEEKS_PER_YEAR / horizonWeeks;

/** Overdose deaths averted, in the unit of the summary. */
export function averted(
  { outcomes, deathsAvertedPer1000 }: Pick<ComparisonSummary, 'outcomes' | 'deathsAvertedPer1000'>,
  summarised: ExperimentSummary,
): Estimate {
  if (summarised.municipality === null) return deathsAvertedPer1000;
  const { difference: mean, lo, hi } = outcomes['overdose-deaths'];
  const more = scaled({ mean, lo, hi }, -factorOf(summarised));
  return { value: more.value, lo: more.hi, hi: more.lo };
}
