import { type ParameterId, parameter } from '../../engine/model/index.ts';
import type { Words } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import { type Column, paragraph, TABLE_WIDTH } from '../tables/layout.ts';
import { tableText } from '../tables/table.ts';
import { describeParameter } from './describe.ts';

/** A parameter's value with the digits that are known, at most four. */
const digits = (words: Words, value: number): string => words.number(value, { maximumSignificantDigits: 4 });

/**
 * The list: one row each, the source shortened to what fits in two lines.
 * @param effects show the value without effect, in place of the grade, which is D for all that have
 *   one
 */
export function listParameters(session: Session, ids: readonly ParameterId[], effects: boolean): void {
  const { words } = session;
  if (ids.length === 0) {
    session.print(words.t('cli.params.none-such'));
    return;
  }
  const unitOf = (id: ParameterId) => words.t(`cli.units.${parameter(id).unit}`);
  const idWidth = longest(ids);
  const unitWidth = longest(ids.map(unitOf));
  const before: readonly Column[] = [
    { title: words.t('cli.params.id'), width: idWidth },
    { title: words.t('cli.params.value'), width: 8, align: 'right' },
    { title: words.t('cli.params.unit'), width: unitWidth },
    effects
      ? { title: words.t('cli.params.neutral').replaceAll(' ', '\n'), width: 8, align: 'right' }
      : { title: words.t('cli.params.grade'), width: 5 },
  ];
  const sourceWidth = before.reduce((left, { width }) => left - width - 1, TABLE_WIDTH);
  const columns: readonly Column[] = [...before, { title: words.t('cli.params.source'), width: sourceWidth }];
  const rows = ids.map((id) => {
    const { value, neutral, grade, source } = parameter(id);
    const about = effects && neutral !== undefined ? digits(words, neutral) : grade;
    return [id, digits(words, value), unitOf(id), about, twoLines(source, sourceWidth)];
  });
  session.print(tableText(session, columns, rows));
  session.note(words.t('cli.params.count', { count: ids.length }));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function twoLines(text: string, width: number): string {
  const [first = '', second, ...rest] = paragraph(text, width).split('\n');
  if (second === undefined) return first;
  return `${first}\n${rest.length === 0 ? second : `${second.slice(0, width - 1)}…`}`;
}

/** One parameter in full. */
export function explainParameter(session: Session, id: ParameterId): void {
  const { words, colours } = session;
  const { t } = words;
  const { sentence, value, unit, range, grade, source, evidence, neutral, central90, distribution } =
    describeParameter(words, id);
  const shown = (number: number) => digits(words, number);
  const facts: (readonly [string, string])[] = [
    [t('cli.params.value'), `${shown(value)} (${t(`cli.units.${unit}`)})`],
    [t('cli.params.range'), rangeText(words, central90, distribution.kind)],
    [t('cli.params.allowed'), t('cli.tables.range', { lo: shown(range[0]), hi: shown(range[1]) })],
    [t('cli.params.grade'), `${grade}: ${t(`grades.${grade}`)}`],
    [t('cli.params.source'), source],
  ];
  if (neutral !== undefined) facts.push([t('cli.params.neutral'), shown(neutral)]);
  if (evidence !== undefined) facts.push([t('cli.params.evidence'), evidence]);
  session.print(colours.bold(id));
  session.print(paragraph(sentence));
  session.print();
  const width = Math.max(...facts.map(([name]) => name.length)) + 2;
  for (const [name, text] of facts) {
    const lines = paragraph(text, TABLE_WIDTH - width).split('\n');
    session.print(colours.dim(name.padEnd(width)) + lines.join(`\n${' '.repeat(width)}`));
  }
  session.print();
  session.note(t('cli.params.set', { id }));
}

function rangeText(words: Words, range: readonly [number, number] | null, kind: string): string {
  if (range === null) return words.t('cli.params.fixed');
  const [lo, hi] = range;
  return words.t('cli.params.between', {
    lo: digits(words, lo),
    hi: digits(words, hi),
    kind: words.t(`cli.params.kinds.${kind}`),
  });
}
