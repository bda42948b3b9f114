import { type Html, html, type Part } from './html.ts';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly numbers?: boolean;
}

/**
 * A cell's text: its first line, and below it in smaller letters the others, such as an interval.
 */
export type Cell = string | Html;

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table whose rows become cards on a narrow screen, with the column's heading before every cell.
 * The roles are written out because a browser forgets them when CSS lays a table out as blocks.
 */
export const table = (content: TableContent): Html => tableOf(content, 'cards');

/** A long table of numbers, that is scrolled where it is too wide. */
export const dataTable = (content: TableContent): Html =>
  html`<div class="scroll" role="region" aria-label="${
    content.caption
  }" tabindex="0">${tableOf(content, 'data')}</div>`;

const tableOf = (
  { caption, columns, rows }: TableContent,
  kind: 'cards' | 'data',
): Html => html`<table class="${kind}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
  ({ title, numbers }) => html`<th role="columnheader" scope="col"${classOf(numbers)}>${title}</th>`,
)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => html`<tr role="row">${row.map((cell, j) => cellOf(cell, columns[j]!, j === 0))}</tr>\n`)}</tbody>
</table>
`;

function cellOf(cell: Cell, { title, numbers }: Column, heading: boolean): Html {
  if (heading) return html`<th role="rowheader" scope="row">${linesOf(cell)}</th>`;
  return html`<td role="cell" data-label="${title}"${classOf(numbers)}>${cell === '' ? null : html`<span>${linesOf(cell)}</span>`}</td>`;
}

const classOf = (numbers = false): Html | null => (numbers ? html` class="number"` : null);

function linesOf(cell: Cell): Part {
  if (typeof cell !== 'string') return cell;
  const [first = '', ...rest] = cell.split('\n');
  return rest.length === 0 ? first : [first, rest.map((line) => html`<br><small>${line}</small>`)];
}
