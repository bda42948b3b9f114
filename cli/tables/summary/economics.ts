import type { ComparisonSummary, EconomicComparison } from '../../../engine/experiment/index.ts';
import type { OutcomeId } from '../../../engine/model/index.ts';
import { type Estimate, type Quadrant, sideOf } from '../../../engine/stats/index.ts';
import { differenceOf, shownOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { armName } from '../names.ts';
import { cellWriter, type Ranged, scaled } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';
import { textOf } from '../texts.ts';

/** Shortest horizon without a remark on the cost of a QALY: ten years. */
const LONG_HORIZON = 520;

const MILLION = 1e-6;
const THOUSAND = 1e-3;

/** Services, with the heading of each. */
const SERVICES: readonly (readonly [OutcomeId, string])[] = [
  ['costs-institutions', 'institutions'],
  ['costs-lar', 'lar'],
  ['costs-housing', 'housing'],
  ['costs-support', 'support'],
  ['costs-interventions', 'interventions'],
  ['costs-emergency', 'emergency'],
];

/** Quadrants of the plane, in the order of the columns. */
const QUADRANTS_SHOWN: readonly Quadrant[] = ['gains-costs', 'gains-saves', 'loses-costs', 'loses-saves'];

/**
 * Points of the acceptability curve that the table shows, NOK per QALY. The whole curve is in JSON
 * and costs.csv.
 */
const THRESHOLDS_SHOWN = [0, 275_000, 550_000, 825_000, 1_500_000];

/**
 * Prints costs and health against the base: what a death averted and a QALY cost, by service, and
 * how sure it is.
 */
export function printEconomics(summarised: Summarised): void {
  const { session, summary } = summarised;
  const { t, number, percent } = session.words;
  const { bold, dim } = session.colours;
  const section = (key: string, table: string, note: string) => {
    session.print(
      `\n${bold(paragraph(textOf(summarised, `cli.economics.${key}`)))}\n\n${table}\n${dim(paragraph(note))}`,
    );
  };
  const terms = {
    year: String(summary.economics.priceYear),
    rate: percent(summary.economics.discountRate),
    count: summary.horizonWeeks,
  };
  section('title', ratioTable(summarised), t('cli.economics.note', terms));
  if (summary.horizonWeeks < LONG_HORIZON)
    session.print(paragraph(t('cli.economics.short-horizon', { count: summary.horizonWeeks })));
  printWithoutCost(summarised);
  section('services-title', serviceTable(summarised), t('cli.economics.services-note'));
  section('plane-title', planeTable(summarised), t('cli.economics.plane-note'));
  const threshold = number(summary.comparisons[0]!.economics.threshold);
  section('curve-title', curveTable(summarised), t('cli.economics.curve-note', { threshold }));
}

type Cell = (economics: EconomicComparison, comparison: ComparisonSummary) => string;

/** A row per arm: its name, then what each column says of its comparison. */
function table(
  summarised: Summarised,
  width: number,
  columns: readonly (readonly [title: string, width: number, cell: Cell])[],
): string {
  const { session, summary } = summarised;
  const headings: readonly Column[] = [
    { title: session.words.t('cli.tables.arm'), width },
    ...columns.map(([title, wide]) => ({ title, width: wide, align: 'right' as const })),
  ];
  const rows = summary.comparisons.map((comparison) => [
    armName(summarised, comparison.arm),
    ...columns.map(([, , cell]) => cell(comparison.economics, comparison)),
  ]);
  return tableText(session, headings, rows);
}

function ratioTable(summarised: Summarised): string {
  const { words } = summarised.session;
  const { comparisons } = summarised.summary;
  const t = (key: string) => words.t(`cli.economics.${key}`);
  const cost = ({ costPer1000 }: EconomicComparison) => scaled(shownOf(summarised, costPer1000), MILLION);
  const gain = ({ qalysPer1000 }: EconomicComparison) => shownOf(summarised, qalysPer1000);
  const costs = cellWriter(
    words,
    comparisons.map(({ economics }) => cost(economics)),
  );
  const qalys = cellWriter(
    words,
    comparisons.map(({ economics }) => gain(economics)),
  );
  /** A ratio is meaningful only where money buys health; the other cases are named in words. */
  const ratio = (effect: Estimate, { costPer1000 }: EconomicComparison, shown: Ranged) => {
    if (sideOf(effect) === 0) return words.t('cli.tables.none');
    if (sideOf(effect) < 0) return t('loses');
    // Ratios differ by orders of magnitude: each has decimals of its own.
    return sideOf(costPer1000) < 0 ? t('saves') : cellWriter(words, [shown]).range(shown);
  };
  return table(summarised, 24, [
    [t('cost'), 12, (economics) => costs.signed(cost(economics))],
    [t('qalys'), 10, (economics) => qalys.signed(gain(economics))],
    [
      t('per-death'),
      15,
      (economics, { deathsAvertedPer1000 }) =>
        ratio(deathsAvertedPer1000, economics, scaled(economics.costPerDeathAverted, MILLION)),
    ],
    [
      t('per-qaly'),
      15,
      (economics) => ratio(economics.qalysPer1000, economics, scaled(economics.costPerQaly, THOUSAND)),
    ],
  ]);
}

/** The difference in costs, service by service. */
function serviceTable(summarised: Summarised): string {
  const { words } = summarised.session;
  const million = ({ outcomes }: ComparisonSummary, id: OutcomeId) =>
    scaled(differenceOf(summarised, outcomes, id), MILLION);
  return table(
    summarised,
    14,
    SERVICES.map(([id, heading]) => {
      const writer = cellWriter(
        words,
        summarised.summary.comparisons.map((comparison) => million(comparison, id)),
      );
      return [
        words.t(`cli.economics.${heading}`),
        10,
        (_, comparison) => writer.signed(million(comparison, id)),
      ];
    }),
  );
}

/** A share with its interval below it. */
function shareCell(summarised: Summarised, { value, lo, hi }: Ranged): string {
  const { words } = summarised.session;
  if (value === null || lo === null || hi === null) return words.t('cli.tables.none');
  const interval = words.t('cli.tables.range', { lo: words.percent(lo), hi: words.percent(hi) });
  return `${words.percent(value)}\n${interval}`;
}

function planeTable(summarised: Summarised): string {
  return table(
    summarised,
    20,
    QUADRANTS_SHOWN.map((quadrant) => [
      summarised.session.words.t(`cli.economics.${quadrant}`),
      14,
      ({ plane }) => shareCell(summarised, plane[quadrant]),
    ]),
  );
}

function curveTable(summarised: Summarised): string {
  const { words } = summarised.session;
  return table(
    summarised,
    16,
    THRESHOLDS_SHOWN.map((threshold) => [
      words.t('cli.economics.at', { threshold: words.number(threshold) }),
      11,
      ({ acceptability }) =>
        shareCell(summarised, acceptability.find((point) => point.threshold === threshold)!),
    ]),
  );
}

/** Says which interventions are counted as free because nothing says what they cost. */
function printWithoutCost(summarised: Summarised): void {
  const { session, summary } = summarised;
  const { words } = session;
  const kinds = new Set(summary.comparisons.flatMap(({ economics }) => economics.withoutCost));
  if (kinds.size === 0) return;
  const interventions = words.list([...kinds].map((kind) => words.t(`interventions.${kind}.name`)));
  session.print(paragraph(words.t('cli.economics.without-cost', { interventions })));
}
