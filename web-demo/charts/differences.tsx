import * as Plot from '@observablehq/plot';
import type { Estimate } from '../../engine/stats/index.ts';
import type { Unit } from '../compare/unit.ts';
import { interval, pointIn } from '../parts/words.ts';
import { words } from '../state/store.ts';
import { Chart } from './chart.tsx';

export interface Difference {
  readonly name: string;
  readonly estimate: Estimate;
  /** Drawn hollow, to show that it is not a main result. */
  readonly aside?: boolean;
}

interface DifferencesChartProps {
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly name: string;
  /** Unit of the estimates. */
  readonly unit?: Unit;
  /**
   * Names of rows that have no estimate yet. They stand below the others and reserve their place.
   */
  readonly toCome?: readonly string[];
  /** Room for the names on the left. */
  readonly marginLeft?: number;
  readonly width?: number;
}

/** Few ticks, because their labels may be long. */
const TICKS = 4;

const CSV_HEADS = { per1000: 'deathsAvertedPer1000', perYear: 'deathsAvertedPerYear' } as const;

/** Deaths averted with their confidence intervals, one row each, and a line at no difference. */
export function DifferencesChart({
  title,
  differences,
  name,
  unit = 'per1000',
  toCome = [],
  marginLeft = 110,
  width = 380,
}: DifferencesChartProps) {
  const { t, number } = words.value;
  const text = ({ estimate }: Difference) =>
    `${pointIn(words.value, estimate)} (${interval(words.value, estimate)})`;
  const drawn = differences.flatMap(({ name: row, estimate: { value, lo, hi }, aside = false }) =>
    value === null ? [] : [{ row, value, lo: lo ?? value, hi: hi ?? value, aside }],
  );
  const names = [...differences.map(({ name: row }) => row), ...toCome];
  return (
    <Chart
      title={title}
      label={differences.map((one) => `${one.name}: ${text(one)}`).join('. ')}
      name={name}
      table={{
        title: t('page.charts.as-table'),
        head: [t('page.charts.what'), t(`page.charts.averted.${unit}`)],
        rows: () => differences.map((one) => [one.name, text(one)]),
        csv: {
          name: `${name}.csv`,
          rows: () => [
            ['name', CSV_HEADS[unit], 'lo', 'hi'],
            ...differences.map(({ name: row, estimate: { value, lo, hi } }) => [row, value, lo, hi]),
          ],
        },
      }}
      options={{
        width,
        height: 42 + 17 * Math.max(1, names.length),
        marginLeft,
        marginRight: 14,
        marginTop: 4,
        marginBottom: 34,
        x: {
          labelOffset: 32,
          label: t(`page.charts.averted-axis.${unit}`),
          labelAnchor: 'center',
          labelArrow: 'none',
          grid: true,
          ticks: TICKS,
          nice: true,
          tickFormat: (value: number) => number(value, { maximumFractionDigits: 5 }),
        },
        y: { domain: names, label: null, tickSize: 0 },
        marks: [
          Plot.ruleX([0], { stroke: '#1a1a1a' }),
          Plot.ruleY(drawn, { y: 'row', x1: 'lo', x2: 'hi', strokeWidth: 2, stroke: '#0072b2' }),
          Plot.dot(drawn, {
            y: 'row',
            x: 'value',
            r: 4,
            stroke: '#0072b2',
            strokeWidth: 2,
            fill: ({ aside }: { readonly aside: boolean }) => (aside ? 'white' : '#0072b2'),
          }),
        ],
      }}
    />
  );
}
