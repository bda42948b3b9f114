import { summaryRows, weeklyRows } from '../../engine/experiment/index.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { PlainTable } from '../parts/data-table.tsx';
import { LateDetails } from '../parts/details.tsx';
import { interval, plain, scaled, sentence } from '../parts/words.ts';
import { comparison, result as latestResult, summary as latestSummary } from '../run/comparison.ts';
import { csvOf, saveText } from '../share/save.ts';
import { words } from '../state/store.ts';
import { factorOf, unit } from './unit.ts';

/** Outcomes that people ask about besides deaths, and those that services would notice first. */
const SHOWN: readonly OutcomeId[] = [
  'overdose-deaths',
  'overdose-deaths-weeks-1-4',
  'nonfatal-overdoses',
  'other-deaths',
  'relapses',
  'days-to-first-contact',
  'contact-within-7-days',
  'appointment-at-exit',
  'weeks-without-coordinator',
  'lar-weeks',
  'own-home-weeks',
  'homeless-weeks',
  'activity-weeks',
  'returns-to-prison',
  'kits-handed-out',
  'kits-used',
  'bereaved-persons',
  'bereaved-followed-up',
];

/**
 * Outcomes and process indicators under both policies and their difference, each with its interval.
 */
export function OutcomeTable() {
  const { t } = words.value;
  const summary = latestSummary.value;
  if (!summary) return null;
  const head = [t('page.table.outcome'), 'A', 'B', t('page.table.difference')];
  return (
    <section class="below">
      <LateDetails
        title={t('page.table.title')}
        content={() => (
          <>
            <p>
              {t(unit.value === 'perYear' ? 'page.table.note-year' : 'page.table.note', {
                count: summary.seeds,
              })}
            </p>
            <PlainTable caption={t('page.table.title')} head={head} rows={rowsOf()} />
            <button type="button" onClick={saveSummary}>
              {t('page.table.csv')}
            </button>{' '}
            <button type="button" onClick={saveWeekly}>
              {t('page.table.weekly')}
            </button>
          </>
        )}
      />
      <p class="remark">{t('page.table.hash', { hash: summary.hash })}</p>
    </section>
  );
}

function rowsOf(): string[][] {
  const { t } = words.value;
  const summary = latestSummary.value;
  const compared = comparison.value;
  if (!summary || !compared) return [];
  const [base, arm] = summary.arms;
  return OUTCOMES.filter(({ id }) => SHOWN.includes(id)).map(({ id, total, unit: measured }) => {
    const factor = total ? factorOf(summary) : measured === 'share' ? 100 : 1;
    const { difference: mean, lo, hi } = compared.outcomes[id];
    const cells = [
      scaled(base!.outcomes[id], factor),
      scaled(arm!.outcomes[id], factor),
      scaled({ mean, lo, hi }, factor),
    ];
    const each = t(measured === 'share' ? 'page.table.percent' : 'page.table.each');
    return [
      `${sentence(t(`outcomes.${id}.name`))}${total ? '' : ` (${each})`}`,
      ...cells.map((cell) => `${plain(words.value, cell.value)} (${interval(words.value, cell)})`),
    ];
  });
}

type Cell = string | number | null;

/** Objects with the same keys as a table with a header. */
function tableOf(rows: readonly object[]): Cell[][] {
  const [first] = rows;
  if (!first) return [];
  return [Object.keys(first), ...rows.map((row) => Object.values(row) as Cell[])];
}

/** Saves the same columns as the command line's summary.csv. */
function saveSummary(): void {
  const summary = latestSummary.value;
  if (summary) saveText('ettervern-summary.csv', csvOf(tableOf([...summaryRows(summary)])), 'text/csv');
}

/** Saves the same columns as the command line's weekly.csv. */
function saveWeekly(): void {
  const result = latestResult.value;
  if (result) saveText('ettervern-weekly.csv', csvOf(tableOf([...weeklyRows(result)])), 'text/csv');
}
