import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { DifferencesChart } from '../charts/differences.tsx';
import { PlainTable } from '../parts/data-table.tsx';
import { language, words } from '../state/store.ts';
import { type RoundsExercise, roundName } from './definition.ts';
import { predictionsOf } from './predictions.tsx';
import { estimateText, perThousand, unitOf } from './units.ts';

interface RoundsTableProps {
  readonly exercise: RoundsExercise;
  readonly summary: ExperimentSummary;
}

/** What the groups expected beside the results of the rounds, with their intervals. */
export function RoundsTable({ exercise, summary }: RoundsTableProps) {
  const { id, rounds, predicted, outcomes } = exercise;
  const { t } = words.value;
  const predictions = predictionsOf(id).value.filter(({ values }) => Object.keys(values).length > 0);
  const shown = [predicted, ...outcomes];
  const names = rounds.map((round) => roundName(id, round.id, language.value));
  const rows = rounds.map((round, k) => [
    names[k]!,
    ...predictions.map(({ values }) => values[round.id] ?? ''),
    ...shown.map((outcome) => {
      return estimateText(perThousand(summary.arms[k]!, outcome, summary.persons), outcome);
    }),
  ]);
  const head = [
    t('page.exercises.round'),
    ...predictions.map(({ group }) => t('page.exercises.group-expected', { group })),
    ...shown.map(unitOf),
  ];
  return (
    <>
      <PlainTable caption={t('page.exercises.answer')} head={head} rows={rows} />
      <p class="remark">{t('page.table.note', { count: summary.seeds })}</p>
      {!exercise.hidesAverted && (
        <DifferencesChart
          title={t('page.exercises.averted', { base: names[0]! })}
          name={`ettervern-${id}`}
          marginLeft={300}
          width={700}
          differences={summary.comparisons.map(({ deathsAvertedPer1000 }, k) => ({
            name: names[k + 1]!,
            estimate: deathsAvertedPer1000,
          }))}
        />
      )}
    </>
  );
}
