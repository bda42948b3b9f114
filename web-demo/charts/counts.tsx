import * as Plot from '@observablehq/plot';
import { column, type ExperimentResult } from '../../engine/experiment/index.ts';
import { words } from '../state/store.ts';
import { Chart, POLICY_COLOURS } from './chart.tsx';

/** Counts from this number on share one bar. */
const MOST_BARS = 12;

interface Bar {
  readonly arm: number;
  readonly deaths: number;
  /** Share of the replicates, 0 to 1. */
  readonly share: number;
}

/**
 * Share of the replicates with 0, 1, 2 … overdose deaths over the whole horizon, under each policy.
 */
function barsOf({ arms }: ExperimentResult): Bar[] {
  const counts = arms.map((arm) => column(arm, 'overdose-deaths'));
  const most = Math.min(MOST_BARS, Math.max(3, ...counts.flatMap((own) => [...own])));
  return counts.flatMap((own, arm) =>
    Array.from({ length: most + 1 }, (_, deaths): Bar => {
      const reached = own.filter((count) => (deaths === most ? count >= deaths : count === deaths));
      return { arm, deaths, share: reached.length / own.length };
    }),
  );
}

interface CountsChartProps {
  readonly title: string;
  readonly result: ExperimentResult;
  readonly titles: readonly string[];
  readonly height?: number;
}

/**
 * Distribution of a municipality's count of overdose deaths under each policy. Services are the
 * same in all replicates, so chance alone causes the spread.
 */
export function CountsChart({ title, result, titles, height = 150 }: CountsChartProps) {
  const { t, number, percent } = words.value;
  const bars = barsOf(result);
  const most = bars.at(-1)!.deaths;
  const name = (deaths: number) => (deaths === most ? `${number(deaths)}+` : number(deaths));
  const label = titles
    .map((policy, arm) => {
      const own = bars.filter((bar) => bar.arm === arm);
      return `${policy}: ${own.map(({ deaths, share }) => `${name(deaths)}: ${percent(share)}`).join('; ')}`;
    })
    .join('. ');
  const share = (arm: number, deaths: number) =>
    bars.find((bar) => bar.arm === arm && bar.deaths === deaths)!.share;
  return (
    <Chart
      title={title}
      label={label}
      name="ettervern-counts"
      table={{
        title: t('page.charts.as-table'),
        head: [t('page.charts.counts-deaths'), ...titles],
        rows: () =>
          Array.from({ length: most + 1 }, (_, deaths) => [
            name(deaths),
            ...titles.map((_, arm) => percent(share(arm, deaths))),
          ]),
        csv: {
          name: 'ettervern-counts.csv',
          rows: () => [
            ['arm', 'overdoseDeaths', 'share'],
            ...bars.map((bar) => [result.arms[bar.arm]!.id, bar.deaths, bar.share]),
          ],
        },
      }}
      options={{
        width: 380,
        height,
        marginLeft: 42,
        marginTop: 16,
        marginBottom: 32,
        fx: { label: t('page.charts.counts-axis'), labelAnchor: 'right', padding: 0.15, tickFormat: name },
        x: { axis: null, padding: 0.05 },
        y: { label: null, grid: true, ticks: 4, tickFormat: percent },
        marks: [
          Plot.ruleY([0]),
          Plot.barY(bars, {
            fx: 'deaths',
            x: 'arm',
            y: 'share',
            fill: ({ arm }: Bar) => (arm === 0 ? 'white' : POLICY_COLOURS[1]),
            stroke: ({ arm }: Bar) => POLICY_COLOURS[arm % 2]!,
            strokeWidth: 1.5,
          }),
          Plot.text(
            bars.filter(({ share: reached }) => reached > 0),
            {
              fx: 'deaths',
              x: 'arm',
              y: 'share',
              text: ({ arm }: Bar) => 'AB'[arm] ?? '',
              dy: -6,
              fontWeight: 700,
              fontSize: 10,
            },
          ),
        ],
      }}
    />
  );
}
