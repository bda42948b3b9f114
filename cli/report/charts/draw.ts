import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Html, html, trusted } from '../parts/html.ts';

/**
 * Colours that keep apart for every kind of colour vision (Okabe and Ito), on paper without colour
 * by dashes besides.
 */
export const INK = '#1a1a1a';
export const BASE = '#5b5b5b';
export const ARM = '#0072b2';

/**
 * Width of a picture in its own units: the width of a phone, so that letters are never scaled down.
 */
const WIDTH = 340;

/** What a picture is called, and what it shows, for those who do not see it. */
export interface Spoken {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Draws an SVG with its text alternative. */
export function draw({ id, title, description }: Spoken, options: Plot.PlotOptions): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const figure = Plot.plot({
    document,
    className: 'chart',
    width: WIDTH,
    marginRight: 12,
    style: { background: 'white', color: INK, fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
    ...options,
  });
  // Single marks have no names: a picture is read as a whole.
  for (const mark of figure.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-labelledby', `${id}-title ${id}-description`);
  // Put in as text: linkedom writes the text of a title as it is.
  const alternative = html`<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>`;
  return trusted(figure.outerHTML.replace(/^<svg[^>]*>/, (start) => start + alternative.text));
}
