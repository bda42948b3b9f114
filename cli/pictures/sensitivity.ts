import * as Plot from '@observablehq/plot';
import type { SensitivityResult, SensitivitySample } from '../../engine/experiment/index.ts';
import type { SensitivityResults } from '../sensitivity/results.ts';
import type { Session } from '../session.ts';
import { type Ranged, scaled } from '../tables/numbers.ts';
import { rangedText, shortText } from '../tables/sensitivity/influence.ts';
import {
  factorOf,
  type InfluenceRow,
  targetRows,
  targetTitle,
  worthName,
} from '../tables/sensitivity/rows.ts';
import { drawStandalone } from './standalone.ts';

/** Colours that keep apart for every kind of colour vision (Okabe and Ito). */
const DARK = '#0072b2';
const LIGHT = '#9ecae1';
const INK = '#222';

const BARS = 15;
const PANELS = 6;
const ROW = 22;

/** A bar of a tornado: what it reaches to, its interval, and a shorter one inside. */
interface Bar {
  readonly id: string;
  readonly main: Ranged;
  readonly inner: number | null;
}

/** Pictures of an analysis, by file name. */
export function sensitivityPictures(
  session: Session,
  { scenario, result, sample }: Omit<SensitivityResults, 'document'>,
): Readonly<Record<string, string>> {
  const { t } = session.words;
  if (result.method === 'evppi') {
    const factor = factorOf(scenario, result.worth);
    const worthy = result.rows.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
    const bars = worthy.map(({ id, value, se }) => ({
      id,
      main: scaled(withSe(value, se), factor),
      inner: null,
    }));
    const worth = worthName(session.words, scenario, result.worth);
    const title = t('cli.sensitivity.information-title', { worth });
    return { 'evppi.svg': tornado(session, title, t('cli.sensitivity.information-axis', { worth }), bars) };
  }
  const factor = factorOf(scenario, result.outcome);
  return Object.fromEntries(
    targetRows(result, factor).flatMap((target, k) => {
      const name = targetTitle(session, scenario, result, target);
      const title = t('cli.sensitivity.tornado-title', { target: name });
      const bars = target.rows
        .filter(({ main }) => (main.value ?? 0) !== 0)
        .map(({ id, main, first }) => ({ id, main, inner: first?.value ?? null }));
      return [
        [`tornado-${target.arm}.svg`, tornado(session, title, t(AXES[result.method]), bars)],
        [
          `scatter-${target.arm}.svg`,
          scatter(session, name, result, { sample, target: k, rows: target.rows, factor }),
        ],
      ];
    }),
  );
}

const AXES = {
  morris: 'cli.sensitivity.morris-axis',
  sobol: 'cli.sensitivity.sobol-axis',
  prcc: 'cli.sensitivity.prcc-axis',
} as const;

const withSe = (value: number, se: number): Ranged => ({
  value,
  lo: Math.max(0, value - 1.96 * se),
  hi: value + 1.96 * se,
});

/** Bars from the most influential down, with their intervals. */
function tornado({ words }: Session, title: string, axis: string, all: readonly Bar[]): string {
  const bars = all.slice(0, BARS);
  const spoken = bars.map(({ id, main }) =>
    words.t('cli.sensitivity.spoken', { id, value: rangedText(words, main).replace('\n', ', ') }),
  );
  const description = spoken.length > 0 ? spoken.join(' ') : words.t('cli.sensitivity.nothing');
  return drawStandalone(title, description, {
    height: 110 + bars.length * ROW,
    marginLeft: 270,
    x: {
      label: axis,
      labelAnchor: 'left',
      labelArrow: 'none',
      grid: true,
      tickFormat: (x: number) => words.number(x),
    },
    y: { domain: bars.map(({ id }) => id), label: null, tickSize: 0 },
    marks: [
      Plot.barX(bars, {
        x: ({ main }: Bar) => main.value,
        y: 'id',
        fill: bars.some(({ inner }) => inner !== null) ? LIGHT : DARK,
        insetTop: 3,
        insetBottom: 3,
      }),
      Plot.barX(
        bars.filter(({ inner }) => inner !== null && inner > 0),
        { x: 'inner', y: 'id', fill: DARK, insetTop: 6, insetBottom: 6 },
      ),
      Plot.link(
        bars.filter(({ main }) => main.lo !== null),
        {
          x1: ({ main }: Bar) => main.lo,
          x2: ({ main }: Bar) => main.hi,
          y1: 'id',
          y2: 'id',
          stroke: INK,
          strokeWidth: 1.5,
        },
      ),
      Plot.ruleX([0], { stroke: INK }),
    ],
  });
}

