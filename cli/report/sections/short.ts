import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import { meanOf, shownOf } from '../../tables/amounts.ts';
import { armName } from '../../tables/names.ts';
import { cellWriter, includesZero, isSame, type Ranged, scaled } from '../../tables/numbers.ts';
import type { Material } from '../material.ts';
import { type Html, html, paragraph, prose } from '../parts/html.ts';
import { inOneLine, type Section, say } from '../section.ts';

/** What the comparison says, a sentence for each arm in the order of the file. */
export function shortSection(material: Material): Section {
  const { summary } = material;
  const [base] = summary.arms;
  const name = say(material, 'base', { arm: armName(material, base!.id) });
  const deaths = inOneLine(material, meanOf(material, base!.outcomes, 'overdose-deaths'));
  const note = say(material, summary.uncertainty === null ? 'short.note' : 'short.note-truth', {
    replicates: summary.seeds,
  });
  return {
    id: 'short',
    title: say(material, 'short.title'),
    content: html`<ul class="short">
<li><strong>${name}:</strong> ${prose(say(material, 'short.base', { deaths }))}</li>
${summary.comparisons.map((comparison) => item(material, comparison))}</ul>
${paragraph(note)}`,
  };
}

const item = (material: Material, comparison: ComparisonSummary): Html =>
  html`<li><strong>${armName(material, comparison.arm)}:</strong> ${prose(sentence(material, comparison))}</li>\n`;

function sentence(material: Material, comparison: ComparisonSummary): string {
  const { wouldYouSeeThis, restsOnAssumption } = comparison;
  const { words } = material.session;
  const averted = avertedOf(material, comparison);
  const clear = !includesZero(averted);
  const texts = [effect(material, averted)];
  if (restsOnAssumption !== null)
    texts.push(say(material, restsOnAssumption ? 'short.assumed' : 'short.remains'));
  const { seen } = wouldYouSeeThis.years5;
  if (clear) texts.push(say(material, 'short.seen', { percent: words.percent(seen) }));
  return texts.join(' ');
}

/** Deaths averted as the tables show totals: over draws, the interval of the true number. */
function avertedOf(material: Material, { arm, deathsAvertedPer1000 }: ComparisonSummary): Ranged {
  const truth = material.summary.uncertainty?.comparisons.find((one) => one.arm === arm);
  return shownOf(material, truth?.trueDeathsAvertedPer1000 ?? deathsAvertedPer1000);
}

function effect(material: Material, averted: Ranged): string {
  const { words } = material.session;
  if (isSame(averted)) return say(material, 'short.same');
  const isMore = !includesZero(averted) && averted.value! < 0;
  const shown = isMore ? mirrored(averted) : averted;
  const writer = cellWriter(words, [shown]);
  const number = (value: number | null) => writer.value({ value, lo: null, hi: null });
  const kind = material.summary.uncertainty === null ? 'short.interval' : 'short.interval-truth';
  const interval = say(material, kind, { lo: number(shown.lo), hi: number(shown.hi) });
  const verdict = includesZero(averted) ? 'unclear' : isMore ? 'more' : 'fewer';
  return say(material, `short.${verdict}`, { value: number(shown.value), interval });
}

function mirrored(ranged: Ranged): Ranged {
  const { value, lo, hi } = scaled(ranged, -1);
  return { value, lo: hi, hi: lo };
}
