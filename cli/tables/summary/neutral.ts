import type { ComparisonSummary } from '../../../engine/experiment/index.ts';
import { shownOf } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { armList, armName } from '../names.ts';
import { cellWriter } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';
import { tableText } from '../table.ts';

type Compared = ComparisonSummary & { readonly neutral: NonNullable<ComparisonSummary['neutral']> };

/** Comparisons that were also made under neutral assumptions. */
export function comparedBesideNeutral({ summary }: Summarised): readonly Compared[] {
  return summary.comparisons.flatMap((comparison) =>
    comparison.neutral === null ? [] : [{ ...comparison, neutral: comparison.neutral }],
  );
}

/** Catalogue key of the word that says what the twin shows. */
const WORDS = { true: 'assumed', false: 'remains', null: 'not-clear' } as const;

/** Deaths averted with the model's assumptions and without them, side by side. */
export function neutralTable(summarised: Summarised, compared: readonly Compared[]): string {
  const { words } = summarised.session;
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
      shownOf(summarised, deathsAvertedPer1000),
      shownOf(summarised, neutral.deathsAvertedPer1000),
    ]),
  );
  const rows = compared.map(({ arm, deathsAvertedPer1000, neutral, restsOnAssumption }) => [
    armName(summarised, arm),
    cells.range(shownOf(summarised, deathsAvertedPer1000)),
    cells.range(shownOf(summarised, neutral.deathsAvertedPer1000)),
    title(WORDS[`${restsOnAssumption}`]),
  ]);
  return tableText(summarised.session, columns, rows);
}

/** Says plainly which effects rest on assumptions alone, and which remain without them. */
export function printVerdicts(summarised: Summarised, compared: readonly Compared[]): void {
  const { session } = summarised;
  const print = (key: string, rests: boolean) => {
    const arms = compared.filter(({ restsOnAssumption }) => restsOnAssumption === rests);
    if (arms.length === 0) return;
    session.print(paragraph(session.words.t(`cli.tables.${key}`, { arms: armList(summarised, arms) })));
  };
  print('arms-assumed', true);
  print('arms-remaining', false);
}
