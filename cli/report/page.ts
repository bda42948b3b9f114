import { titleOf } from '../tables/names.ts';
import type { Material } from './material.ts';
import { type Html, html, trusted } from './parts/html.ts';
import { type Section, say } from './section.ts';
import { againSection } from './sections/again.ts';
import { armsSection } from './sections/arms.ts';
import { costsSection } from './sections/costs.ts';
import { curvesSection } from './sections/curves.ts';
import { effectSection } from './sections/effect.ts';
import { evidenceSection } from './sections/evidence.ts';
import { methodSection } from './sections/method.ts';
import { neutralSection } from './sections/neutral.ts';
import { processSection } from './sections/process.ts';
import { questionSection } from './sections/question.ts';
import { queuesSection } from './sections/queues.ts';
import { shortSection } from './sections/short.ts';
import { smallNumbersSection } from './sections/small-numbers.ts';
import { uncertaintySection } from './sections/uncertainty.ts';
import { STYLE } from './style.ts';

/**
 * The parts in the order in which they are read; those that have nothing to say of this run are
 * null.
 */
const SECTIONS: readonly ((material: Material) => Section | null)[] = [
  shortSection,
  questionSection,
  armsSection,
  effectSection,
  neutralSection,
  uncertaintySection,
  curvesSection,
  processSection,
  queuesSection,
  smallNumbersSection,
  costsSection,
  evidenceSection,
  methodSection,
  againSection,
];

/** Nothing is loaded and no script runs, whatever a scenario has in its texts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page of HTML that needs no other file and no script. */
export function page(material: Material): string {
  const sections = SECTIONS.flatMap((make) => make(material) ?? []);
  const title = say(material, 'title', { title: titleOf(material) });
  const { language } = material.session.words;
  const text = html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Ettervern ${material.manifest.engine.version}">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${head(material)}
${contents(material, sections)}
<main id="main">
${sections.map(sectionHtml)}</main>
<footer><p>${say(material, 'purpose')}</p></footer>
</body>
</html>
`;
  return `<!doctype html>\n${text.text}`;
}

function head(material: Material): Html {
  const { started, engine } = material.manifest;
  const date = new Intl.DateTimeFormat(material.session.words.language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(started));
  return html`<header>
<a class="skip" href="#main">${say(material, 'skip')}</a>
<p class="kind">${say(material, 'kind')}</p>
<h1>${titleOf(material)}</h1>
<p>${say(material, 'made', { date, version: engine.version })} ${say(material, 'purpose')}</p>
</header>`;
}

const contents = (
  material: Material,
  sections: readonly Section[],
): Html => html`<nav aria-labelledby="contents">
<h2 id="contents">${say(material, 'contents')}</h2>
<ol>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>
</nav>`;

const sectionHtml = ({ id, title, content }: Section): Html => html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`;
