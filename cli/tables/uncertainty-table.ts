import type { Source, UncertaintyOfOutcome, UncertaintySummary } from '../../engine/experiment/index.ts';
import type { Estimate } from '../../engine/stats/index.ts';
import type { Words } from '../../engine/words/index.ts';
import { type Column, paragraph } from './layout.ts';
import { cellWriter, includesZero, type Ranged, scaled } from './numbers.ts';
import { armList, armName, leadValues, type Report, shownFactor, shownOf, textOf } from './report.ts';
import { tableText } from './table.ts';

const SOURCES: readonly Source[] = ['chance', 'sourced', 'assumptions', 'interaction'];

/** A row: an arm, its mean, its true value with what is not known, and the shares of the sources. */
interface Row {
  readonly arm: string;
  readonly truth: Ranged;
  readonly shares: UncertaintyOfOutcome['shares'];
}

/** The paragraph above the tables: whom the simulation follows, how often, and what the intervals are. */
export function leadText(report: Report, key: 'run-lead' | 'compare-lead'): string {
  const { t } = report.session.words;
  const { uncertainty } = report.summary;
  const values = leadValues(report);
  if (uncertainty === null)
    return t(key === 'run-lead' ? 'cli.tables.run-lead' : 'cli.tables.compare-lead', values);
  const drawn = t('cli.uncertainty.drawn', {
    sourced: uncertainty.sourcedDraws,
    assumptions: uncertainty.assumptionDraws,
    count: uncertainty.replicates,
  });
  return t(key === 'run-lead' ? 'cli.uncertainty.run-lead' : 'cli.uncertainty.compare-lead', {
    followed: values.followed,
    drawn,
  });
}

/** Prints where the uncertainty comes from: of deaths averted where arms are compared, else of the deaths of every arm. */
export function printUncertainty(report: Report, compared: boolean): void {
  const { session, summary } = report;
  const { uncertainty } = summary;
  if (uncertainty === null) return;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const title = textOf(report, `cli.uncertainty.${compared ? 'averted-title' : 'deaths-title'}`);
  const rows = compared ? comparisonRows(report, uncertainty) : armRows(report, uncertainty);
  session.print(`\n${bold(paragraph(title))}\n\n${table(report, rows)}`);
  session.print(dim(paragraph(textOf(report, 'cli.uncertainty.note', { persons: summary.persons }))));
  if (!compared) return;
  printUnclearTruth(report, uncertainty);
  session.print(paragraph(t('cli.uncertainty.neutral')));
}

const comparisonRows = (report: Report, { comparisons }: UncertaintySummary): readonly Row[] =>
  comparisons.map(({ arm, outcomes, trueDeathsAvertedPer1000 }) => ({
    arm,
    truth: shownOf(report, trueDeathsAvertedPer1000),
    shares: outcomes['overdose-deaths'].shares,
  }));

function armRows(report: Report, { arms }: UncertaintySummary): readonly Row[] {
  const factor = shownFactor(report, 'overdose-deaths');
  return arms.map(({ id, outcomes }) => {
    const { mean, trueLo, trueHi, shares } = outcomes['overdose-deaths'];
    return { arm: id, truth: scaled({ value: mean, lo: trueLo, hi: trueHi }, factor), shares };
  });
}

function table(report: Report, rows: readonly Row[]): string {
  const { words } = report.session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 18 },
    { title: words.t('cli.uncertainty.mean'), width: 8, align: 'right' },
    { title: words.t('cli.uncertainty.truth'), width: 13, align: 'right' },
    ...SOURCES.map((source) => ({
      title: words.t(`cli.uncertainty.${source}`),
      width: 9,
      align: 'right' as const,
    })),
  ];
  const cells = cellWriter(
    words,
    rows.map(({ truth }) => truth),
  );
  const texts = rows.map(({ arm, truth, shares }) => {
    const range = cells.range(truth).split('\n')[1]!;
    const parts = SOURCES.map((source) => shareText(words, shares?.[source] ?? null));
    return [armName(report, arm), cells.value(truth), range, ...parts];
  });
  return tableText(report.session, columns, texts);
}

function shareText(words: Words, share: Estimate | null): string {
  const { value, lo, hi } = share ?? { value: null, lo: null, hi: null };
  if (value === null) return words.t('cli.tables.none');
  if (lo === null || hi === null) return words.percent(value);
  return `${words.percent(value)}\n${words.t('cli.tables.range', { lo: words.percent(lo), hi: words.percent(hi) })}`;
}

/** Says plainly of which arms it is not known whether they avert deaths. */
function printUnclearTruth(report: Report, { comparisons }: UncertaintySummary): void {
  const { session, summary } = report;
  const unclear = comparisons.filter(({ trueDeathsAvertedPer1000: truth }) => includesZero(truth));
  if (unclear.length === 0) return;
  const arms = armList(
    report,
    summary.comparisons.filter(({ arm }) => unclear.some((one) => one.arm === arm)),
  );
  session.print(paragraph(session.words.t('cli.uncertainty.truth-unclear', { arms })));
}
