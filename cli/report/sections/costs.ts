import type { ComparisonSummary, EconomicComparison } from '../../../engine/experiment/index.ts';
import type { OutcomeId } from '../../../engine/model/index.ts';
import { type Estimate, sideOf } from '../../../engine/stats/index.ts';
import { differenceOf, shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter, type Ranged, scaled } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';
import { acceptabilityFigure } from './acceptability.ts';
import { planeFigure } from './plane.ts';

/** Shortest horizon without a remark on the cost of a QALY: ten years. */
const LONG_HORIZON = 520;

const MILLION = 1e-6;
const THOUSAND = 1e-3;

const SERVICES: readonly (readonly [OutcomeId, string])[] = [
  ['costs-institutions', 'institutions'],
  ['costs-lar', 'lar'],
  ['costs-housing', 'housing'],
  ['costs-support', 'support'],
  ['costs-interventions', 'interventions'],
  ['costs-emergency', 'emergency'],
];

/** Costs and health against the base, by service, and the chance that an arm is worth its cost. */
export function costsSection(material: Material): Section {
  const { economics, horizonWeeks } = material.summary;
  const note = say(material, 'costs.note', {
    count: horizonWeeks,
    year: String(economics.priceYear),
    rate: material.session.words.percent(economics.discountRate),
  });
  const isShort = horizonWeeks < LONG_HORIZON;
  return {
    id: 'costs',
    title: say(material, 'costs.title'),
    content: html`${ratioTable(material)}${paragraph(note)}
${isShort ? paragraph(say(material, 'costs.short', { count: horizonWeeks })) : null}${freeText(material)}
${serviceTable(material)}${paragraph(say(material, 'costs.services-note'))}
<div class="beside">${planeFigure(material)}${acceptabilityFigure(material)}</div>`,
  };
}

/** A row for each arm; what stands in a column is told by its comparison. */
function armTable(
  material: Material,
  key: string,
  columns: readonly (readonly [title: string, cell: (comparison: ComparisonSummary) => string])[],
): Html {
  return table({
    caption: say(material, `costs.${key}`),
    columns: [
      { title: say(material, 'arm') },
      ...columns.map(([title]) => ({ title: say(material, `costs.${title}`), numbers: true })),
    ],
    rows: material.summary.comparisons.map((comparison) => [
      armName(material, comparison.arm),
      ...columns.map(([, cell]) => cell(comparison)),
    ]),
  });
}

function ratioTable(material: Material): Html {
  const { words } = material.session;
  const { comparisons } = material.summary;
  const cost = ({ costPer1000 }: EconomicComparison) => scaled(shownOf(material, costPer1000), MILLION);
  const gain = ({ qalysPer1000 }: EconomicComparison) => shownOf(material, qalysPer1000);
  const writer = (value: (economics: EconomicComparison) => Ranged) =>
    cellWriter(
      words,
      comparisons.map(({ economics }) => value(economics)),
    );
  const costs = writer(cost);
  const gains = writer(gain);
  /** A ratio is meaningful only where money buys health; the other cases are named in words. */
  const ratio = (effect: Estimate, { costPer1000 }: EconomicComparison, shown: Ranged) => {
    if (sideOf(effect) === 0) return words.t('cli.tables.none');
    if (sideOf(effect) < 0) return say(material, 'costs.loses');
    return sideOf(costPer1000) < 0 ? say(material, 'costs.saves') : cellWriter(words, [shown]).range(shown);
  };
  return armTable(material, 'caption', [
    ['cost', ({ economics }) => costs.signed(cost(economics))],
    ['qalys', ({ economics }) => gains.signed(gain(economics))],
    [
      'per-death',
      ({ economics, deathsAvertedPer1000 }) =>
        ratio(deathsAvertedPer1000, economics, scaled(economics.costPerDeathAverted, MILLION)),
    ],
    [
      'per-qaly',
      ({ economics }) => ratio(economics.qalysPer1000, economics, scaled(economics.costPerQaly, THOUSAND)),
    ],
  ]);
}

function serviceTable(material: Material): Html {
  const { words } = material.session;
  const columns = SERVICES.map(([id, heading]) => {
    const millions = ({ outcomes }: ComparisonSummary) =>
      scaled(differenceOf(material, outcomes, id), MILLION);
    const writer = cellWriter(words, material.summary.comparisons.map(millions));
    return [heading, (comparison: ComparisonSummary) => writer.signed(millions(comparison))] as const;
  });
  return armTable(material, 'services', columns);
}

/** Says which interventions are counted as free because nothing says what they cost. */
function freeText(material: Material): Html | null {
  const { words } = material.session;
  const kinds = new Set(material.summary.comparisons.flatMap(({ economics }) => economics.withoutCost));
  if (kinds.size === 0) return null;
  const interventions = words.list([...kinds].map((kind) => words.t(`interventions.${kind}.name`)));
  return paragraph(say(material, 'costs.free', { interventions }));
}
