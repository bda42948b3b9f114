import * as Plot from '@observablehq/plot';
import type { Words } from '../../../engine/words/index.ts';
import type { Html } from '../parts/html.ts';
import { ARM, BASE, draw, INK, type Spoken } from './draw.ts';

export interface ShareAt {
  readonly x: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

interface ShareChart extends Spoken {
  /** Shares 0..1 with their intervals. */
  readonly points: readonly ShareAt[];
  readonly axis: string;
  /** A value of the horizontal axis that is marked. */
  readonly marked: number;
}

/** A share as it changes with something, with its band. */
export const shareChart = (words: Words, { points, axis, marked, ...spoken }: ShareChart): Html =>
  draw(spoken, {
    height: 240,
    marginLeft: 42,
    marginTop: 24,
    marginBottom: 34,
    x: {
      label: axis,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (value: number) => words.number(value),
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      domain: [0, 1],
      tickFormat: (value: number) => words.percent(value),
    },
    marks: [
      Plot.ruleY([0], { stroke: INK }),
      Plot.ruleX([marked], { stroke: BASE, strokeDasharray: '4 3' }),
      Plot.areaY(points, { x: 'x', y1: 'lo', y2: 'hi', fill: ARM, fillOpacity: 0.2 }),
      Plot.lineY(points, { x: 'x', y: 'value', stroke: ARM, strokeWidth: 1.8 }),
    ],
  });
