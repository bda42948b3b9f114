import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { paragraph } from '../tables/layout.ts';

const INK = '#222';
/** Room above a picture for its title. */
const HEAD = 64;

/**
 * An SVG file on a white card, with its title drawn above, and title and description for those who
 * hear it.
 */
export function drawStandalone(title: string, description: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<html><body></body></html>');
  const figure = Plot.plot({
    document,
    width: 900,
    marginTop: HEAD,
    marginBottom: 40,
    style: { background: 'white', color: INK, fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
    ...options,
  });
  const element = (name: string, id: string, text: string) =>
    Object.assign(document.createElement(name), { id, textContent: text });
  paragraph(title, 110)
    .split('\n')
    .forEach((line, k) => {
      const heading = element('text', `heading-${k}`, line);
      const place = { x: 10, y: 20 + 19 * k, 'font-size': 15, 'text-anchor': 'start', fill: INK };
      for (const [name, value] of Object.entries(place)) heading.setAttribute(name, String(value));
      figure.append(heading);
    });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', 'title description');
  figure.prepend(element('title', 'title', title), element('desc', 'description', description));
  return `${figure.outerHTML}\n`;
}
