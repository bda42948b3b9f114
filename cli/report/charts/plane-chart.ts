import * as Plot from '@observablehq/plot';
import type { Words } from '../../../engine/words/index.ts';
import type { Ranged } from '../../tables/numbers.ts';
import type { Html } from '../parts/html.ts';
import { ARM, BASE, draw, INK, type Spoken } from './draw.ts';

/** Health gained (to the right) and what it costs (upwards), both against the base. */
export interface PlaneAt {
  readonly qalys: number;
  readonly cost: number;
}

interface PlaneChart extends Spoken {
  readonly points: readonly PlaneAt[];
  /** Means with their intervals. */
  readonly mean: { readonly qalys: Ranged; readonly cost: Ranged };
  /** What a QALY may cost, in the unit of the vertical axis. */
  readonly threshold: number;
  readonly axis: { readonly qalys: string; readonly cost: string };
}

/**
 * The cost-effectiveness plane of an arm: a point for each replicate, and the mean with its
 * intervals.
 */
export function planeChart(words: Words, { points, mean, threshold, axis, ...spoken }: PlaneChart): Html {
  const x = extent([...points.map(({ qalys }) => qalys), ...endsOf(mean.qalys)]);
  const y = extent([...points.map(({ cost }) => cost), ...endsOf(mean.cost)]);
  const tick = (value: number) => words.number(value);
  const common = { labelArrow: 'none', ticks: 5, tickFormat: tick } as const;
  const cross = (ranged: Ranged) => ranged.value !== null && ranged.lo !== null && ranged.hi !== null;
  const at = mean.qalys.value === null || mean.cost.value === null ? [] : [mean];
  return draw(spoken, {
    height: 240,
    marginLeft: 46,
    marginTop: 24,
    marginBottom: 34,
    x: { ...common, label: axis.qalys, labelAnchor: 'center', domain: x, grid: true },
    y: { ...common, label: axis.cost, labelAnchor: 'top', domain: y, grid: true },
    marks: [
      Plot.ruleX([0], { stroke: INK }),
      Plot.ruleY([0], { stroke: INK }),
      Plot.link([thresholdLine(threshold, x, y)], {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        stroke: BASE,
        strokeDasharray: '4 3',
      }),
      Plot.dot(points, { x: 'qalys', y: 'cost', r: 1.8, fill: ARM, fillOpacity: 0.35 }),
      ...(cross(mean.qalys) && cross(mean.cost) ? crossOf(mean) : []),
      Plot.dot(at, {
        x: ({ qalys }: typeof mean) => qalys.value,
        y: ({ cost }: typeof mean) => cost.value,
        r: 4,
        fill: 'white',
        stroke: INK,
        strokeWidth: 2,
      }),
    ],
  });
}

const endsOf = ({ value, lo, hi }: Ranged): number[] => [value, lo, hi].filter((end) => end !== null);

/** With 0 and some room on either side. */
function extent(values: readonly number[]): [number, number] {
  const lo = Math.min(0, ...values);
  const hi = Math.max(0, ...values);
  const room = 0.06 * (hi - lo) || 1;
  return [lo - room, hi + room];
}

/** The line through 0 on which a QALY costs the threshold, as far as it lies in the picture. */
function thresholdLine(threshold: number, x: readonly [number, number], y: readonly [number, number]) {
  const inside = (qalys: number) => Math.max(y[0], Math.min(y[1], threshold * qalys)) / (threshold || 1);
  const [from, to] = threshold === 0 ? x : [inside(x[0]), inside(x[1])];
  return { x1: from, y1: threshold * from, x2: to, y2: threshold * to };
}

const crossOf = ({ qalys, cost }: PlaneChart['mean']) => [
  Plot.ruleY([0], { x1: qalys.lo!, x2: qalys.hi!, y: cost.value!, stroke: INK, strokeWidth: 2 }),
  Plot.ruleX([0], { y1: cost.lo!, y2: cost.hi!, x: qalys.value!, stroke: INK, strokeWidth: 2 }),
];
