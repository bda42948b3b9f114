import type { OutcomeId } from '../../engine/model/index.ts';
import { type Column, paragraph } from './layout.ts';
import { type CellWriter, cellWriter, type Ranged } from './numbers.ts';
import { printQueues } from './queue-table.ts';
import { armName, meanOf, type Report, settlingTexts, textOf, titleOf } from './report.ts';
import { tableText } from './table.ts';
import { leadText, printUncertainty } from './uncertainty-table.ts';

/** An outcome in a table: its id and the heading of its column. */
type Shown = readonly [outcome: OutcomeId, heading: string];

const OUTCOMES_SHOWN: readonly Shown[] = [
  ['overdose-deaths', 'deaths'],
  ['overdose-deaths-weeks-1-4', 'deaths-first-weeks'],
  ['nonfatal-overdoses', 'nonfatal-overdoses'],
  ['other-deaths', 'other-deaths'],
];

const INDICATORS_SHOWN: readonly Shown[] = [
  ['days-to-first-contact', 'days-to-contact'],
  ['lar-weeks', 'lar-weeks'],
  ['homeless-weeks', 'homeless-weeks'],
  ['kits-used', 'kits-used'],
];

/** Prints the results of every arm by itself. */
export function printRun(report: Report): void {
  const { session, scenario } = report;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(bold(paragraph(titleOf(report))));
  for (const text of [leadText(report, 'run-lead'), ...settlingTexts(report)]) session.print(paragraph(text));
  if (scenario.assumptions === 'neutral') session.print(paragraph(t('cli.tables.neutral-lead')));
  if (scenario.outcomes === null) {
    const title = bold(textOf(report, 'cli.tables.run-title'));
    session.print(`\n${title}\n\n${table(report, OUTCOMES_SHOWN, 'range')}`);
    if (scenario.population.type === 'municipality')
      session.print(dim(paragraph(t('cli.tables.weeks-after-exit'))));
    session.print(
      `\n${bold(t('cli.tables.run-process-title'))}\n\n${table(report, INDICATORS_SHOWN, 'within')}`,
    );
    session.print(dim(paragraph(textOf(report, 'cli.tables.process-note'))));
    printQueues(report);
  } else {
    session.print(`\n${bold(t('cli.tables.chosen-title'))}\n\n${chosenTable(report, scenario.outcomes)}`);
    session.print(dim(paragraph(textOf(report, 'cli.tables.chosen-note'))));
  }
  printUncertainty(report, false);
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
}

/** A row per arm, a column per outcome. */
function table(report: Report, shown: readonly Shown[], write: keyof CellWriter): string {
  const { summary, session } = report;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 20 },
    ...shown.map(([, heading]) => ({
      title: words.t(`cli.tables.${heading}`),
      width: 14,
      align: 'right' as const,
    })),
  ];
  const writers = shown.map(([id]) => ({
    id,
    writer: cellWriter(
      words,
      summary.arms.map(({ outcomes }) => meanOf(report, outcomes, id)),
    ),
  }));
  const rows = summary.arms.map(({ id: arm, outcomes }) => [
    armName(report, arm),
    ...writers.map(({ id, writer }) => writer[write](meanOf(report, outcomes, id))),
  ]);
  return tableText(session, columns, rows);
}

/** The outcomes that the scenario asks for: a row per arm and outcome. */
function chosenTable(report: Report, chosen: readonly OutcomeId[]): string {
  const { summary, session } = report;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 28 },
    { title: words.t('cli.tables.outcome'), width: 28 },
    { title: words.t('cli.tables.mean'), width: 18, align: 'right' },
  ];
  const cell = (ranged: Ranged) => cellWriter(words, [ranged]).range(ranged);
  const rows = summary.arms.flatMap(({ id: arm, outcomes }) =>
    chosen.map((id, i) => [
      i === 0 ? armName(report, arm) : '',
      words.t(`outcomes.${id}.name`),
      cell(meanOf(report, outcomes, id)),
    ]),
  );
  return tableText(session, columns, rows);
}
