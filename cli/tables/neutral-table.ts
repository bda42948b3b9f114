import type { ComparisonSummary } from '../../engine/experiment/index.ts';
import { type Column, paragraph } from './layout.ts';
import { cellWriter } from './numbers.ts';
import { armList, armName, type Report, shownOf } from './report.ts';
import { tableText } from './table.ts';

type Compared = ComparisonSummary & { readonly neutral: NonNullable<ComparisonSummary['neutral']> };

/** Comparisons that were also made under neutral assumptions. */
export function comparedBesideNeutral({ summary }: Report): readonly Compared[] {
  return summary.comparisons.flatMap((comparison) =>
    comparison.neutral === null ? [] : [{ ...comparison, neutral: comparison.neutral }],
  );
}

/** Catalogue key of the word that says what the twin shows. */
const WORDS = { true: 'assumed', false: 'remains', null: 'not-clear' } as const;

/** Deaths averted with the model's assumptions and without them, side by side. */
export function neutralTable(report: Report, compared: readonly Compared[]): string {
  const { words } = report.session;
  const title = (key: string) => words.t(`cli.tables.${key}`);
  const columns: readonly Column[] = [
    { title: title('arm'), width: 26 },
    { title: title('with-assumptions'), width: 17, align: 'right' },
    { title: title('without-assumptions'), width: 17, align: 'right' },
    { title: title('effect'), width: 17 },
  ];
  const cells = cellWriter(
    words,
    compared.flatMap(({ deathsAvertedPer1000, neutral }) => [
      shownOf(report, deathsAvertedPer1000),
      shownOf(report, neutral.deathsAvertedPer1000),
    ]),
  );
  const rows = compared.map(({ arm, deathsAvertedPer1000, neutral, restsOnAssumption }) => [
    armName(report, arm),
    cells.range(shownOf(report, deathsAvertedPer1000)),
    cells.range(shownOf(report, neutral.deathsAvertedPer1000)),
    title(WORDS[`${restsOnAssumption}`]),
  ]);
  return tableText(report.session, columns, rows);
}

/** Says plainly which effects rest on assumptions alone, and which remain without them. */
export function printVerdicts(report: Report, compared: readonly Compared[]): void {
  const { session } = report;
  const print = (key: string, rests: boolean) => {
    const arms = compared.filter(({ restsOnAssumption }) => restsOnAssumption === rests);
    if (arms.length === 0) return;
    session.print(paragraph(session.words.t(`cli.tables.${key}`, { arms: armList(report, arms) })));
  };
  print('arms-assumed', true);
  print('arms-remaining', false);
}
