import * as Plot from '@observablehq/plot';
import type { ExperimentResult } from '../../engine/experiment/index.ts';
import { WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { interval, plain } from '../parts/words.ts';
import { week as shownWeek, words } from '../state/store.ts';
import { Chart, POLICY_COLOURS } from './chart.tsx';

const ALIVE = WEEKLY_OUTCOMES.indexOf('alive');

interface Point {
  readonly arm: number;
  readonly week: number;
  /** Deaths per 1,000 people, with the 95 % confidence interval of the mean. */
  readonly died: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * Deaths per 1,000 people by the end of each week: 1,000 minus the survivors, whose mean and
 * interval the result holds.
 */
function pointsOf(result: ExperimentResult, persons: number): Point[] {
  return result.arms.flatMap(({ weekly }, arm) =>
    Array.from({ length: weekly.sums.length / WEEKLY_OUTCOMES.length }, (_, week): Point => {
      const { mean, lo, hi } = weekly.mean(week * WEEKLY_OUTCOMES.length + ALIVE);
      const died = (alive: number | null) => ((persons - (alive ?? persons)) * 1000) / persons;
      return { arm, week, died: died(mean), lo: died(hi ?? mean), hi: died(lo ?? mean) };
    }),
  );
}

interface DeathsChartProps {
  readonly result: ExperimentResult;
  readonly persons: number;
  readonly titles: readonly string[];
  readonly height?: number;
}

/** Deaths from all causes per 1,000 people by each week, under each policy. */
export function DeathsChart({ result, persons, titles, height = 150 }: DeathsChartProps) {
  const { t, number } = words.value;
  const points = pointsOf(result, persons);
  const last = points.filter(({ week }) => week === points.at(-1)!.week);
  const value = ({ died, lo, hi }: Point) =>
    `${plain(words.value, died)} (${interval(words.value, { lo, hi })})`;
  const label = titles.map((title, k) => `${title}: ${value(last[k]!)}`).join('. ');
  const colour = ({ arm }: Point) => POLICY_COLOURS[arm % 2]!;
  const dash = (arm: number) => (arm === 0 ? '5 3' : undefined);
  const arms = titles.map((_, arm) => points.filter((point) => point.arm === arm));
  const rows = () => arms[0]!.map(({ week }) => [number(week), ...arms.map((own) => value(own[week]!))]);
  return (
    <Chart
      title={t('page.charts.deaths')}
      label={label}
      name="ettervern-survival"
      table={{
        title: t('page.charts.as-table'),
        head: [t('page.charts.week'), ...titles],
        rows,
        csv: {
          name: 'ettervern-survival.csv',
          rows: () => [
            ['arm', 'week', 'diedPer1000', 'lo', 'hi'],
            ...points.map((p) => [result.arms[p.arm]!.id, p.week, p.died, p.lo, p.hi]),
          ],
        },
      }}
      options={{
        width: 380,
        height,
        marginLeft: 34,
        marginRight: 20,
        marginTop: 12,
        marginBottom: 32,
        x: { label: t('page.charts.weeks-after'), ticks: 6, tickFormat: (value: number) => number(value) },
        y: { label: null, grid: true, ticks: 4, zero: true, tickFormat: (value: number) => number(value) },
        marks: [
          Plot.ruleY([0]),
          Plot.ruleX([shownWeek.value], { stroke: '#999', strokeDasharray: '2 2' }),
          ...arms.map((own) =>
            Plot.areaY(own, { x: 'week', y1: 'lo', y2: 'hi', fill: colour, fillOpacity: 0.25 }),
          ),
          ...arms.map((own, arm) =>
            Plot.lineY(own, {
              x: 'week',
              y: 'died',
              stroke: colour,
              z: null,
              strokeWidth: 1.8,
              ...(dash(arm) ? { strokeDasharray: dash(arm)! } : {}),
            }),
          ),
          // The curves end close together, so A's label goes above and B's below.
          ...last.map((point) =>
            Plot.text([point], {
              x: 'week',
              y: 'died',
              text: () => 'AB'[point.arm] ?? '',
              dx: 10,
              dy: point.arm === 0 ? -5 : 7,
              fontWeight: 700,
            }),
          ),
        ],
      }}
    />
  );
}