interface Scattered {
  readonly sample: SensitivitySample;
  readonly target: number;
  readonly rows: readonly InfluenceRow[];
  readonly factor: number;
}

/**
 * Influence against nonlinearity for a screening; else the target at every point against the most
 * influential parameters.
 */
function scatter(session: Session, name: string, result: SensitivityResult, scattered: Scattered): string {
  const title = session.words.t('cli.sensitivity.scatter-title', { target: name });
  return result.method === 'morris'
    ? influencePlane(session, title, scattered.rows)
    : pointPanels(session, title, scattered);
}

function influencePlane({ words }: Session, title: string, rows: readonly InfluenceRow[]): string {
  const dots = rows
    .filter(({ main }) => (main.value ?? 0) !== 0)
    .map(({ id, main, effects }) => ({ id, x: main.value!, y: effects!.sigma }));
  const heading = (key: 'mu-star' | 'sigma') =>
    words.t(`cli.sensitivity.${key}`).replace('-\n', '').replace('\n', ' ');
  const description = dots
    .slice(0, BARS)
    .map(({ id, x, y }) =>
      words.t('cli.sensitivity.spoken', { id, value: `${shortText(words, x)}, σ ${shortText(words, y)}` }),
    )
    .join(' ');
  return drawStandalone(title, description || words.t('cli.sensitivity.nothing'), {
    height: 480,
    marginTop: 90,
    marginBottom: 50,
    marginLeft: 70,
    marginRight: 150,
    x: {
      zero: true,
      nice: true,
      label: heading('mu-star'),
      labelArrow: 'none',
      grid: true,
      tickFormat: (x: number) => words.number(x),
    },
    y: {
      zero: true,
      nice: true,
      label: heading('sigma'),
      labelAnchor: 'center',
      labelArrow: 'none',
      grid: true,
      tickFormat: (x: number) => words.number(x),
    },
    marks: [
      Plot.dot(dots, { x: 'x', y: 'y', r: 4, fill: DARK }),
      Plot.text(dots.slice(0, PANELS), { x: 'x', y: 'y', text: 'id', dx: 8, textAnchor: 'start', fill: INK }),
    ],
  });
}

function pointPanels({ words }: Session, title: string, { sample, target, rows, factor }: Scattered): string {
  const { parameters, values, means } = sample;
  const shown = rows.flatMap(({ id }) => parameters.filter((one) => one === id)).slice(0, PANELS);
  const dots = shown.flatMap((id) => {
    const column = values[parameters.indexOf(id)]!;
    const sorted = column.toSorted();
    return Array.from(column, (value, k) => ({
      id,
      place: (sorted.indexOf(value) + 0.5) / sorted.length,
      y: means[target]![k]! * factor,
    }));
  });
  return drawStandalone(title, words.t('cli.sensitivity.rank-axis'), {
    height: 120 + shown.length * 110,
    marginLeft: 60,
    marginRight: 210,
    x: {
      label: words.t('cli.sensitivity.rank-axis'),
      labelAnchor: 'left',
      labelArrow: 'none',
      domain: [0, 1],
      ticks: [],
    },
    y: { label: null, ticks: 4, grid: true, tickFormat: (x: number) => words.number(x) },
    fy: { domain: shown, label: null },
    marks: [
      Plot.frame({ stroke: '#ccc' }),
      Plot.dot(dots, { x: 'place', y: 'y', fy: 'id', r: 1.8, fill: DARK, fillOpacity: 0.6 }),
      Plot.linearRegressionY(dots, { x: 'place', y: 'y', fy: 'id', stroke: '#b34700', ci: 0, clip: true }),
    ],
  });
}
