import { EttervernError } from '../../engine/kernel/errors.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { textIn, type Varied } from '../../engine/scenario/index.ts';
import { sentenceOf, type Words } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import type { FinishedPoint, PointRow } from '../sweep/result.ts';
import type { Swept } from '../sweep/run.ts';
import type { SweepTask } from '../sweep/task.ts';
import { shownPerTotal } from './amounts.ts';
import { paragraph } from './layout.ts';
import { cellWriter, type Ranged, scaled } from './numbers.ts';
import { tableText } from './table.ts';

interface ShownSweep {
  readonly session: Session;
  readonly task: SweepTask;
  readonly swept: Swept;
}

/** Sweeps of up to so many rows are shown whole. */
const MOST_ROWS = 24;

/** An estimate of an arm at a point: the level of the base, or another arm's difference from it. */
interface ShownEstimate {
  readonly point: FinishedPoint;
  readonly arm: string;
  readonly estimate: Ranged;
}

/**
 * Prints the results of a sweep: all points if they are few, else the ends and the middle of each
 * arm.
 */
export function printSweep(shown: ShownSweep): void {
  const { session, task, swept } = shown;
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(
    bold(paragraph(textIn(task.scenario.title, session.words.language).replace(/\p{Cc}+/gu, ' '))),
  );
  session.print(paragraph(leadOf(shown)));
  for (const outcome of task.outcomes) {
    const estimates = estimatesOf(shown, outcome);
    const whole = estimates.length <= MOST_ROWS;
    session.print(`\n${bold(paragraph(titleOf(shown, outcome)))}\n`);
    session.print(whole ? wholeTable(shown, estimates) : rangeTable(shown, estimates));
    session.print(dim(paragraph(t(whole ? 'cli.sweep.points-note' : 'cli.sweep.picked-note'))));
  }
  const failed = swept.result.points.filter(({ error }) => error !== null);
  if (failed.length > 0) {
    const sentence = sentenceOfPoint(failed[0]!, session.words);
    session.print(`\n${paragraph(t('cli.sweep.failed', { count: failed.length, sentence }))}`);
  }
  session.print(`\n${paragraph(t('cli.tables.not-ranked'))}`);
  if (swept.simulated > 0) {
    const rate = session.words.number(swept.simulated / swept.seconds, { maximumSignificantDigits: 3 });
    session.note(t('cli.sweep.rate', { rate }));
  }
}

function leadOf({ session, task, swept }: ShownSweep): string {
  const { t, list } = session.words;
  const { choice, shard, scenario } = task;
  const lead = t('cli.sweep.lead', {
    count: swept.result.points.length,
    design: t(`cli.sweep.design.${choice.design}`),
    replicates: t('cli.tables.replicates', { count: scenario.run.seeds }),
  });
  const settings = list(choice.vary.map((varied) => rangeOf(session.words, varied)));
  const part = shard.of > 1 ? ` ${t('cli.sweep.shard', { ...shard })}` : '';
  return `${lead} ${t('cli.sweep.varied', { settings })}${part}`;
}

const written = (words: Words, value: number): string => words.number(value, { maximumSignificantDigits: 4 });

function rangeOf(words: Words, varied: Varied): string {
  const { path } = varied;
  if ('values' in varied)
    return words.t('cli.sweep.varied-list', {
      path,
      values: varied.values.map((value) => written(words, value)).join('; '),
    });
  return words.t('cli.sweep.varied-range', {
    path,
    from: written(words, varied.from),
    to: written(words, varied.to),
  });
}

function titleOf({ session, task }: ShownSweep, outcome: OutcomeId): string {
  const place = task.scenario.population.type === 'municipality' ? '_municipality' : '';
  return session.words.t(`cli.sweep.title${isTotal(outcome) ? place : '_mean'}`, {
    outcome: session.words.t(`outcomes.${outcome}.name`),
  });
}

const isTotal = (outcome: OutcomeId): boolean => OUTCOMES.find(({ id }) => id === outcome)?.total === true;

/** Settings that change how many persons and weeks a total covers. */
const EXTENT = /^(population|horizon)\b/;

