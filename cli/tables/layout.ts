export interface Column {
  /** Heading; may have line breaks. */
  readonly title: string;
  /**
   * Width in characters, where the numbers leave room for it; longer texts are wrapped at spaces.
   */
  readonly width: number;
  /** `right` is for numbers, which are never broken. */
  readonly align?: 'left' | 'right';
}

/** Widest table: one that fits a terminal of usual width. */
export const TABLE_WIDTH = 80;

/**
 * A column of texts is not made narrower than this for the sake of numbers; longer words are then
 * broken.
 */
const LEAST_TEXT = 12;

/**
 * Widths at which a table fits into TABLE_WIDTH. Columns of numbers get what their longest line
 * needs. Where that is too much, columns of texts give way first, then numbers that stand beside
 * each other, `3,781 to 12,455`, go below each other; only numbers that leave no room even so make
 * a table wider.
 */
export function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  const texts = columns.map(({ title }, j) => [title, ...rows.map((row) => row[j] ?? '')]);
  const least = columns.map(({ width, align }, j) => {
    const word = longest(texts[j]!, /[ \n]/);
    return align === 'right' ? word : Math.min(width, Math.max(word, LEAST_TEXT));
  });
  const widths = columns.map(({ width, align }, j) =>
    align === 'right' ? Math.max(width, longest(texts[j]!, '\n')) : width,
  );
  const gaps = columns.length - 1;
  for (const giving of ['left', 'right']) {
    const spare = (j: number) => ((columns[j]!.align ?? 'left') === giving ? widths[j]! - least[j]! : 0);
    while (gaps + widths.reduce((sum, width) => sum + width) > TABLE_WIDTH) {
      const widest = widths.reduce((best, _, j) => (spare(j) > spare(best) ? j : best), 0);
      if (spare(widest) <= 0) break;
      widths[widest]!--;
    }
  }
  return widths;
}

function longest(texts: readonly string[], separator: RegExp | string): number {
  return Math.max(...texts.flatMap((text) => text.split(separator)).map((part) => part.length));
}

/**
 * A text wrapped at its ordinary spaces, never at those inside a number (no-break spaces). A longer
 * word gets a line of its own.
 */
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

/** The lines of a cell, wrapped to its column; words that are longer than the column are broken. */
export function cellText(text: string, width: number): string {
  const wrapped = text.split('\n').flatMap((line) => paragraph(line, width).split('\n'));
  return wrapped.flatMap((line) => pieces(line, width)).join('\n');
}

function pieces(line: string, width: number): string[] {
  const letters = [...line];
  const count = Math.max(1, Math.ceil(letters.length / width));
  return Array.from({ length: count }, (_, k) => letters.slice(k * width, (k + 1) * width).join(''));
}
