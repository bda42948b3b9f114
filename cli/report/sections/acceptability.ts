import type { UncertaintySummary } from '../../../engine/experiment/index.ts';
import { armName } from '../../tables/names.ts';
import { type ShareAt, shareChart } from '../charts/share-chart.ts';
import type { Material } from '../material.ts';
import { figure } from '../parts/figure.ts';
import type { Html } from '../parts/html.ts';
import { say } from '../section.ts';
import { shareCell } from './cells.ts';

const THOUSAND = 1000;

/** The chance that each arm is worth its cost, by what a QALY may cost. */
export function acceptabilityFigure(material: Material): Html {
  const { summary, session } = material;
  const { words } = session;
  const { threshold } = summary.comparisons[0]!.economics;
  const curves = summary.comparisons.map(({ economics }) => economics.acceptability);
  const panels = summary.comparisons.map(({ arm }, k) => {
    const heading = armName(material, arm);
    const points = curves[k]!.flatMap(({ threshold: x, value, lo, hi }): ShareAt[] =>
      value === null ? [] : [{ x: x / THOUSAND, value, lo: lo ?? value, hi: hi ?? value }],
    );
    const nearest = points.reduce(
      (best, point) =>
        Math.abs(point.x * THOUSAND - threshold) < Math.abs(best.x * THOUSAND - threshold) ? point : best,
      points[0]!,
    );
    const description = say(material, 'costs.described', {
      arm: heading,
      share: words.percent(nearest.value),
      threshold: nearest.x * THOUSAND,
    });
    const spoken = { id: `worth-${arm}`, title: heading, description };
    const axis = say(material, 'costs.axis');
    return { heading, picture: shareChart(words, { ...spoken, points, axis, marked: threshold / THOUSAND }) };
  });
  const names = summary.comparisons.map(({ arm }) => ({ title: armName(material, arm), numbers: true }));
  return figure(words, {
    title: say(material, 'costs.curve'),
    note: say(material, summary.uncertainty === null ? 'costs.curve-note' : 'plane.curve-draws', {
      replicates: summary.seeds,
      draws: leastDraws(summary.uncertainty),
      threshold,
    }),
    panels,
    data: {
      caption: say(material, 'costs.curve'),
      columns: [{ title: say(material, 'costs.threshold') }, ...names],
      rows: curves[0]!.map((point, i) => [
        words.number(point.threshold),
        ...curves.map((curve) => shareCell(words, curve[i]!).replace('\n', ' · ')),
      ]),
    },
    file: {
      name: 'ettervern-worth-its-cost',
      header: ['arm', 'threshold', 'value', 'lo', 'hi'],
      rows: summary.comparisons.flatMap(({ arm }, k) =>
        curves[k]!.map((point) => [arm, point.threshold, point.value, point.lo, point.hi]),
      ),
    },
  });
}

const leastDraws = (uncertainty: UncertaintySummary | null): number =>
  uncertainty === null ? 0 : Math.min(uncertainty.sourcedDraws, uncertainty.assumptionDraws);
