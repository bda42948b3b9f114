import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import { type CellWriter, cellWriter, scaled } from '../../tables/numbers.ts';
import { armName, shownFactor } from '../../tables/report.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { type Cell, table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';

/** What the place's own statistics could show: yearly deaths, and the chance that counting them reveals the difference. */
export function smallNumbersSection(material: Material): Section {
  const { summary, session } = material;
  const { words } = session;
  const yearly = summary.comparisons.map(({ wouldYouSeeThis }) => wouldYouSeeThis);
  const alone = (value: number) => ({ value, lo: null, hi: null });
  const decimals = Math.max(...yearly.map((one) => one.deathsPerYearBase)) < 10 ? 2 : 0;
  const deaths = cellWriter(words, [], decimals);
  const people = cellWriter(words, [], 0);
  const headings = [
    say(material, 'small.year'),
    ...[1, 5, 10].map((count) => say(material, 'small.seen', { count })),
    say(material, 'small.wrong', { n: 5 }),
    say(material, 'small.reached'),
    say(material, 'small.per-death'),
  ];
  const base = say(material, 'base', { arm: armName(material, summary.arms[0]!.id) });
  const baseRow = [
    base,
    deaths.value(alone(yearly[0]!.deathsPerYearBase)),
    ...headings.slice(1).map(() => ''),
  ];
  const rows = summary.comparisons.map((comparison): Cell[] => {
    const { deathsPerYearArm, years1, years5, years10 } = comparison.wouldYouSeeThis;
    return [
      armName(material, comparison.arm),
      deaths.value(alone(deathsPerYearArm)),
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
${table({
  caption: say(material, 'small.caption'),
  columns: [{ title: say(material, 'arm') }, ...headings.map((title) => ({ title, numbers: true }))],
  rows: [baseRow, ...rows],
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
