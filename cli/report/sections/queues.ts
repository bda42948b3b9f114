import type { OutcomeId } from '../../../engine/model/index.ts';
import { meanOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { capital, type Section, say } from '../section.ts';

const WAITS: readonly OutcomeId[] = [
  'coordinator-wait-weeks',
  'lar-wait-weeks',
  'housing-wait-weeks',
  'activity-wait-weeks',
];

/**
 * How long people wait for the services of a place, in every arm; nothing where no service has a
 * queue.
 */
export function queuesSection(material: Material): Section | null {
  const { summary, session } = material;
  const { words } = session;
  const hasMean = (id: OutcomeId) => summary.arms.some(({ outcomes }) => outcomes[id].mean !== null);
  const waits = WAITS.filter(hasMean);
  if (waits.length === 0) return null;
  const ids: readonly OutcomeId[] = [...waits, 'waiting-weeks'];
  const writers = ids.map((id) =>
    cellWriter(
      words,
      summary.arms.map(({ outcomes }) => meanOf(material, outcomes, id)),
    ),
  );
  const headings = [
    ...waits.map((id) => capital(words.t(`outcomes.${id}.name`))),
    say(material, 'queues.waited'),
  ];
  return {
    id: 'queues',
    title: say(material, 'queues.title'),
    content: html`${table({
      caption: say(material, 'queues.caption'),
      columns: [{ title: say(material, 'arm') }, ...headings.map((title) => ({ title, numbers: true }))],
      rows: summary.arms.map(({ id: arm, outcomes }) => [
        armName(material, arm),
        ...ids.map((id, j) => writers[j]!.within(meanOf(material, outcomes, id))),
      ]),
    })}
${paragraph(say(material, 'queues.note'))}`,
  };
}
