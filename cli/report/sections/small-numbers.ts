import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import { shownFactor } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { type CellWriter, cellWriter, scaled } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { type Cell, table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';
import { yearsContent } from './years.ts';

/**
 * What the place's own statistics could show: single years, and the chance that counting them
 * reveals the difference.
 */
export function smallNumbersSection(material: Material): Section {
  const { summary, session } = material;
  const { words } = session;
  const people = cellWriter(words, [], 0);
  const headings = [
    ...[1, 5, 10].map((count) => say(material, 'small.seen', { count })),
    say(material, 'small.wrong', { n: 5 }),
    say(material, 'small.reached'),
    say(material, 'small.per-death'),
  ];
  const rows = summary.comparisons.map((comparison): Cell[] => {
    const { years1, years5, years10 } = comparison.wouldYouSeeThis;
    return [
      armName(material, comparison.arm),
      ...[years1, years5, years10].map(({ seen }) => words.percent(seen)),
      words.percent(years5.wrongWay),
      ...reachedCells(material, comparison, people),
    ];
  });
  const exits = summary.exitsPerYear;
  return {
    id: 'small-numbers',
    title: say(material, 'small.title'),
    content: html`${exits === null ? null : paragraph(say(material, 'small.exits', { count: exits }))}
${yearsContent(material)}
${table({
  caption: say(material, 'small.caption'),
  columns: [{ title: say(material, 'arm') }, ...headings.map((title) => ({ title, numbers: true }))],
  rows,
})}
${paragraph(`${say(material, 'small.note')} ${say(material, 'small.none')}`)}`,
  };
}

function reachedCells(
  material: Material,
  { personsReached, personsPerDeathAverted }: ComparisonSummary,
  people: CellWriter,
): readonly string[] {
  const reached = scaled(
    { value: personsReached, lo: null, hi: null },
    shownFactor(material, 'persons-reached'),
  );
  const none = material.session.words.t('cli.tables.none');
  return [
    people.value(reached),
    personsPerDeathAverted === null ? none : people.range(personsPerDeathAverted),
  ];
}
