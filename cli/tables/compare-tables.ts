import type { ComparisonSummary } from '../../engine/experiment/index.ts';
import type { OutcomeId } from '../../engine/model/index.ts';
import { printEconomics } from './economics-tables.ts';
import { type Column, paragraph } from './layout.ts';
import { comparedBesideNeutral, neutralTable, printVerdicts } from './neutral-table.ts';
import { type CellWriter, cellWriter, includesZero, isSame, type Ranged, scaled } from './numbers.ts';
import { printQueues } from './queue-table.ts';
import {
  armList,
  armName,
  differenceOf,
  meanOf,
  methodText,
  type Report,
  settlingTexts,
  shownFactor,
  shownOf,
  textOf,
  titleOf,
} from './report.ts';
import { printYears } from './small-numbers-table.ts';
import { tableText } from './table.ts';
import { leadText, printUncertainty } from './uncertainty-table.ts';

/** Process indicators shown beside the deaths, with the heading of each. */
const INDICATORS: readonly (readonly [OutcomeId, string])[] = [
  ['days-to-first-contact', 'days-to-contact'],
  ['lar-weeks', 'lar-weeks'],
  ['homeless-weeks', 'homeless-weeks'],
  ['kits-used', 'kits-used'],
  ['nonfatal-overdoses', 'nonfatal-overdoses'],
];

/** Prints a comparison: words, effect on overdose deaths, whether it would be seen, the indicators, what it cannot say. */
export function printComparison(report: Report, costs = false): void {
  const { session, summary, scenario } = report;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const section = (key: string, table: string, note: string) => {
    session.print(
      `\n${bold(paragraph(textOf(report, `cli.tables.${key}`)))}\n\n${table}\n${dim(paragraph(note))}`,
    );
  };
  session.print(bold(paragraph(titleOf(report))));
  for (const text of [leadText(report, 'compare-lead'), ...settlingTexts(report)])
    session.print(paragraph(text));
  if (scenario.assumptions === 'neutral') session.print(paragraph(t('cli.tables.neutral-lead')));
  section(
    'effect-title',
    effectTable(report),
    textOf(report, 'cli.tables.effect-note', { persons: summary.persons }),
  );
  printUnclear(report);
  printUncertainty(report, true);
  const beside = comparedBesideNeutral(report);
  if (beside.length > 0) {
    section('neutral-title', neutralTable(report, beside), t('cli.tables.neutral-note'));
    printVerdicts(report, beside);
  }
  section(
    'seen-title',
    seenTable(report),
    textOf(report, 'cli.tables.seen-note', { count: summary.exitsPerYear ?? 0 }),
  );
  printSmallNumbers(report);
  if (scenario.outcomes === null) {
    section('process-title', indicatorTable(report), textOf(report, 'cli.tables.process-note'));
    printQueues(report);
  } else {
    section('chosen-title', chosenTable(report, scenario.outcomes), textOf(report, 'cli.tables.chosen-note'));
  }
  if (costs) printEconomics(report);
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
}

/** What single years look like, where the run says it. */
function printSmallNumbers(report: Report): void {
  const { session, summary } = report;
  const arms = summary.comparisons.flatMap(({ arm, smallNumbers }) =>
    smallNumbers === null ? [] : [{ arm: armName(report, arm), smallNumbers }],
  );
  if (arms.length === 0) return;
  const { exitsPerYear, horizonWeeks: weeks, uncertainty } = summary;
  const base = armName(report, summary.arms[0]!.id);
  const draws = uncertainty !== null;
  printYears({ session, base, arms, weeks, exitsPerYear, draws, method: methodText(report) });
}

function effectTable(report: Report): string {
  const { summary, session } = report;
  const { words } = session;
  const title = (key: string) => words.t(`cli.tables.${key}`);
  const columns: readonly Column[] = [
    { title: title('arm'), width: 26 },
    { title: title('deaths'), width: 10, align: 'right' },
    { title: title('averted'), width: 16, align: 'right' },
    { title: title('ratio'), width: 14, align: 'right' },
    { title: title('better'), width: 10, align: 'right' },
  ];
  const deaths = new Map(
    summary.arms.map(({ id, outcomes }) => [id, meanOf(report, outcomes, 'overdose-deaths')]),
  );
  const deathCells = cellWriter(words, [...deaths.values()]);
  const avertedCells = cellWriter(
    words,
    summary.comparisons.map((comparison) => shownOf(report, comparison.deathsAvertedPer1000)),
  );
  const ratioCells = cellWriter(words, [], 2);
  const base = summary.arms[0]!.id;
  const rows = summary.comparisons.map((comparison) => {
    const { ratio, ratioLo, ratioHi, probabilityBetter } = comparison.outcomes['overdose-deaths'];
    return [
      armName(report, comparison.arm),
      deathCells.value(deaths.get(comparison.arm)!),
      avertedCells.range(shownOf(report, comparison.deathsAvertedPer1000)),
      ratioCells.range({ value: ratio, lo: ratioLo, hi: ratioHi }),
      probabilityBetter === null ? title('none') : words.percent(probabilityBetter),
    ];
  });
  const baseRow = [
    words.t('cli.tables.base', { arm: armName(report, base) }),
    deathCells.value(deaths.get(base)!),
  ];
  return tableText(session, columns, [[...baseRow, '', '', ''], ...rows]);
}

