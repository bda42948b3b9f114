import type { OutcomeId } from '../../../engine/model/index.ts';
import { meanOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { leadText, settlingTexts } from '../lead.ts';
import { armName, titleOf } from '../names.ts';
import { type CellWriter, cellWriter, type Ranged } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';
import { textOf } from '../texts.ts';
import { printQueues } from './queues.ts';
import { printUncertainty } from './uncertainty.ts';

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
export function printRun(summarised: Summarised): void {
  const { session, scenario } = summarised;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(bold(paragraph(titleOf(summarised))));
  for (const text of [leadText(summarised, 'run-lead'), ...settlingTexts(summarised)])
    session.print(paragraph(text));
  if (scenario.assumptions === 'neutral') session.print(paragraph(t('cli.tables.neutral-lead')));
  if (scenario.outcomes === null) {
    const title = bold(textOf(summarised, 'cli.tables.run-title'));
    session.print(`\n${title}\n\n${table(summarised, OUTCOMES_SHOWN, 'range')}`);
    if (scenario.population.type === 'municipality')
      session.print(dim(paragraph(t('cli.tables.weeks-after-exit'))));
    session.print(
      `\n${bold(t('cli.tables.run-process-title'))}\n\n${table(summarised, INDICATORS_SHOWN, 'within')}`,
    );
    session.print(dim(paragraph(textOf(summarised, 'cli.tables.process-note'))));
    printQueues(summarised);
  } else {
    session.print(`\n${bold(t('cli.tables.chosen-title'))}\n\n${chosenTable(summarised, scenario.outcomes)}`);
    session.print(dim(paragraph(textOf(summarised, 'cli.tables.chosen-note'))));
  }
  printUncertainty(summarised, false);
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
}

/** A row per arm, a column per outcome. */
function table(summarised: Summarised, shown: readonly Shown[], write: keyof CellWriter): string {
  const { summary, session } = summarised;
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
      summary.arms.map(({ outcomes }) => meanOf(summarised, outcomes, id)),
    ),
  }));
  const rows = summary.arms.map(({ id: arm, outcomes }) => [
    armName(summarised, arm),
    ...writers.map(({ id, writer }) => writer[write](meanOf(summarised, outcomes, id))),
  ]);
  return tableText(session, columns, rows);
}

/** The outcomes that the scenario asks for: a row per arm and outcome. */
function chosenTable(summarised: Summarised, chosen: readonly OutcomeId[]): string {
  const { summary, session } = summarised;
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 28 },
    { title: words.t('cli.tables.outcome'), width: 28 },
    { title: words.t('cli.tables.mean'), width: 18, align: 'right' },
  ];
  const cell = (ranged: Ranged) => cellWriter(words, [ranged]).range(ranged);
  const rows = summary.arms.flatMap(({ id: arm, outcomes }) =>
    chosen.map((id, i) => [
      i === 0 ? armName(summarised, arm) : '',
      words.t(`outcomes.${id}.name`),
      cell(meanOf(summarised, outcomes, id)),
    ]),
  );
  return tableText(session, columns, rows);
}
