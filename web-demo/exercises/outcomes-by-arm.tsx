import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import type { OutcomeId } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { textIn } from '../../engine/scenario/local-text.ts';
import { DifferencesChart } from '../charts/differences.tsx';
import { PlainTable } from '../parts/data-table.tsx';
import { sentence } from '../parts/words.ts';
import { language, words } from '../state/store.ts';
import { estimateText, perThousand, unitOf } from './units.ts';

interface OutcomesByArmProps {
  readonly scenario: Scenario;
  readonly summary: ExperimentSummary;
  readonly outcomes: readonly OutcomeId[];
}

/** Outcomes of every arm with their intervals, and deaths averted against the first arm. */
export function OutcomesByArm({ scenario, summary, outcomes }: OutcomesByArmProps) {
  const { t } = words.value;
  const names = scenario.arms.map(({ id, title }) =>
    sentence(title === null ? id : textIn(title, language.value)),
  );
  const rows = summary.arms.map((arm, k) => [
    names[k]!,
    ...outcomes.map((outcome) => {
      return estimateText(perThousand(arm, outcome, summary.persons), outcome);
    }),
  ]);
  return (
    <>
      <PlainTable
        caption={t('page.exercises.answer')}
        head={[t('page.exercises.round'), ...outcomes.map(unitOf)]}
        rows={rows}
      />
      <p class="remark">{t('page.table.note', { count: summary.seeds })}</p>
      <DifferencesChart
        title={t('page.exercises.averted', { base: names[0]! })}
        name="ettervern-exercise"
        marginLeft={300}
        width={700}
        differences={summary.comparisons.map(({ deathsAvertedPer1000 }, k) => ({
          name: names[k + 1]!,
          estimate: deathsAvertedPer1000,
        }))}
      />
    </>
  );
}
