import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import type { OutcomeId } from '../../../engine/model/index.ts';
import { differenceOf, meanOf, shownFactor, shownOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { leadText, settlingTexts } from '../lead.ts';
import { armList, armName, titleOf } from '../names.ts';
import { type CellWriter, cellWriter, includesZero, isSame, type Ranged, scaled } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';
import { methodText, textOf } from '../texts.ts';
import { printEconomics } from './economics.ts';
import { comparedBesideNeutral, neutralTable, printVerdicts } from './neutral.ts';
import { printQueues } from './queues.ts';
import { printYears } from './small-numbers.ts';
import { printUncertainty } from './uncertainty.ts';

/** Process indicators shown beside the deaths, with the heading of each. */
const INDICATORS: readonly (readonly [OutcomeId, string])[] = [
  ['days-to-first-contact', 'days-to-contact'],
  ['lar-weeks', 'lar-weeks'],
  ['homeless-weeks', 'homeless-weeks'],
  ['kits-used', 'kits-used'],
  ['nonfatal-overdoses', 'nonfatal-overdoses'],
];

/**
 * Prints a comparison: words, effect on overdose deaths, whether it would be seen, the indicators,
 * what it cannot say.
 */
export function printComparison(summarised: Summarised, costs = false): void {
  const { session, summary, scenario } = summarised;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const section = (key: string, table: string, note: string) => {
    session.print(
      `\n${bold(paragraph(textOf(summarised, `cli.tables.${key}`)))}\n\n${table}\n${dim(paragraph(note))}`,
    );
  };
  session.print(bold(paragraph(titleOf(summarised))));
  for (const text of [leadText(summarised, 'compare-lead'), ...settlingTexts(summarised)])
    session.print(paragraph(text));
  if (scenario.assumptions === 'neutral') session.print(paragraph(t('cli.tables.neutral-lead')));
  section(
    'effect-title',
    effectTable(summarised),
    textOf(summarised, 'cli.tables.effect-note', { persons: summary.persons }),
  );
  printUnclear(summarised);
  printUncertainty(summarised, true);
  const beside = comparedBesideNeutral(summarised);
  if (beside.length > 0) {
    section('neutral-title', neutralTable(summarised, beside), t('cli.tables.neutral-note'));
    printVerdicts(summarised, beside);
  }
  section(
    'seen-title',
    seenTable(summarised),
    textOf(summarised, 'cli.tables.seen-note', { count: summary.exitsPerYear ?? 0 }),
  );
  printSmallNumbers(summarised);
  if (scenario.outcomes === null) {
    section('process-title', indicatorTable(summarised), textOf(summarised, 'cli.tables.process-note'));
    printQueues(summarised);
  } else {
    section(
      'chosen-title',
      chosenTable(summarised, scenario.outcomes),
      textOf(summarised, 'cli.tables.chosen-note'),
    );
  }
  if (costs) printEconomics(summarised);
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
}

/** What single years look like, where the run says it. */
function printSmallNumbers(summarised: Summarised): void {
  const { session, summary } = summarised;
  const arms = summary.comparisons.flatMap(({ arm, smallNumbers }) =>
    smallNumbers === null ? [] : [{ arm: armName(summarised, arm), smallNumbers }],
  );
  if (arms.length === 0) return;
  const { exitsPerYear, horizonWeeks: weeks, uncertainty } = summary;
  const base = armName(summarised, summary.arms[0]!.id);
  const draws = uncertainty !== null;
  printYears({ session, base, arms, weeks, exitsPerYear, draws, method: methodText(summarised) });
}

function effectTable(summarised: Summarised): string {
  const { summary, session } = summarised;
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
    summary.arms.map(({ id, outcomes }) => [id, meanOf(summarised, outcomes, 'overdose-deaths')]),
  );
  const deathCells = cellWriter(words, [...deaths.values()]);
  const avertedCells = cellWriter(
    words,
    summary.comparisons.map((comparison) => shownOf(summarised, comparison.deathsAvertedPer1000)),
  );
  const ratioCells = cellWriter(words, [], 2);
  const base = summary.arms[0]!.id;
  const rows = summary.comparisons.map((comparison) => {
    const { ratio, ratioLo, ratioHi, probabilityBetter } = comparison.outcomes['overdose-deaths'];
    return [
      armName(summarised, comparison.arm),
      deathCells.value(deaths.get(comparison.arm)!),
      avertedCells.range(shownOf(summarised, comparison.deathsAvertedPer1000)),
      ratioCells.range({ value: ratio, lo: ratioLo, hi: ratioHi }),
      probabilityBetter === null ? title('none') : words.percent(probabilityBetter),
    ];
  });
  const baseRow = [
    words.t('cli.tables.base', { arm: armName(summarised, base) }),
    deathCells.value(deaths.get(base)!),
  ];
  return tableText(session, columns, [[...baseRow, '', '', ''], ...rows]);
}

/** Says plainly which arms do not differ, or not clearly. */
function printUnclear(summarised: Summarised): void {
  const { session, summary } = summarised;
  const print = (key: string, comparisons: readonly ComparisonSummary[]) => {
    if (comparisons.length === 0) return;
    session.print(paragraph(session.words.t(key, { arms: armList(summarised, comparisons) })));
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

function seenTable(summarised: Summarised): string {
  const { summary, session } = summarised;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 24 },
    { title: textOf(summarised, 'cli.tables.reached-per-1000'), width: 12, align: 'right' },
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
    const reached = scaled({ value, lo: null, hi: null }, shownFactor(summarised, 'persons-reached'));
    const perDeath = comparison.personsPerDeathAverted;
    const perDeathText = perDeath === null ? words.t('cli.tables.none') : whole.range(perDeath);
    return [armName(summarised, comparison.arm), whole.value(reached), perDeathText, ...seen];
  });
  return tableText(session, columns, rows);
}

function indicatorTable(summarised: Summarised): string {
  const { summary, session } = summarised;
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
    const column = summary.comparisons.map(({ outcomes }) => differenceOf(summarised, outcomes, id));
    return { id, writer: cellWriter(words, column) };
  });
  const rows = summary.comparisons.map(({ arm, outcomes }) => [
    armName(summarised, arm),
    ...cells.map(({ id, writer }) => writer.signed(differenceOf(summarised, outcomes, id))),
  ]);
  return tableText(session, columns, rows);
}

/** The outcomes that the scenario asks for: a row per arm and outcome. */
function chosenTable(summarised: Summarised, chosen: readonly OutcomeId[]): string {
  const { summary, session } = summarised;
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
      i === 0 ? armName(summarised, arm.id) : '',
      words.t(`outcomes.${id}.name`),
      cell(meanOf(summarised, arm.outcomes, id), 'within'),
      cell(differenceOf(summarised, comparison.outcomes, id), 'signed'),
    ]);
  });
  return tableText(session, columns, rows);
}
