import type { Material } from '../material.ts';
import { html, paragraph } from '../parts/html.ts';
import { type Section, say } from '../section.ts';

/** How it was done, and what it cannot say. */
export const methodSection = (material: Material): Section => ({
  id: 'method',
  title: say(material, 'method.title'),
  content: html`${listOf(material, 'method.how').map(paragraph)}
<h3>${say(material, 'method.limits')}</h3>
<ul>
${listOf(material, 'method.cannot').map((text) => html`<li>${text}</li>\n`)}</ul>
${paragraph(say(material, 'method.more'))}`,
});

/** The texts of a list in the catalogue. */
function listOf(material: Material, key: string): readonly string[] {
  const texts: string[] = [];
  while (material.session.words.has(`report.${key}.${texts.length}`))
    texts.push(say(material, `${key}.${texts.length}`));
  return texts;
}
