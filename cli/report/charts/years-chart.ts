import * as Plot from '@observablehq/plot';
import type { Words } from '../../../engine/words/index.ts';
import type { Ranged } from '../../tables/numbers.ts';
import type { Html } from '../parts/html.ts';
import { ARM, BASE, draw, INK, type Spoken } from './draw.ts';

/** Chance of a count, without the arm and with it. */
export interface YearAt {
  readonly count: number;
  readonly base: Ranged;
  readonly arm: Ranged;
}

interface YearsChart extends Spoken {
  readonly counts: readonly YearAt[];
  readonly axis: string;
  /** Upper end of the vertical axis, the same in all pictures of a figure. */
  readonly most: number;
}

/** Pairs of columns that a picture has room for; more counts are drawn as lines with bands. */
const MOST_COLUMNS = 18;
const PALE = '#b8b8b8';

/** Half the width of a pair of columns, of the place that a count has. */
const HALF = 0.42;

interface Column {
  readonly x1: number;
  readonly x2: number;
  readonly middle: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * How often a year has each count: grey columns for the base, blue ones for the arm, with
 * intervals; lines with bands where there are many counts.
 */
export function yearsChart(words: Words, { counts, axis, most, ...spoken }: YearsChart): Html {
  const base = counts.flatMap(({ count, base }) => columnOf(base, count - HALF, count));
  const arm = counts.flatMap(({ count, arm }) => columnOf(arm, count, count + HALF));
  const columns = (of: readonly Column[], fill: string) =>
    Plot.rectY(of, { x1: 'x1', x2: 'x2', y1: 0, y2: 'value', fill, insetLeft: 0.5, insetRight: 0.5 });
  return draw(spoken, {
    height: 210,
    marginLeft: 42,
    marginTop: 10,
    marginBottom: 34,
    x: {
      label: axis,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: Math.min(8, counts.length),
      tickFormat: (value: number) => (Number.isInteger(value) ? words.number(value) : ''),
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      domain: [0, most],
      tickFormat: (value: number) => words.percent(value),
    },
    marks: [
      ...(counts.length > MOST_COLUMNS
        ? [...band(counts, 'base', BASE, '4 3'), ...band(counts, 'arm', ARM, 'none')]
        : [columns(base, PALE), columns(arm, ARM), whiskers(base, BASE), whiskers(arm, INK)]),
      Plot.ruleY([0], { stroke: INK }),
    ],
  });
}

const whiskers = (of: readonly Column[], stroke: string) =>
  Plot.link(of, { x1: 'middle', x2: 'middle', y1: 'lo', y2: 'hi', stroke, strokeWidth: 1.2 });

const band = (counts: readonly YearAt[], side: 'base' | 'arm', stroke: string, strokeDasharray: string) => [
  Plot.areaY(counts, {
    x: 'count',
    y1: (one: YearAt) => one[side].lo,
    y2: (one: YearAt) => one[side].hi,
    fill: stroke,
    fillOpacity: 0.2,
  }),
  Plot.lineY(counts, {
    x: 'count',
    y: (one: YearAt) => one[side].value,
    stroke,
    strokeWidth: 1.8,
    strokeDasharray,
  }),
];

function columnOf({ value, lo, hi }: Ranged, x1: number, x2: number): Column[] {
  if (value === null) return [];
  return [{ x1, x2, middle: (x1 + x2) / 2, value, lo: lo ?? value, hi: hi ?? value }];
}
