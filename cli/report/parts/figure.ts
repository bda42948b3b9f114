import { stringify } from 'csv-stringify/sync';
import type { Words } from '../../../engine/words/index.ts';
import { type Html, html, prose } from './html.ts';
import { dataTable, type TableContent } from './table.ts';

/** One picture of a figure, with the heading above it. */
export interface Panel {
  readonly heading: string | null;
  readonly picture: Html;
}

export interface FigureContent {
  readonly title: string;
  readonly note: string;
  /** Drawn beside each other where there is room. */
  readonly panels: readonly Panel[];
  /** The same numbers, for reading. */
  readonly data: TableContent;
  readonly file: DataFile;
}

/**
 * A figure's numbers as a CSV file: `name` without ending, and a row of headings before the rows.
 */
export interface DataFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Pictures with their numbers as a table and as a file. Works without a script. */
export const figure = (
  words: Words,
  { title, note, panels, data, file }: FigureContent,
): Html => html`<figure>
<figcaption>${title}</figcaption>
<div class="${panels.length === 1 ? 'panels one' : 'panels'}">
${panels.map(
  ({ heading, picture }) =>
    html`<div class="panel">${heading === null ? null : html`<p class="panel-title">${heading}</p>`}${picture}</div>\n`,
)}</div>
<p class="note">${prose(note)}</p>
<details><summary>${words.t('report.numbers')}</summary>
${dataTable(data)}</details>
<p class="download"><a download="${file.name}.csv" href="${addressOf(file)}">${words.t('report.download', {
  file: `${file.name}.csv`,
})}</a></p>
</figure>
`;

/** The file in its own address, so that the page needs no other file. */
const addressOf = ({ header, rows }: DataFile): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(stringify([header, ...rows]))}`;
