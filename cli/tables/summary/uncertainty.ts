import type { Source, UncertaintyOfOutcome, UncertaintySummary } from '../../../engine/experiment/index.ts';
import type { Estimate } from '../../../engine/stats/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import { shownFactor, shownOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { armList, armName } from '../names.ts';
import { cellWriter, includesZero, type Ranged, scaled } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';
import { textOf } from '../texts.ts';

const SOURCES: readonly Source[] = ['chance', 'sourced', 'assumptions', 'interaction'];

/**
 * A row: an arm, its mean, the interval of its true value, and the shares of the sources of
 * uncertainty.
 */
interface Row {
  readonly arm: string;
  readonly truth: Ranged;
  readonly shares: UncertaintyOfOutcome['shares'];
}

/**
 * Prints where the uncertainty comes from: of deaths averted where arms are compared, else of the
 * deaths of every arm.
 */
export function printUncertainty(summarised: Summarised, compared: boolean): void {
  const { session, summary } = summarised;
  const { uncertainty } = summary;
  if (uncertainty === null) return;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const title = textOf(summarised, `cli.uncertainty.${compared ? 'averted-title' : 'deaths-title'}`);
  const rows = compared ? comparisonRows(summarised, uncertainty) : armRows(summarised, uncertainty);
  session.print(`\n${bold(paragraph(title))}\n\n${table(summarised, rows)}`);
  session.print(dim(paragraph(textOf(summarised, 'cli.uncertainty.note', { persons: summary.persons }))));
  if (!compared) return;
  printUnclearTruth(summarised, uncertainty);
  session.print(paragraph(t('cli.uncertainty.neutral')));
}

const comparisonRows = (summarised: Summarised, { comparisons }: UncertaintySummary): readonly Row[] =>
  comparisons.map(({ arm, outcomes, trueDeathsAvertedPer1000 }) => ({
    arm,
    truth: shownOf(summarised, trueDeathsAvertedPer1000),
    shares: outcomes['overdose-deaths'].shares,
  }));

function armRows(summarised: Summarised, { arms }: UncertaintySummary): readonly Row[] {
  const factor = shownFactor(summarised, 'overdose-deaths');
  return arms.map(({ id, outcomes }) => {
    const { mean, trueLo, trueHi, shares } = outcomes['overdose-deaths'];
    return { arm: id, truth: scaled({ value: mean, lo: trueLo, hi: trueHi }, factor), shares };
  });
}

function table(summarised: Summarised, rows: readonly Row[]): string {
  const { words } = summarised.session;
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
    return [armName(summarised, arm), cells.value(truth), range, ...parts];
  });
  return tableText(summarised.session, columns, texts);
}

function shareText(words: Words, share: Estimate | null): string {
  const { value, lo, hi } = share ?? { value: null, lo: null, hi: null };
  if (value === null) return words.t('cli.tables.none');
  if (lo === null || hi === null) return words.percent(value);
  return `${words.percent(value)}\n${words.t('cli.tables.range', { lo: words.percent(lo), hi: words.percent(hi) })}`;
}

/** Says plainly of which arms it is not known whether they avert deaths. */
function printUnclearTruth(summarised: Summarised, { comparisons }: UncertaintySummary): void {
  const { session, summary } = summarised;
  const unclear = comparisons.filter(({ trueDeathsAvertedPer1000: truth }) => includesZero(truth));
  if (unclear.length === 0) return;
  const arms = armList(
    summarised,
    summary.comparisons.filter(({ arm }) => unclear.some((one) => one.arm === arm)),
  );
  session.print(paragraph(session.words.t('cli.uncertainty.truth-unclear', { arms })));
}
