import * as Plot from '@observablehq/plot';
import { HOLDERS } from '../../../engine/experiment/lives/index.ts';
import { Chart } from '../../charts/chart.tsx';
import { words } from '../../state/store.ts';
import { estimate } from './estimate.ts';
import { HOLDER_COLOURS, holderName } from './holders.ts';
import type { Handed } from './measures.ts';

interface HoldersChartProps {
  /** Name of the round. */
  readonly title: string;
  readonly handed: Handed;
  /** Name of the exported files, without extension. */
  readonly name: string;
}

/** Who holds the baton, per 100 people and week after the exit, in one round. */
export function HoldersChart({ title, handed, name }: HoldersChartProps) {
  const { t, number } = words.value;
  const text = (week: number, holder: (typeof HOLDERS)[number]) => estimate(handed.holders[week]![holder]);
  const bars = handed.holders.flatMap((week, at) =>
    HOLDERS.map((holder) => ({ week: at, holder, people: week[holder].mean ?? 0 })),
  );
  return (
    <Chart
      title={title}
      label={t('page.exercises.baton.chart-label', {
        round: title,
        first: estimate(handed.nobody[0]!),
        last: estimate(handed.nobody.at(-1)!),
      })}
      name={name}
      table={{
        title: t('page.charts.as-table'),
        head: [t('page.charts.week'), ...HOLDERS.map(holderName)],
        rows: handed.holders.map((_, week) => [number(week), ...HOLDERS.map((holder) => text(week, holder))]),
        csv: {
          name: `${name}.csv`,
          rows: () => [
            ['week', 'holder', 'of100', 'lo', 'hi'],
            ...handed.holders.flatMap((week, at) =>
              HOLDERS.map((holder) => [at, holder, week[holder].mean, week[holder].lo, week[holder].hi]),
            ),
          ],
        },
      }}
      options={{
        width: 480,
        height: 190,
        marginLeft: 34,
        marginBottom: 34,
        x: {
          label: t('page.charts.weeks-after'),
          tickFormat: (value: number) => number(value),
          labelArrow: 'none',
        },
        y: {
          label: null,
          domain: [0, 100],
          ticks: 5,
          grid: true,
          tickFormat: (value: number) => number(value),
        },
        color: { domain: [...HOLDERS], range: HOLDERS.map((holder) => HOLDER_COLOURS[holder]) },
        marks: [
          Plot.barY(bars, {
            x: 'week',
            y: 'people',
            fill: 'holder',
            order: [...HOLDERS],
            insetLeft: 1,
            insetRight: 1,
          }),
          Plot.ruleY([0]),
        ],
      }}
    />
  );
}
