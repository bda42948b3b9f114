import { OUTCOMES, type OutcomeId } from '../../../engine/model/index.ts';
import { differenceOf, meanOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter, type Ranged, scaled } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { capital, type Section, say } from '../section.ts';

/** What happens on the way to the deaths, where the scenario asks for nothing else. */
const INDICATORS: readonly OutcomeId[] = [
  'days-to-first-contact',
  'contact-within-30-days',
  'weeks-without-coordinator',
  'lar-weeks',
  'own-home-weeks',
  'homeless-weeks',
  'activity-weeks',
  'kits-used',
  'nonfatal-overdoses',
];

/** Columns that a sheet of paper has room for. */
const COLUMNS = 5;

/** Indicators of the way: the base as it is, every other arm as its difference from it. */
export function processSection(material: Material): Section {
  const asked = (material.scenario.outcomes ?? INDICATORS).filter((id) => id !== 'overdose-deaths');
  const parts = Array.from({ length: Math.ceil(asked.length / COLUMNS) }, (_, k) =>
    asked.slice(k * COLUMNS, (k + 1) * COLUMNS),
  );
  return {
    id: 'process',
    title: say(material, 'process.title'),
    content: html`${parts.map((ids) => indicatorTable(material, ids))}
${paragraph(say(material, 'process.note'))}`,
  };
}

const isShare = (id: OutcomeId): boolean => OUTCOMES.find((one) => one.id === id)?.unit === 'share';

/** Shares in per cent. */
const shown = (id: OutcomeId, ranged: Ranged): Ranged => (isShare(id) ? scaled(ranged, 100) : ranged);

function heading(material: Material, id: OutcomeId): string {
  const name = capital(material.session.words.t(`outcomes.${id}.name`));
  return isShare(id) ? say(material, 'process.share', { name }) : name;
}

function indicatorTable(material: Material, ids: readonly OutcomeId[]) {
  const { summary, session } = material;
  const { words } = session;
  const [base] = summary.arms;
  const levels = ids.map((id) => {
    const level = shown(id, meanOf(material, base!.outcomes, id));
    return cellWriter(words, [level]).within(level);
  });
  const writers = ids.map((id) =>
    cellWriter(
      words,
      summary.comparisons.map(({ outcomes }) => shown(id, differenceOf(material, outcomes, id))),
    ),
  );
  const rows = summary.comparisons.map(({ arm, outcomes }) => [
    armName(material, arm),
    ...ids.map((id, j) => writers[j]!.signed(shown(id, differenceOf(material, outcomes, id)))),
  ]);
  return table({
    caption: say(material, 'process.caption'),
    columns: [
      { title: say(material, 'arm') },
      ...ids.map((id) => ({ title: heading(material, id), numbers: true })),
    ],
    rows: [[say(material, 'process.level', { arm: armName(material, base!.id) }), ...levels], ...rows],
  });
}
