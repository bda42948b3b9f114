import * as Plot from '@observablehq/plot';
import type { Words } from '../../../engine/words/index.ts';
import { paragraph } from '../../tables/layout.ts';
import type { Ranged } from '../../tables/numbers.ts';
import type { Html } from '../parts/html.ts';
import { ARM, draw, INK, type Spoken } from './draw.ts';

/** An arm with what it averts; `neutral` is the same with the assumed effects switched off. */
export interface AvertedRow {
  readonly arm: string;
  readonly averted: Ranged;
  readonly neutral: Ranged | null;
}

interface AvertedChart extends Spoken {
  readonly rows: readonly AvertedRow[];
}

/** Characters of a name on a line. */
const LINE = 52;
const LINE_HEIGHT = 15;
/** Room for an interval. */
const MARK = 13;
const GAP = 14;

interface Placed {
  readonly y: number;
  readonly text: string;
}

interface Mark {
  readonly y: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly hollow: boolean;
}

/** A row for each arm, its name above its intervals, around a line at no difference. */
export function avertedChart(words: Words, { rows, ...spoken }: AvertedChart): Html {
  const { names, marks, height } = placed(rows);
  return draw(spoken, {
    height: height + 30,
    marginTop: 0,
    marginLeft: 8,
    marginBottom: 30,
    x: { label: null, grid: true, ticks: 5, nice: true, tickFormat: (value: number) => words.number(value) },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.ruleX([0], { stroke: INK }),
      Plot.link(marks, { x1: 'lo', x2: 'hi', y1: 'y', y2: 'y', stroke: ARM, strokeWidth: 2 }),
      Plot.dot(marks, {
        x: 'value',
        y: 'y',
        r: 4,
        stroke: ARM,
        strokeWidth: 2,
        fill: ({ hollow }: Mark) => (hollow ? 'white' : ARM),
      }),
      Plot.text(names, {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: LINE_HEIGHT / 11,
        stroke: 'white',
        strokeWidth: 4,
        fill: INK,
      }),
    ],
  });
}

function placed(rows: readonly AvertedRow[]) {
  const names: Placed[] = [];
  const marks: Mark[] = [];
  let y = 4;
  for (const { arm, averted, neutral } of rows) {
    const text = paragraph(arm, LINE);
    names.push({ y, text });
    y += text.split('\n').length * LINE_HEIGHT;
    for (const [ranged, hollow] of [
      [averted, false],
      [neutral, true],
    ] as const) {
      if (ranged === null || ranged.value === null) continue;
      const { value, lo, hi } = ranged;
      y += MARK / 2;
      marks.push({ y, value, lo: lo ?? value, hi: hi ?? value, hollow });
      y += MARK / 2;
    }
    y += GAP;
  }
  return { names, marks, height: y };
}