/** Says plainly which arms do not differ, or not clearly. */
function printUnclear(report: Report): void {
  const { session, summary } = report;
  const print = (key: string, comparisons: readonly ComparisonSummary[]) => {
    if (comparisons.length === 0) return;
    session.print(paragraph(session.words.t(key, { arms: armList(report, comparisons) })));
  };
  const same = summary.comparisons.filter(({ deathsAvertedPer1000 }) => isSame(deathsAvertedPer1000));
  print('cli.tables.same', same);
  print(
    summary.uncertainty ? 'cli.uncertainty.unclear' : 'cli.tables.unclear',
    summary.comparisons.filter(
      (comparison) => !same.includes(comparison) && includesZero(comparison.deathsAvertedPer1000),
    ),
  );
}

function seenTable(report: Report): string {
  const { summary, session } = report;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 24 },
    { title: textOf(report, 'cli.tables.reached-per-1000'), width: 12, align: 'right' },
    { title: words.t('cli.tables.reached-per-death'), width: 15, align: 'right' },
    ...[1, 5, 10].map((years) => ({
      title: words.t('cli.tables.years', { count: years }),
      width: 8,
      align: 'right' as const,
    })),
  ];
  const whole = cellWriter(words, [], 0);
  const rows = summary.comparisons.map((comparison) => {
    const { years1, years5, years10 } = comparison.wouldYouSeeThis;
    const seen = [years1, years5, years10].map((years) => words.percent(years.seen));
    const value = comparison.personsReached;
    const reached = scaled({ value, lo: null, hi: null }, shownFactor(report, 'persons-reached'));
    const perDeath = comparison.personsPerDeathAverted;
    const perDeathText = perDeath === null ? words.t('cli.tables.none') : whole.range(perDeath);
    return [armName(report, comparison.arm), whole.value(reached), perDeathText, ...seen];
  });
  return tableText(session, columns, rows);
}

function indicatorTable(report: Report): string {
  const { summary, session } = report;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 24 },
    ...INDICATORS.map(([, heading]) => ({
      title: words.t(`cli.tables.${heading}`),
      width: 10,
      align: 'right' as const,
    })),
  ];
  const cells = INDICATORS.map(([id]) => {
    const column = summary.comparisons.map(({ outcomes }) => differenceOf(report, outcomes, id));
    return { id, writer: cellWriter(words, column) };
  });
  const rows = summary.comparisons.map(({ arm, outcomes }) => [
    armName(report, arm),
    ...cells.map(({ id, writer }) => writer.signed(differenceOf(report, outcomes, id))),
  ]);
  return tableText(session, columns, rows);
}

/** The outcomes that the scenario asks for: a row per arm and outcome. */
function chosenTable(report: Report, chosen: readonly OutcomeId[]): string {
  const { summary, session } = report;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 24 },
    { title: words.t('cli.tables.outcome'), width: 24 },
    { title: words.t('cli.tables.mean'), width: 14, align: 'right' },
    { title: words.t('cli.tables.difference'), width: 14, align: 'right' },
  ];
  const cell = (ranged: Ranged, write: keyof CellWriter) => cellWriter(words, [ranged])[write](ranged);
  const rows = summary.comparisons.flatMap((comparison) => {
    const arm = summary.arms.find(({ id }) => id === comparison.arm)!;
    return chosen.map((id, i) => [
      i === 0 ? armName(report, arm.id) : '',
      words.t(`outcomes.${id}.name`),
      cell(meanOf(report, arm.outcomes, id), 'within'),
      cell(differenceOf(report, comparison.outcomes, id), 'signed'),
    ]);
  });
  return tableText(session, columns, rows);
}
