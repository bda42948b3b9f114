import { summaryRows, weeklyRows } from '../../engine/experiment/index.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { PlainTable } from '../parts/data-table.tsx';
import { Details } from '../parts/details.tsx';
import { interval, plain, scaled, sentence } from '../parts/words.ts';
import { comparison, result as latestResult, summary as latestSummary } from '../run/comparison.ts';
import { csvOf, saveText } from '../share/save.ts';
import { words } from '../state/store.ts';

/** What people ask about besides deaths, and what services would notice first. */
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

/** Outcomes and process indicators under both policies, with the difference, each with its interval. */
export function OutcomeTable() {
  const { t } = words.value;
  const summary = latestSummary.value;
  const compared = comparison.value;
  if (!summary || !compared) return null;
  const [base, arm] = summary.arms;
  const rows = OUTCOMES.filter(({ id }) => SHOWN.includes(id)).map(({ id, total, unit }) => {
    const factor = total ? 1000 / summary.persons : unit === 'share' ? 100 : 1;
    const { difference: mean, lo, hi } = compared.outcomes[id];
    const cells = [
      scaled(base!.outcomes[id], factor),
      scaled(arm!.outcomes[id], factor),
      scaled({ mean, lo, hi }, factor),
    ];
    return [
      `${sentence(t(`outcomes.${id}.name`))}${total ? '' : ` (${t(unit === 'share' ? 'page.table.percent' : 'page.table.each')})`}`,
      ...cells.map((cell) => `${plain(words.value, cell.value)} (${interval(words.value, cell)})`),
    ];
  });
  const head = [t('page.table.outcome'), 'A', 'B', t('page.table.difference')];
  return (
    <section class="below">
      <Details title={t('page.table.title')}>
        <p>{t('page.table.note', { count: summary.seeds })}</p>
        <PlainTable caption={t('page.table.title')} head={head} rows={rows} />
        <button type="button" onClick={saveSummary}>
          {t('page.table.csv')}
        </button>{' '}
        <button type="button" onClick={saveWeekly}>
          {t('page.table.weekly')}
        </button>
        <p class="remark">{t('page.table.hash', { hash: summary.hash })}</p>
      </Details>
    </section>
  );
}

type Cell = string | number | null;

/** Rows of objects with the same keys, as a table with a head. */
function tableOf(rows: readonly object[]): Cell[][] {
  const [first] = rows;
  if (!first) return [];
  return [Object.keys(first), ...rows.map((row) => Object.values(row) as Cell[])];
}

/** The same columns as summary.csv of the command line. */
function saveSummary(): void {
  const summary = latestSummary.value;
  if (summary) saveText('ettervern-summary.csv', csvOf(tableOf([...summaryRows(summary)])), 'text/csv');
}

/** The same columns as weekly.csv of the command line. */
function saveWeekly(): void {
  const result = latestResult.value;
  if (result) saveText('ettervern-weekly.csv', csvOf(tableOf([...weeklyRows(result)])), 'text/csv');
}
