/**
 * A Markdown table.
 * @throws RangeError without rows: a table that is always empty is a mistake
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) throw new RangeError(`no rows for a table of ${header.join(', ')}`);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
