import Table from 'cli-table3';
import type { Session } from '../session.ts';
import { type Column, cellText, columnWidths } from './layout.ts';

/** No lines but one below the headings. */
const LIGHT = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/**
 * Rows of texts as a light table, a line per text line; without the spaces at the ends of lines.
 */
export function tableText(
  session: Session,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columnWidths(columns, rows);
  const table = new Table({
    chars: LIGHT,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  const { bold, dim } = session.colours;
  const fitted = (texts: readonly string[]) => texts.map((text, j) => cellText(text, widths[j]!));
  const titles = fitted(columns.map(({ title }) => title));
  table.push(titles.map((title) => ({ content: bold(title), vAlign: 'bottom' as const })));
  table.push(widths.map((width) => dim('─'.repeat(width))));
  for (const row of rows) table.push(fitted(row));
  return table.toString().replace(/ +$/gm, '');
}
