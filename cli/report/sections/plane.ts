import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import { QUADRANTS } from '../../../engine/stats/index.ts';
import { shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { type Ranged, scaled } from '../../tables/numbers.ts';
import { planeChart } from '../charts/plane-chart.ts';
import type { Material } from '../material.ts';
import { figure, type Panel } from '../parts/figure.ts';
import type { Html } from '../parts/html.ts';
import type { PlanePoint } from '../plane.ts';
import { inOneLine, say } from '../section.ts';
import { shareCell } from './cells.ts';

/** Points that a picture draws; more would be a cloud, and a large file. */
const MOST_POINTS = 300;
const MILLION = 1e-6;

/** Costs against health: a picture for each arm, a point for each replicate, and the mean. */
export function planeFigure(material: Material): Html {
  const { summary, session, plane } = material;
  const { words } = session;
  const { replicates, draws, drawn } = pointsSaid(material);
  const columns = QUADRANTS.map((quadrant) => ({
    title: say(material, `plane.${quadrant}`),
    numbers: true,
  }));
  return figure(words, {
    title: say(material, 'plane.title'),
    note: [
      say(material, draws ? 'plane.note-draws' : 'plane.note', { replicates }),
      ...(drawn < replicates ? [say(material, 'plane.some', { drawn })] : []),
      say(material, 'plane.read', { threshold: words.number(summary.comparisons[0]!.economics.threshold) }),
    ].join(' '),
    panels: summary.comparisons.map((comparison) => panelOf(material, comparison)),
    data: {
      caption: say(material, 'plane.caption'),
      columns: [
        { title: say(material, 'arm') },
        { title: say(material, 'plane.axis-qalys'), numbers: true },
        { title: say(material, 'plane.axis-cost'), numbers: true },
        ...columns,
      ],
      rows: summary.comparisons.map((comparison) => [
        armName(material, comparison.arm),
        inOneLine(material, gainOf(material, comparison)),
        inOneLine(material, costOf(material, comparison)),
        ...QUADRANTS.map((quadrant) =>
          shareCell(words, comparison.economics.plane[quadrant]).replace('\n', ' · '),
        ),
      ]),
    },
    file: {
      name: 'ettervern-costs-and-health',
      header: ['arm', 'replicate', 'qalysPer1000', 'costPer1000'],
      rows: summary.comparisons.flatMap(({ arm }) =>
        thinned(plane.get(arm) ?? []).map(({ replicate, qalys, cost }) => [arm, replicate, qalys, cost]),
      ),
    },
  });
}

const gainOf = (material: Material, { economics }: ComparisonSummary): Ranged =>
  shownOf(material, economics.qalysPer1000);

/** NOK million. */
const costOf = (material: Material, { economics }: ComparisonSummary): Ranged =>
  scaled(shownOf(material, economics.costPer1000), MILLION);

function pointsSaid({ summary }: Material) {
  const { seeds: replicates, uncertainty } = summary;
  return { replicates, draws: uncertainty !== null, drawn: Math.min(replicates, MOST_POINTS) };
}

function panelOf(material: Material, comparison: ComparisonSummary): Panel {
  const { words } = material.session;
  const { arm, economics } = comparison;
  const heading = armName(material, arm);
  const mean = { qalys: gainOf(material, comparison), cost: costOf(material, comparison) };
  const shown = (value: number) => shownOf(material, { value, lo: null, hi: null }).value!;
  const points = thinned(material.plane.get(arm) ?? []).map(({ qalys, cost }) => ({
    qalys: shown(qalys),
    cost: shown(cost) * MILLION,
  }));
  const share = (quadrant: (typeof QUADRANTS)[number]) => {
    const { value } = economics.plane[quadrant];
    return value === null ? words.t('cli.tables.none') : words.percent(value);
  };
  const description = say(material, 'plane.described', {
    arm: heading,
    qalys: inOneLine(material, mean.qalys),
    cost: inOneLine(material, mean.cost),
    dear: share('gains-costs'),
    cheap: share('gains-saves'),
    worse: share('loses-costs'),
    less: share('loses-saves'),
  });
  const axis = { qalys: say(material, 'plane.axis-qalys'), cost: say(material, 'plane.axis-cost') };
  const spoken = { id: `plane-${arm}`, title: heading, description };
  const threshold = economics.threshold * MILLION;
  return { heading, picture: planeChart(words, { ...spoken, points, mean, threshold, axis }) };
}

/**
 * Every so many of them: replicates are in no order, so any choice that does not look at them is
 * fair.
 */
function thinned(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const step = Math.max(1, points.length / MOST_POINTS);
  return Array.from(
    { length: Math.min(points.length, MOST_POINTS) },
    (_, k) => points[Math.floor(k * step)]!,
  );
}
