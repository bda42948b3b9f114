import * as Plot from '@observablehq/plot';
import type { Words } from '../../../engine/words/index.ts';
import type { Html } from '../parts/html.ts';
import type { Stretch } from './course.ts';
import { ARM, BASE, draw, INK, type Spoken } from './draw.ts';

interface CourseChart extends Spoken {
  readonly base: readonly Stretch[];
  readonly arm: readonly Stretch[];
  /** Ends of the vertical axis, the same in all pictures of a figure. */
  readonly domain: readonly [number, number];
  readonly axis: string;
  /** A value holds for all of its stretch, or for the end of its week. */
  readonly form: 'steps' | 'line';
}

/** The course of an arm over that of the base, both with their bands. */
export function courseChart(words: Words, { base, arm, domain, axis, form, ...spoken }: CourseChart): Html {
  const tick = (value: number) => words.number(value);
  const decimals = decimalsOf(domain);
  const curve = form === 'steps' ? 'step-after' : 'linear';
  const course = (stretches: readonly Stretch[], stroke: string, strokeDasharray: string) => {
    const points = form === 'steps' ? withEnd(stretches) : stretches;
    const x = ({ from }: Stretch) => (form === 'steps' ? from - 1 : from);
    return [
      Plot.areaY(points, { x, y1: 'lo', y2: 'hi', curve, fill: stroke, fillOpacity: 0.2 }),
      Plot.lineY(points, { x, y: 'value', curve, stroke, strokeWidth: 1.8, strokeDasharray }),
    ];
  };
  return draw(spoken, {
    height: 210,
    marginLeft: 40,
    marginTop: 10,
    marginBottom: 34,
    x: { label: axis, labelAnchor: 'center', labelArrow: 'none', ticks: 6, tickFormat: tick },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      nice: 5,
      domain: [...domain],
      tickFormat: (value: number) =>
        words.number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    },
    marks: [
      Plot.frame({ anchor: 'bottom', stroke: INK }),
      ...course(base, BASE, '4 3'),
      ...course(arm, ARM, 'none'),
    ],
  });
}

/** With the end of the last stretch, so that its step is drawn. */
function withEnd(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  return last === undefined ? [] : [...stretches, { ...last, from: last.to + 1 }];
}

/** The least and the most of several courses, bands included. */
export function domainOf(courses: readonly (readonly Stretch[])[]): readonly [number, number] {
  const all = courses.flat();
  return [Math.min(...all.map(({ lo }) => lo)), Math.max(...all.map(({ hi }) => hi))];
}

/** Decimals that tell about five ticks apart. */
const decimalsOf = ([lo, hi]: readonly [number, number]): number =>
  hi > lo ? Math.max(0, -Math.floor(Math.log10((hi - lo) / 5))) : 0;