function estimatesOf({ task, swept }: ShownSweep, outcome: OutcomeId): readonly ShownEstimate[] {
  const changes = task.choice.vary.some(({ path }) => EXTENT.test(path));
  const usual = shownPerTotal(task.scenario);
  return swept.result.points.flatMap((point) => {
    const factor =
      changes && point.hash !== null
        ? shownPerTotal(task.scenarioAt({ ...point, index: point.point }))
        : usual;
    return point.rows
      .filter((row) => row.outcome === outcome)
      .map((row) => ({
        point,
        arm: row.arm,
        estimate: scaled(rangedOf(row, task), isTotal(outcome) ? factor : 1),
      }));
  });
}

function rangedOf({ arm, numbers }: PointRow, { scenario }: SweepTask): Ranged {
  const [value, lo, hi] =
    arm === scenario.arms[0]!.id ? ['mean', 'lo', 'hi'] : ['difference', 'differenceLo', 'differenceHi'];
  return { value: numbers[value!]!, lo: numbers[lo!]!, hi: numbers[hi!]! };
}

function wholeTable({ session, task }: ShownSweep, estimates: readonly ShownEstimate[]): string {
  const rows = estimates.map(({ point, arm }, k) => {
    const isFirst = estimates[k - 1]?.point !== point;
    return [isFirst ? String(point.point) : '', isFirst ? settingsText(session.words, task, point) : '', arm];
  });
  return table(session, 'point', rows, estimates);
}

/** Of every arm the points with the lowest, the middle and the highest estimate. */
function rangeTable({ session, task }: ShownSweep, estimates: readonly ShownEstimate[]): string {
  const picked = task.scenario.arms.flatMap(({ id }) => {
    const sorted = estimates
      .filter(({ arm, estimate }) => arm === id && estimate.value !== null)
      .toSorted((a, b) => a.estimate.value! - b.estimate.value! || a.point.point - b.point.point);
    const last = sorted.length - 1;
    const places = [
      ['lowest', 0],
      ['middle', last >> 1],
      ['highest', last],
    ] as const;
    return last < 0 ? [] : places.map(([which, at]) => ({ which, ...sorted[at]! }));
  });
  const rows = picked.map(({ which, point, arm }) => [
    session.words.t(`cli.sweep.which.${which}`),
    settingsText(session.words, task, point),
    arm,
  ]);
  return table(session, 'arm', rows, picked);
}

/** @param heading of the first column */
function table(
  session: Session,
  heading: 'point' | 'arm',
  rows: readonly (readonly string[])[],
  estimates: readonly ShownEstimate[],
): string {
  const { t } = session.words;
  const cells = cellWriter(
    session.words,
    estimates.map(({ estimate }) => estimate),
  );
  return tableText(
    session,
    [
      { title: heading === 'point' ? t('cli.sweep.point') : '', width: 8 },
      { title: t('cli.sweep.settings'), width: 34 },
      { title: t('cli.tables.arm'), width: 16 },
      { title: t('cli.sweep.estimate'), width: 18, align: 'right' },
    ],
    rows.map((row, k) => [...row, cells.range(estimates[k]!.estimate)]),
  );
}

/** The last part of a path is what tells settings apart most of the time. */
function settingsText(words: Words, { choice }: SweepTask, { values }: FinishedPoint): string {
  const names = choice.vary.map(({ path }) => path.split('.').at(-1)!);
  return choice.vary
    .map(({ path }, j) => {
      const name = names.indexOf(names[j]!) === names.lastIndexOf(names[j]!) ? names[j]! : path;
      return `${name} ${written(words, values[j]!)}`;
    })
    .join('\n');
}

function sentenceOfPoint({ error }: FinishedPoint, words: Words): string {
  const { code, values, place } = error!;
  return sentenceOf(new EttervernError('failure', code, values, withoutUndefined(place)), words);
}

/** A place read from JSON lacks keys without a value; the types do not say so. */
function withoutUndefined(place: NonNullable<FinishedPoint['error']>['place']): EttervernError['place'] {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
