import { meanOf, shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter } from '../../tables/numbers.ts';
import { type AvertedRow, avertedChart } from '../charts/averted-chart.ts';
import type { Material } from '../material.ts';
import { figure } from '../parts/figure.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { inOneLine, type Section, say } from '../section.ts';

/** Overdose deaths averted by every arm, as a picture and as a table. */
export const effectSection = (material: Material): Section => ({
  id: 'effect',
  title: say(material, 'effect.title'),
  content: html`${picture(material)}${effectTable(material)}
${paragraph(say(material, 'effect.note', { persons: material.summary.persons }))}`,
});

function picture(material: Material): Html {
  const { summary, session } = material;
  const { words } = session;
  const rows = summary.comparisons.map(
    ({ arm, deathsAvertedPer1000, neutral }): AvertedRow => ({
      arm: armName(material, arm),
      averted: shownOf(material, deathsAvertedPer1000),
      neutral: neutral && shownOf(material, neutral.deathsAvertedPer1000),
    }),
  );
  const hasNeutral = rows.some(({ neutral }) => neutral !== null);
  const column = rows.flatMap(({ averted, neutral }) => (neutral ? [averted, neutral] : [averted]));
  const texts = rows.map(({ arm, averted, neutral }) => [
    arm,
    inOneLine(material, averted, column),
    ...(hasNeutral ? [neutral === null ? '' : inOneLine(material, neutral, column)] : []),
  ]);
  const title = say(material, 'effect.picture');
  const description = rows
    .map(({ arm, averted }) => `${arm}: ${inOneLine(material, averted, column)}.`)
    .join(' ');
  const notes = ['effect.picture-note', ...(hasNeutral ? ['effect.picture-neutral'] : [])];
  const heading = (key: string) => ({ title: say(material, key), numbers: true });
  return figure(words, {
    title,
    note: notes.map((key) => say(material, key)).join(' '),
    panels: [{ heading: null, picture: avertedChart(words, { id: 'averted', title, description, rows }) }],
    data: {
      caption: title,
      columns: [
        { title: say(material, 'arm') },
        heading('effect.with-assumptions'),
        ...(hasNeutral ? [heading('effect.without-assumptions')] : []),
      ],
      rows: texts,
    },
    file: {
      name: 'ettervern-deaths-averted',
      header: ['arm', 'assumptions', 'value', 'lo', 'hi'],
      rows: summary.comparisons.flatMap(({ arm }, k) => {
        const { averted, neutral } = rows[k]!;
        const own = [arm, 'base', averted.value, averted.lo, averted.hi];
        return neutral === null ? [own] : [own, [arm, 'neutral', neutral.value, neutral.lo, neutral.hi]];
      }),
    },
  });
}

function effectTable(material: Material): Html {
  const { summary, session } = material;
  const { words } = session;
  const deaths = summary.arms.map(({ outcomes }) => meanOf(material, outcomes, 'overdose-deaths'));
  const averted = summary.comparisons.map((comparison) => shownOf(material, comparison.deathsAvertedPer1000));
  const cells = {
    deaths: cellWriter(words, deaths),
    averted: cellWriter(words, averted),
    ratio: cellWriter(words, [], 2),
  };
  const heading = (key: string) => ({ title: say(material, `effect.${key}`), numbers: true });
  const base = say(material, 'base', { arm: armName(material, summary.arms[0]!.id) });
  const rows = summary.comparisons.map(({ arm, outcomes }, k) => {
    const { ratio, ratioLo, ratioHi, probabilityBetter } = outcomes['overdose-deaths'];
    return [
      armName(material, arm),
      cells.deaths.range(deaths[k + 1]!),
      cells.averted.range(averted[k]!),
      cells.ratio.range({ value: ratio, lo: ratioLo, hi: ratioHi }),
      probabilityBetter === null ? words.t('cli.tables.none') : words.percent(probabilityBetter),
    ];
  });
  return table({
    caption: say(material, 'effect.table'),
    columns: [{ title: say(material, 'arm') }, ...['deaths', 'averted', 'ratio', 'better'].map(heading)],
    rows: [[base, cells.deaths.range(deaths[0]!), '', '', ''], ...rows],
  });
}
