import type { SmallNumbers, YearlyDeaths } from '../../../engine/experiment/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import type { Session } from '../../session.ts';
import { type Column, paragraph } from '../layout.ts';
import { cellWriter, type Ranged } from '../numbers.ts';
import { tableText } from '../table.ts';

/** An arm against the base, by the name that the tables give it. */
export interface ArmYears {
  readonly arm: string;
  readonly smallNumbers: SmallNumbers;
}

export interface ShownYears {
  readonly session: Session;
  /** The base, as the tables name it. */
  readonly base: string;
  readonly arms: readonly ArmYears[];
  /**
   * Weeks after an exit within which a death counts, and exits a year; the latter null in a
   * municipality.
   */
  readonly weeks: number;
  readonly exitsPerYear: number | null;
  /** Which intervals means have, and from what. */
  readonly method: string;
  /** Is it over draws of the parameters? */
  readonly draws: boolean;
}

/**
 * Prints what the counts of single years look like under every arm, and whether a difference would
 * be noticed.
 */
export function printYears(shown: ShownYears): void {
  const { session, method } = shown;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const note = t('cli.small.note', { method });
  session.print(
    `\n${bold(paragraph(t('cli.small.title')))}\n${paragraph(yearSentences(shown).join(' '))}\n\n${yearTable(shown)}\n${dim(paragraph(note))}`,
  );
}

/** What says how a year is made. */
const MADE: Readonly<Record<SmallNumbers['source'], string>> = {
  'simulated-years': 'cli.small.simulated-years',
  'simulated-exits': 'cli.small.simulated-exits',
  poisson: 'cli.small.poisson',
};

/** What a year is made of, and whether what is not known of the parameters is in it. */
export function yearSentences({ session, arms, weeks, exitsPerYear, draws }: ShownYears): string[] {
  const { t, number } = session.words;
  const { source, years } = arms[0]!.smallNumbers;
  const made = t(MADE[source], {
    years: years ?? 0,
    weeks: number(weeks),
    exits: number(exitsPerYear ?? 0),
  });
  if (!draws) return [made];
  return [made, t(source === 'poisson' ? 'cli.small.poisson-draws' : 'cli.small.draws')];
}

function yearTable({ session, base, arms }: ShownYears): string {
  const { words } = session;
  const title = (key: string, width: number) => ({
    title: words.t(`cli.small.${key}`),
    width,
    align: 'right' as const,
  });
  const columns: readonly Column[] = [
    { title: words.t('cli.tables.arm'), width: 22 },
    title('a-year', 12),
    title('most-years', 9),
    title('zero', 10),
    title('rise', 10),
    title('noticed', 12),
  ];
  const first = arms[0]!.smallNumbers.base;
  const means = cellWriter(words, [first, ...arms.map(({ smallNumbers }) => smallNumbers.arm)].map(meanOf));
  const cells = (deaths: YearlyDeaths) => [
    means.range(meanOf(deaths)),
    mostYears(words, deaths),
    chanceCell(words, deaths.zero),
  ];
  const rows = arms.map(({ arm, smallNumbers }) => [
    arm,
    ...cells(smallNumbers.arm),
    chanceCell(words, smallNumbers.more),
    noticed(words, smallNumbers),
  ]);
  return tableText(session, columns, [
    [words.t('cli.tables.base', { arm: base }), ...cells(first), '', ''],
    ...rows,
  ]);
}

const meanOf = ({ mean }: YearlyDeaths): Ranged => mean;

/** From the 5 % to the 95 % quantile of the years. */
export const mostYears = (words: Words, { p05, p95 }: YearlyDeaths): string =>
  words.t('cli.tables.range', { lo: words.number(p05), hi: words.number(p95) });

/**
 * A chance, and below it its interval; with a decimal where the interval is narrower than some per
 * cent.
 */
export function chanceCell(words: Words, { value, lo, hi }: Ranged): string {
  const narrow = lo !== null && hi !== null && hi - lo < 0.03;
  const percent = (share: number) => (narrow ? tenths(words, share) : words.percent(share));
  if (value === null) return words.t('cli.tables.none');
  if (lo === null || hi === null) return percent(value);
  // `<1 %` says as much as `<1 % to <1 %`.
  if (percent(lo) === percent(hi)) return percent(value);
  return `${percent(value)}\n${words.t('cli.tables.range', { lo: percent(lo), hi: percent(hi) })}`;
}

/** Never 0 or 100 per cent unless exact. */
const tenths = (words: Words, share: number): string =>
  share < 0.0005 || share > 0.9995
    ? words.percent(share)
    : words.number(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * Years until the difference would be noticed, and below it those at either end of its interval.
 */
export function noticed(words: Words, numbers: SmallNumbers): string {
  const { yearsToNotice, yearsToNoticeFrom: from, yearsToNoticeTo: to, mostYears: most } = numbers;
  const value =
    yearsToNotice === null
      ? words.t('cli.small.more-than', { years: most })
      : words.t('cli.small.years-count', { count: yearsToNotice });
  // Without an earlier end there is no interval, or even its earlier end is beyond what is looked
  // at.
  if (from === null) return value;
  const hi = to === null ? words.t('cli.small.over', { years: most }) : words.number(to);
  return `${value}\n${words.t('cli.tables.range', { lo: words.number(from), hi })}`;
}
