import type { SmallNumbers, YearlyDeaths } from '../../../engine/experiment/index.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter } from '../../tables/numbers.ts';
import { chanceCell, mostYears, noticed, yearSentences } from '../../tables/summary/small-numbers.ts';
import { methodText } from '../../tables/texts.ts';
import { type YearAt, yearsChart } from '../charts/years-chart.ts';
import type { Material } from '../material.ts';
import { figure } from '../parts/figure.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { say } from '../section.ts';

/** Chance that a picture leaves out at either end. */
const TAIL = 0.003;

interface ArmYears {
  readonly arm: string;
  readonly name: string;
  readonly smallNumbers: SmallNumbers;
}

/**
 * What single years in the place look like under every arm; nothing where the run does not say it.
 */
export function yearsContent(material: Material): Html | null {
  const { summary, session } = material;
  const arms = summary.comparisons.flatMap(({ arm, smallNumbers }): ArmYears[] =>
    smallNumbers === null ? [] : [{ arm, name: armName(material, arm), smallNumbers }],
  );
  if (arms.length === 0) return null;
  const { exitsPerYear, horizonWeeks: weeks, uncertainty } = summary;
  const base = armName(material, summary.arms[0]!.id);
  const named = arms.map(({ name, smallNumbers }) => ({ arm: name, smallNumbers }));
  const made = yearSentences({
    session,
    base,
    arms: named,
    weeks,
    exitsPerYear,
    draws: uncertainty !== null,
    method: methodText(material),
  });
  return html`${paragraph(made.join(' '))}
${yearsTable(material, base, arms)}${paragraph(say(material, 'years.note'))}
${isDrawn(material, arms) ? yearsFigure(material, arms) : null}`;
}

/**
 * A Poisson count with the mean over all draws would ignore that the mean differs between draws.
 */
const isDrawn = ({ summary }: Material, [first]: readonly ArmYears[]): boolean =>
  summary.uncertainty === null || first?.smallNumbers.source !== 'poisson';

function yearsTable(material: Material, base: string, arms: readonly ArmYears[]): Html {
  const { words } = material.session;
  const first = arms[0]!.smallNumbers.base;
  const means = cellWriter(
    words,
    [first, ...arms.map(({ smallNumbers }) => smallNumbers.arm)].map(({ mean }) => mean),
  );
  const cells = (deaths: YearlyDeaths) => [
    means.range(deaths.mean),
    mostYears(words, deaths),
    chanceCell(words, deaths.zero),
  ];
  const heading = (key: string) => ({ title: say(material, `years.${key}`), numbers: true });
  return table({
    caption: say(material, 'years.caption'),
    columns: [{ title: say(material, 'arm') }, ...['mean', 'most', 'zero', 'rise', 'noticed'].map(heading)],
    rows: [
      [say(material, 'base', { arm: base }), ...cells(first), '', ''],
      ...arms.map(({ name, smallNumbers }) => [
        name,
        ...cells(smallNumbers.arm),
        chanceCell(words, smallNumbers.more),
        noticed(words, smallNumbers),
      ]),
    ],
  });
}

/** How often a year has each count: a picture for each arm, over the base. */
function yearsFigure(material: Material, arms: readonly ArmYears[]): Html {
  const { words } = material.session;
  const first = arms[0]!.smallNumbers.base;
  const all = [first, ...arms.map(({ smallNumbers }) => smallNumbers.arm)];
  const [from, to] = shownCounts(all);
  const counts = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const at = ({ distribution }: YearlyDeaths, count: number) =>
    distribution[count] ?? { value: 0, lo: 0, hi: 0 };
  const most = Math.max(
    ...all.flatMap((one) => counts.map((count) => at(one, count).hi ?? at(one, count).value!)),
  );
  const title = say(material, 'years.picture');
  const panels = arms.map(({ arm, name, smallNumbers }) => {
    const columns = counts.map(
      (count): YearAt => ({ count, base: at(smallNumbers.base, count), arm: at(smallNumbers.arm, count) }),
    );
    const description = say(material, 'years.described', {
      arm: name,
      zero: words.percent(smallNumbers.arm.zero.value ?? 0),
      most: mostYears(words, smallNumbers.arm),
      baseZero: words.percent(smallNumbers.base.zero.value ?? 0),
      baseMost: mostYears(words, smallNumbers.base),
    });
    const spoken = { id: `years-${arm}`, title: name, description };
    const axis = say(material, 'years.axis');
    return { heading: name, picture: yearsChart(words, { ...spoken, counts: columns, axis, most }) };
  });
  const named = [
    { id: material.summary.arms[0]!.id, years: first },
    ...arms.map(({ arm, smallNumbers }) => ({ id: arm, years: smallNumbers.arm })),
  ];
  return figure(words, {
    title,
    note: say(material, 'years.picture-note'),
    panels,
    data: {
      caption: title,
      columns: [
        { title: say(material, 'years.axis') },
        ...named.map(({ id }) => ({ title: armName(material, id), numbers: true })),
      ],
      rows: counts.map((count) => [
        words.number(count),
        ...named.map(({ years }) => chanceCell(words, at(years, count)).replace('\n', ' · ')),
      ]),
    },
    file: {
      name: 'ettervern-yearly-deaths',
      header: ['arm', 'count', 'value', 'lo', 'hi'],
      rows: named.flatMap(({ id, years }) =>
        years.distribution.map(({ value, lo, hi }, count) => [id, count, value, lo, hi]),
      ),
    },
  });
}

/** Range of counts that occur in some arm with a chance worth drawing. */
function shownCounts(all: readonly YearlyDeaths[]): readonly [number, number] {
  const ends = all.map(({ distribution }) => {
    const chances = distribution.map(({ value }) => value ?? 0);
    return [beyond(chances), chances.length - 1 - beyond(chances.toReversed())] as const;
  });
  return [Math.min(...ends.map(([from]) => from)), Math.max(...ends.map(([, to]) => to))];
}

/** Entries from the beginning that have a negligible chance together. */
function beyond(chances: readonly number[]): number {
  let sum = 0;
  let k = 0;
  while (k < chances.length - 1 && sum + chances[k]! < TAIL) sum += chances[k++]!;
  return k;
}
