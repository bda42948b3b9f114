import type { SmallNumbers } from '../../engine/experiment/explain/index.ts';
import { type Explained, ranged } from './explain-shown.ts';
import { type Column, paragraph } from './layout.ts';
import { cellWriter } from './numbers.ts';
import { armName } from './report.ts';
import { tableText } from './table.ts';

/** Prints what the counts of single years look like under every arm, and whether a difference would be noticed. */
export function printSmallNumbers(shown: Explained): void {
  const { session, explanation } = shown;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const [first] = explanation.arms;
  if (first === undefined) return;
  const { years } = first.smallNumbers;
  const source =
    years === null
      ? t('explain.small-poisson', { exits: explanation.exitsPerYear ?? 0 })
      : t('explain.small-simulated', { years });
  session.print(
    `\n${bold(paragraph(t('explain.small-title')))}\n${paragraph(source)}\n\n${smallTable(shown)}\n${dim(paragraph(t('explain.small-note')))}`,
  );
}

function smallTable(shown: Explained): string {
  const { session, explanation } = shown;
  const { words } = session;
  const title = (key: string, width: number) => ({ title: words.t(key), width, align: 'right' as const });
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 26 },
    title('explain.a-year', 14),
    title('explain.most-years', 8),
    title('explain.zero', 8),
    title('explain.rise', 8),
    title('explain.noticed', 10),
  ];
  const first = explanation.arms[0]!;
  const all = [
    { arm: words.t('cli.tables.base', { arm: armName(shown, first.base) }), deaths: first.smallNumbers.base },
    ...explanation.arms.map(({ arm, smallNumbers }) => ({
      arm: armName(shown, arm),
      deaths: smallNumbers.arm,
      against: smallNumbers,
    })),
  ];
  const means = all.map(({ deaths }) => ranged(deaths.mean));
  const writer = cellWriter(words, means);
  const rows = all.map((row, k) => [
    row.arm,
    writer.range(means[k]!),
    words.t('cli.tables.range', { lo: row.deaths.p05, hi: row.deaths.p95 }),
    words.percent(row.deaths.zero),
    'against' in row ? words.percent(row.against.more) : '',
    'against' in row ? noticed(shown, row.against) : '',
  ]);
  return tableText(session, columns, rows);
}

function noticed({ session }: Explained, { yearsToNotice, mostYears }: SmallNumbers): string {
  return yearsToNotice === null
    ? session.words.t('explain.more-than', { years: mostYears })
    : session.words.t('explain.years-count', { count: yearsToNotice });
}
