import type { OutcomeId } from '../../../engine/model/index.ts';
import { meanOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { armName } from '../names.ts';
import { cellWriter } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';

/** What the table says of queues, with the heading of each. */
const SHOWN: readonly (readonly [OutcomeId, string])[] = [
  ['coordinator-wait-weeks', 'wait-coordinator'],
  ['lar-wait-weeks', 'wait-lar'],
  ['housing-wait-weeks', 'wait-housing'],
  ['activity-wait-weeks', 'wait-activity'],
  ['waiting-weeks', 'weeks-waited'],
];

/**
 * Prints how long people wait for the services of a municipality, in every arm; nothing where no
 * service has a queue.
 */
export function printQueues(summarised: Summarised): void {
  const { session, summary } = summarised;
  const { words, colours } = session;
  const shown = SHOWN.filter(([id]) => summary.arms.some(({ outcomes }) => outcomes[id].mean !== null));
  if (shown.length === 0) return;
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 24 },
    ...shown.map(([, heading]) => ({
      title: words.t(`cli.tables.${heading}`),
      width: 10,
      align: 'right' as const,
    })),
  ];
  const cells = shown.map(([id]) => {
    const column = summary.arms.map(({ outcomes }) => meanOf(summarised, outcomes, id));
    return { id, writer: cellWriter(words, column) };
  });
  const rows = summary.arms.map(({ id: arm, outcomes }) => [
    armName(summarised, arm),
    ...cells.map(({ id, writer }) => writer.within(meanOf(summarised, outcomes, id))),
  ]);
  const title = colours.bold(paragraph(words.t('cli.tables.queues-title')));
  session.print(`\n${title}\n\n${tableText(session, columns, rows)}`);
  session.print(colours.dim(paragraph(words.t('cli.tables.queues-note'))));
}
