import {
  OUTCOME_IDS,
  OUTCOMES,
  type OutcomeId,
  WEEKLY_OUTCOMES,
  type WeeklyOutcomeId,
} from '../model/index.ts';
import { layoutMeans, type PairedComparison, type Summary } from '../stats/index.ts';
import type { ExperimentResult, WeeklyChunk } from './result.ts';
import type { ExperimentSummary } from './summary.ts';
import type { Design } from './uncertainty/design.ts';

/**
 * A row of weekly.csv: mean over replicates of a weekly count, with its 95 % interval (Student's t,
 * or the two-way layout over draws). Week 0 is the exit.
 */
export interface WeeklyRow {
  readonly arm: string;
  readonly week: number;
  readonly outcome: WeeklyOutcomeId;
  readonly mean: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/**
 * A row of runs.csv. Replicates are counted from 0, as in their keys. Null means not defined in
 * that replicate.
 */
export interface RunRow {
  readonly arm: string;
  readonly replicate: number;
  readonly outcome: OutcomeId;
  readonly value: number | null;
}

/** A row of summary.csv. The fields of the comparison are null for the base. */
export type SummaryRow = { readonly arm: string; readonly outcome: OutcomeId } & Summary & {
    readonly [K in keyof typeof COMPARISON_COLUMNS]: number | null;
  };

/** Estimates of one outcome of one arm. The comparison is null for the base. */
export interface ArmEstimate {
  readonly arm: string;
  readonly outcome: OutcomeId;
  readonly summary: Summary;
  readonly comparison: PairedComparison | null;
}

/** Column of summary.csv -> field of the comparison. */
const COMPARISON_COLUMNS = {
  difference: 'difference',
  differenceSe: 'se',
  differenceLo: 'lo',
  differenceHi: 'hi',
  ratio: 'ratio',
  ratioLo: 'ratioLo',
  ratioHi: 'ratioHi',
  probabilityBetter: 'probabilityBetter',
  varianceReduction: 'varianceReduction',
} as const satisfies Record<string, keyof PairedComparison>;

/** @param design design of a run over parameter draws, whose replicates are not independent */
export function* weeklyRows(result: ExperimentResult, design: Design | null = null): Generator<WeeklyRow> {
  const series = WEEKLY_OUTCOMES.length;
  for (const { id, weekly, weeklyChunks } of result.arms) {
    const inLayout = design === null ? null : meansOverDraws(weeklyChunks, design);
    for (let i = 0; i < weekly.sums.length; i++) {
      const { mean, lo, hi } = inLayout === null ? weekly.mean(i) : inLayout(i);
      yield { arm: id, week: Math.floor(i / series), outcome: WEEKLY_OUTCOMES[i % series]!, mean, lo, hi };
    }
  }
}

/** A chunk of such a run is a pair of draws. */
const meansOverDraws = (
  chunks: readonly WeeklyChunk[],
  { sourcedDraws, assumptionDraws, replicates }: Design,
) =>
  layoutMeans(
    chunks.map(({ weeklySums, weeklySquares }) => ({ sums: weeklySums, squares: weeklySquares })),
    { rows: sourcedDraws, columns: assumptionDraws, replicates },
  );

export function* runRows(result: ExperimentResult): Generator<RunRow> {
  for (const { id, outcomes } of result.arms) {
    for (let replicate = 0; replicate < result.seeds; replicate++) {
      for (let j = 0; j < OUTCOMES.length; j++) {
        const value = outcomes[j]![replicate]!;
        yield { arm: id, replicate, outcome: OUTCOMES[j]!.id, value: Number.isNaN(value) ? null : value };
      }
    }
  }
}

export function* summaryRows(
  summary: Pick<ExperimentSummary, 'arms' | 'comparisons'>,
): Generator<SummaryRow> {
  for (const { id, outcomes } of summary.arms) {
    const comparison = summary.comparisons.find(({ arm }) => arm === id);
    for (const outcome of OUTCOME_IDS) {
      yield summaryRow({
        arm: id,
        outcome,
        summary: outcomes[outcome]!,
        comparison: comparison?.outcomes[outcome] ?? null,
      });
    }
  }
}

/** One outcome of one arm, with its comparison with the base. */
export const summaryRow = ({ arm, outcome, summary, comparison }: ArmEstimate): SummaryRow => ({
  arm,
  outcome,
  ...summary,
  ...comparisonColumns(comparison),
});

function comparisonColumns(comparison: PairedComparison | null) {
  const columns = Object.entries(COMPARISON_COLUMNS).map(([name, field]) => [
    name,
    comparison?.[field] ?? null,
  ]);
  return Object.fromEntries(columns) as Record<keyof typeof COMPARISON_COLUMNS, number | null>;
}
