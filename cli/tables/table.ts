import Table from 'cli-table3';
import type { Session } from '../session.ts';

export interface Column {
  /** Heading; may have line breaks. */
  readonly title: string;
  /** Width in characters; longer texts are wrapped at spaces. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Widest table: the terminal of whoever receives a pasted one. */
export const TABLE_WIDTH = 80;

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

/** Rows of texts as a light table, a line per text line; without the spaces at the ends of lines. */
export function tableText(
  session: Session,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    chars: LIGHT,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
  });
  const { bold, dim } = session.colours;
  table.push(columns.map(({ title }) => ({ content: bold(title), vAlign: 'bottom' as const })));
  table.push(columns.map(({ width }) => dim('─'.repeat(width))));
  for (const row of rows) table.push([...row]);
  return table.toString().replace(/ +$/gm, '');
}

/** A text wrapped at spaces to the tables' width. */
export function paragraph(text: string, width = TABLE_WIDTH): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
