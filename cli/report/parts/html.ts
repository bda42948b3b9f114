/**
 * HTML that may stand in a page as it is: made by {@link html}, which escapes, or by {@link
 * trusted}.
 */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: texts are escaped, HTML is not, lists are joined, null is nothing. */
export type Part = Html | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  // Control characters are no part of HTML; line breaks and tabs are.
  text.replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
}

/**
 * Template tag: html`<p>${text}</p>`. Every part is escaped so that it is safe as the content of an
 * element and in a quoted attribute; attributes are always written in quotes, and parts never stand
 * in scripts, styles or names.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, i) => text + written(parts[i] ?? null)).join(''));

/** HTML or SVG made by a library that escapes by itself. Never for a text that a user wrote. */
export const trusted = (text: string): Html => new Html(text);

/**
 * A text of the catalogue: what stands between backticks is code, and a per cent sign stays with
 * its number.
 */
export const prose = (text: string): Html =>
  html`${text
    .replace(/(\d) %/g, '$1\u00a0%')
    .split('`')
    .map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;

export const paragraph = (text: string): Html => html`<p>${prose(text)}</p>`;
