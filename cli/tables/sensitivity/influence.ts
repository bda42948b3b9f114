import type { ChosenSize, DesignSize, SensitivityResult } from '../../../engine/experiment/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import type { Session } from '../../session.ts';
import { type Column, paragraph } from '../layout.ts';
import type { Ranged } from '../numbers.ts';
import { tableText } from '../table.ts';
import { factorOf, gradeOf, type InfluenceRow, type TargetRows, targetRows, targetTitle } from './rows.ts';

/** Rows of a table; all are in JSON and sensitivity.csv. */
const MOST_ROWS = 12;

/** Share of chance in the variance above which more replicates are advised. */
export const MUCH_LUCK = 0.5;

/** Prints, for the level of the base and each arm's difference, the parameters that matter most. */
export function printSensitivity(
  session: Session,
  scenario: Scenario,
  result: SensitivityResult,
  size: ChosenSize,
): void {
  const { t, percent } = session.words;
  const { bold, dim } = session.colours;
  const { simulated: points, replicates: count, factors } = result;
  session.print(paragraph(t(`cli.sensitivity.lead`, { points, count, factors: factors.length })));
  targetRows(result, factorOf(scenario, result.outcome)).forEach((target, k) => {
    session.print(`\n${bold(paragraph(targetTitle(session, scenario, result, target)))}\n`);
    const influential = target.rows.filter(({ main }) => (main.value ?? 0) !== 0);
    if (influential.length === 0) session.print(paragraph(t('cli.sensitivity.nothing')));
    else session.print(table(session, result, influential.slice(0, MOST_ROWS)));
    if (influential.length > 0) session.print(dim(paragraph(countText(session, target, influential.length))));
    const shown = influential.slice(0, MOST_ROWS);
    if (shown.length > 0) session.print(paragraph(clearText(session, result, shown)));
    const { noiseShare } = result.targets[k]!;
    session.print(dim(paragraph(t('cli.sensitivity.luck', { share: percent(noiseShare) }))));
    if (noiseShare > MUCH_LUCK) session.print(paragraph(t('cli.sensitivity.much-luck')));
  });
  session.print(`\n${dim(paragraph(t(NOTES[result.method])))}`);
  session.print(dim(paragraph(t('cli.sensitivity.calibrated-note'))));
  if (size.usual !== null) session.print(paragraph(reducedText(session, size, size.usual)));
  session.note(paragraph(t('cli.sensitivity.next')));
}

/** Says that the design is smaller than usual, what that costs, and how to get the usual one. */
export function reducedText(
  { words: { t } }: Session,
  { points, replicates }: ChosenSize,
  usual: DesignSize,
): string {
  return t('cli.sensitivity.reduced', {
    points,
    replicates,
    usualPoints: usual.points,
    usualReplicates: usual.replicates,
    times: Math.round((usual.points * usual.replicates) / (points * replicates)),
  });
}

/** How many of the rows are above the noise floor, and what to do when most are not. */
function clearText(
  { words: { t } }: Session,
  result: SensitivityResult,
  shown: readonly InfluenceRow[],
): string {
  const clear = shown.filter(isClear).length;
  const said = t('cli.sensitivity.clear', { clear, shown: shown.length });
  if (2 * clear >= shown.length) return said;
  return `${said} ${t('cli.sensitivity.imprecise', { points: 4 * result.points })}`;
}

/** Is the whole interval above the noise floor? The floor is zero for indices and correlations. */
function isClear({ main: { lo, hi }, effects }: InfluenceRow): boolean {
  if (lo === null || hi === null) return false;
  return effects === null ? lo > 0 || hi < 0 : lo > effects.noise;
}

const NOTES = {
  morris: 'cli.sensitivity.morris-note',
  sobol: 'cli.sensitivity.sobol-note',
  prcc: 'cli.sensitivity.prcc-note',
} as const;

function countText({ words: { t } }: Session, { rows }: TargetRows, influential: number): string {
  const shown = Math.min(MOST_ROWS, influential);
  return t('cli.sensitivity.count', { shown, all: rows.length, none: rows.length - influential });
}

function table(session: Session, { method }: SensitivityResult, rows: readonly InfluenceRow[]): string {
  const { words } = session;
  const { t } = words;
  const number = (key: string): Column => ({ title: t(`cli.sensitivity.${key}`), width: 9, align: 'right' });
  const first: readonly Column[] = [
    { title: t('cli.sensitivity.parameter'), width: 34 },
    { title: t('cli.params.grade'), width: 5 },
  ];
  const names = (id: string) => [id, gradeOf(id)];
  if (method === 'morris')
    return tableText(
      session,
      [...first, number('mu-star'), number('mu'), number('sigma'), number('noise')],
      rows.map(({ id, main, effects }) => [
        ...names(id),
        rangedText(words, main),
        shortText(words, effects!.mu),
        shortText(words, effects!.sigma),
        shortText(words, effects!.noise),
      ]),
    );
  if (method === 'sobol')
    return tableText(
      session,
      [...first, number('first'), number('total')],
      rows.map(({ id, first: alone, main }) => [
        ...names(id),
        rangedText(words, alone!),
        rangedText(words, main),
      ]),
    );
  return tableText(
    session,
    [...first, number('correlation')],
    rows.map(({ id, main }) => [...names(id), rangedText(words, main)]),
  );
}

export const shortText = (words: Words, value: number | null): string =>
  value === null ? words.t('cli.tables.none') : words.number(value, { maximumSignificantDigits: 2 });

/** The value, and below it its interval. */
export function rangedText(words: Words, { value, lo, hi }: Ranged): string {
  if (lo === null || hi === null) return shortText(words, value);
  return `${shortText(words, value)}\n${words.t('cli.tables.range', { lo: shortText(words, lo), hi: shortText(words, hi) })}`;
}
