import type { Source } from '../../../engine/experiment/index.ts';
import { shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';
import { shareCell } from './cells.ts';

const SOURCES: readonly Source[] = ['chance', 'sourced', 'assumptions', 'interaction'];

/**
 * Where the uncertainty of the deaths averted comes from; nothing unless the run was made over
 * draws of the parameters.
 */
export function uncertaintySection(material: Material): Section | null {
  const { uncertainty } = material.summary;
  if (uncertainty === null) return null;
  const { words } = material.session;
  const truths = uncertainty.comparisons.map((one) => shownOf(material, one.trueDeathsAvertedPer1000));
  const cells = cellWriter(words, truths);
  const rows = uncertainty.comparisons.map(({ arm, outcomes }, k) => {
    const { shares } = outcomes['overdose-deaths'];
    return [
      armName(material, arm),
      cells.range(truths[k]!),
      ...SOURCES.map((source) => shareCell(words, shares?.[source] ?? null)),
    ];
  });
  return {
    id: 'uncertainty',
    title: say(material, 'uncertainty.title'),
    content: html`${table({
      caption: say(material, 'uncertainty.caption'),
      columns: [
        { title: say(material, 'arm') },
        ...['truth', ...SOURCES].map((key) => ({
          title: say(material, `uncertainty.${key}`),
          numbers: true,
        })),
      ],
      rows,
    })}
${paragraph(say(material, 'uncertainty.note'))}`,
  };
}
