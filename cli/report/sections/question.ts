import { textIn } from '../../../engine/scenario/index.ts';
import { leadText, settlingTexts } from '../../tables/lead.ts';
import { armList, armName } from '../../tables/names.ts';
import { textOf } from '../../tables/texts.ts';
import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { type Section, say } from '../section.ts';

/** What is asked, of whom, for how long, and how often it was simulated. */
export function questionSection(material: Material): Section {
  const { scenario, session, summary } = material;
  const { description } = scenario;
  const texts = [
    say(material, 'question.asks', {
      arms: armList(material, summary.comparisons),
      base: armName(material, summary.arms[0]!.id),
    }),
    leadText(material, 'compare-lead'),
    ...populationTexts(material),
    ...settlingTexts(material),
    ...(scenario.ties ? [say(material, 'question.ties')] : []),
    ...(scenario.assumptions === 'neutral' ? [say(material, 'question.neutral')] : []),
    ...(summary.complete ? [] : [say(material, 'question.incomplete')]),
  ];
  return {
    id: 'question',
    title: say(material, 'question.title'),
    content: html`${description === null ? null : html`<p class="description">${textIn(description, session.words.language)}</p>`}
${texts.map(paragraph)}`,
  };
}

function populationTexts(material: Material): readonly string[] {
  const { population } = material.scenario;
  if (population.type === 'municipality') return [];
  const share = material.session.words.percent(population.fromPrison);
  return [textOf(material, 'report.question.leave', { share, exits: population.exitsPerYear })];
}
