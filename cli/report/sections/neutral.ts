import { shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter } from '../../tables/numbers.ts';
import { comparedBesideNeutral } from '../../tables/summary/neutral.ts';
import type { Material } from '../material.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';

/** Catalogue key of what the twin says of an effect. */
const VERDICTS = { true: 'assumed', false: 'remains', null: 'not-clear' } as const;

/** The same comparison with the assumed effects switched off; or why there is none. */
export const neutralSection = (material: Material): Section => ({
  id: 'neutral',
  title: say(material, 'neutral.title'),
  content: content(material),
});

function content(material: Material): Html {
  const { scenario, summary, session } = material;
  if (summary.uncertainty !== null) return paragraph(say(material, 'neutral.draws'));
  if (scenario.assumptions === 'neutral') return paragraph(say(material, 'neutral.itself'));
  const compared = comparedBesideNeutral(material);
  if (compared.length === 0) return paragraph(say(material, 'neutral.none'));
  const cells = cellWriter(
    session.words,
    compared.flatMap(({ deathsAvertedPer1000, neutral }) => [
      shownOf(material, deathsAvertedPer1000),
      shownOf(material, neutral.deathsAvertedPer1000),
    ]),
  );
  const rows = compared.map(({ arm, deathsAvertedPer1000, neutral, restsOnAssumption }) => [
    armName(material, arm),
    cells.range(shownOf(material, deathsAvertedPer1000)),
    cells.range(shownOf(material, neutral.deathsAvertedPer1000)),
    say(material, `neutral.${VERDICTS[`${restsOnAssumption}`]}`),
  ]);
  return html`${paragraph(say(material, 'neutral.intro'))}
${table({
  caption: say(material, 'neutral.caption'),
  columns: [
    { title: say(material, 'arm') },
    { title: say(material, 'effect.with-assumptions'), numbers: true },
    { title: say(material, 'effect.without-assumptions'), numbers: true },
    { title: say(material, 'neutral.verdict') },
  ],
  rows,
})}
${paragraph(say(material, 'neutral.note'))}`;
}
