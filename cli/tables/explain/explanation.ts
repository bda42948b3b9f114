import type {
  ArmExplanation,
  Balance,
  MeanCount,
  PersonFate,
} from '../../../engine/experiment/explain/index.ts';
import { shownPerTotal } from '../amounts.ts';
import { type Column, paragraph } from '../layout.ts';
import { armName } from '../names.ts';
import { cellWriter, decimalsFor, type Ranged } from '../numbers.ts';
import { tableText } from '../table.ts';
import { placeText, ranged, type ShownExplanation } from './shown.ts';
import { printSmallNumbers } from './small-numbers.ts';

interface Row {
  readonly label: string;
  readonly balance: Balance;
  readonly overdoses?: MeanCount;
}

interface Closing {
  readonly file: string;
  /** All tables rather than the links alone. */
  readonly detailed: boolean;
}

/**
 * Prints who was saved or harmed, by which link and when, of every arm explained; small numbers;
 * some people to read about.
 */
export function printExplanation(
  shown: ShownExplanation,
  people: readonly PersonFate[],
  closing: Closing,
): void {
  const { session, scenario, explanation } = shown;
  const { t } = session.words;
  const followed = placeText(shown, 'cli.tables.followed', {
    persons: explanation.persons,
    inhabitants: scenario.population.type === 'municipality' ? scenario.population.inhabitants : 0,
    count: explanation.horizonWeeks,
  });
  const replicates = t('cli.tables.replicates', { count: explanation.seeds });
  session.print(paragraph(t('explain.lead', { followed, replicates })));
  for (const arm of explanation.arms) printArm(shown, arm, closing.detailed);
  printSmallNumbers(shown);
  printPeople(shown, people, closing.file);
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
}

function printArm(shown: ShownExplanation, arm: ArmExplanation, detailed: boolean): void {
  const { session } = shown;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(
    `\n${bold(paragraph(t('explain.arm', { arm: armName(shown, arm.arm), base: armName(shown, arm.base) })))}`,
  );
  printSums(shown, arm);
  if (arm.links.length === 0) {
    session.print(paragraph(t('explain.nobody')));
    return;
  }
  const unit = placeText(shown, 'explain.unit');
  const all = { label: t('explain.all'), balance: arm.deaths, overdoses: arm.overdoses.net };
  const section = (title: string, heading: string, rows: readonly Row[], total: Row) =>
    session.print(`\n${bold(paragraph(t(title, { unit })))}\n\n${table(shown, heading, [...rows, total])}`);
  const links = arm.links.map((one) => ({
    label: t(`explain.links.${one.link}`),
    balance: one,
    overdoses: one.overdoses.net,
  }));
  section('explain.links-title', 'explain.link', links, all);
  session.print(dim(paragraph(t('explain.links-note'))));
  if (!detailed || arm.antecedents.length === 0) return;
  const total = { label: all.label, balance: arm.deaths };
  const first = arm.antecedents.map((one) => ({
    label: t(`explain.antecedents.${one.antecedent}`),
    balance: one,
  }));
  section('explain.antecedents-title', 'explain.antecedent', first, total);
  const when = arm.when.map((one) => ({ label: t(`explain.bands.${one.band}`), balance: one }));
  section('explain.when-title', 'explain.band', when, total);
}

/**
 * Deaths, who was saved and harmed, who merely dies at another time, and whom no intervention had
 * reached.
 */
function printSums(shown: ShownExplanation, arm: ArmExplanation): void {
  const { session, scenario } = shown;
  const factor = shownPerTotal(scenario);
  const { deaths } = arm;
  const cell = (count: MeanCount) => withInterval(shown, ranged(count, factor));
  const text = session.words.t('explain.sums', {
    unit: placeText(shown, 'explain.unit'),
    base: cell(deaths.base),
    own: cell(deaths.arm),
    saved: cell(deaths.saved),
    harmed: cell(deaths.harmed),
    net: cell(deaths.net),
  });
  session.print(paragraph(text));
  const moved = [arm.later, arm.earlier].some(({ mean }) => (mean ?? 0) > 0);
  if (moved)
    session.print(
      paragraph(session.words.t('explain.shifted', { later: cell(arm.later), earlier: cell(arm.earlier) })),
    );
  const { saved, harmed, net } = arm.notReached;
  if ((saved.mean ?? 0) > 0 || (harmed.mean ?? 0) > 0)
    session.print(paragraph(session.words.t('explain.not-reached', { net: cell(net) })));
}

/** `3.9 ± 0.6` */
function withInterval({ session }: ShownExplanation, count: Ranged): string {
  return cellWriter(session.words, [count], decimalsFor([count]))
    .within(count)
    .replace('\n', ' ');
}

function table(shown: ShownExplanation, heading: string, rows: readonly Row[]): string {
  const { session, scenario } = shown;
  const { words } = session;
  const factor = shownPerTotal(scenario);
  const withOverdoses = rows.every(({ overdoses }) => overdoses !== undefined);
  const number = (title: string) => ({ title: words.t(title), width: 11, align: 'right' as const });
  const columns: readonly Column[] = [
    { title: words.t(heading), width: 36 },
    number('explain.saved'),
    number('explain.harmed'),
    number('explain.net'),
    ...(withOverdoses ? [number('explain.overdoses')] : []),
  ];
  const columnOf = (of: (row: Row) => MeanCount | undefined) => {
    const cells = rows.map((row) => ranged(of(row) ?? { mean: null, lo: null, hi: null }, factor));
    const writer = cellWriter(words, cells);
    return cells.map((cell) => writer.within(cell));
  };
  const texts = [
    columnOf(({ balance }) => balance.saved),
    columnOf(({ balance }) => balance.harmed),
    columnOf(({ balance }) => balance.net),
    ...(withOverdoses ? [columnOf(({ overdoses }) => overdoses)] : []),
  ];
  return tableText(
    session,
    columns,
    rows.map(({ label }, k) => [label, ...texts.map((column) => column[k]!)]),
  );
}

function printPeople(shown: ShownExplanation, people: readonly PersonFate[], file: string): void {
  const { session, explanation } = shown;
  const { t } = session.words;
  const [first] = people;
  if (first === undefined) return;
  session.print(`\n${session.colours.bold(paragraph(t('explain.people-title')))}`);
  for (const { replicate, person, week, died, link } of people) {
    const fate = t(died === 'base' ? 'explain.fate-base' : 'explain.fate-arm');
    const values = { replicate, person: String(person), week, fate, link: t(`explain.links.${link}`) };
    session.print(paragraph(t('explain.people-row', values)));
  }
  const { replicate, person } = first;
  const arm = explanation.arms[0]!.arm;
  session.print(t('explain.people-next', { file, arm, replicate, person: String(person) }));
}
