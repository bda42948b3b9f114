import type { ValidationResult, ValidationRow } from '../../../engine/experiment/validation/index.ts';
import type { Session } from '../../session.ts';
import { verdictCounts } from '../../validation/document.ts';
import { type Column, paragraph } from '../layout.ts';
import type { Ranged } from '../numbers.ts';
import { tableText } from '../table.ts';
import { intervalText, valueText } from './values.ts';

/** Prints the table of targets, why some are not tested, and the sources. */
export function printValidation(session: Session, result: ValidationResult): void {
  const { t } = session.words;
  const { bold, dim } = session.colours;
  const { rows, persons, seeds, draws } = result;
  session.print(bold(paragraph(t('cli.validation.title'))));
  const lead =
    draws === null
      ? t('cli.validation.lead-chance', { persons, replicates: seeds })
      : t('cli.validation.lead-draws', { persons, replicates: seeds, draws });
  session.print(paragraph(lead));
  session.print(`\n${table(session, rows)}\n`);
  session.print(dim(paragraph(t('cli.validation.units'))));
  session.print(paragraph(t('cli.validation.counts', verdictCounts(rows))));
  session.print(`\n${bold(t('cli.validation.reasons'))}`);
  for (const line of reasonLines(session, rows)) session.print(paragraph(line));
  session.print(`\n${bold(t('cli.validation.sources'))}`);
  for (const line of sourceLines(session, rows)) session.print(dim(paragraph(line)));
  session.print(`\n${paragraph(t('cli.validation.explained'))}`);
}

function table(session: Session, rows: readonly ValidationRow[]): string {
  const { words } = session;
  const title = (key: string) => words.t(`cli.validation.${key}`);
  const columns: readonly Column[] = [
    { title: title('number'), width: 3, align: 'right' },
    { title: title('target'), width: 34 },
    { title: title('published'), width: 13, align: 'right' },
    { title: title('simulated'), width: 13, align: 'right' },
    { title: title('verdict'), width: 12 },
  ];
  return tableText(
    session,
    columns,
    rows.map((row) => [
      words.number(row.evidence),
      words.t(`validation.targets.${row.id}`),
      cell(session, row, row.published),
      row.simulated === null ? words.t('cli.tables.none') : cell(session, row, row.simulated),
      words.t(`validation.verdicts.${row.verdict}`),
    ]),
  );
}

/** The value, and below it its interval. */
function cell({ words }: Session, { unit }: ValidationRow, ranged: Ranged): string {
  const interval = intervalText(words, unit, ranged);
  const value = valueText(words, unit, ranged.value);
  if (ranged.value === null && interval !== '') return interval;
  return interval === '' ? value : `${value}\n${interval}`;
}

function reasonLines({ words }: Session, rows: readonly ValidationRow[]): string[] {
  return rows.flatMap((row) =>
    row.verdict === 'untested'
      ? [
          words.t('cli.validation.reason', {
            target: words.t(`validation.targets.${row.id}`),
            reason: words.t(`validation.reasons.${row.reason}`),
          }),
        ]
      : [],
  );
}

/**
 * One line for each source, with what is known of its targets; sources are named in English, as
 * they are published.
 */
function sourceLines({ words }: Session, rows: readonly ValidationRow[]): string[] {
  const sources = new Map<string, ValidationRow[]>();
  for (const row of rows) sources.set(row.source, [...(sources.get(row.source) ?? []), row]);
  const list = (items: readonly string[]) => [...new Set(items)].join(', ');
  return [...sources].map(([source, of]) =>
    words.t('cli.validation.source', {
      number: of[0]!.evidence,
      source,
      address: of[0]!.address,
      status: list(of.map(({ status }) => status)),
      interval: list(of.map(({ published }) => words.t(`validation.intervals.${published.interval}`))),
    }),
  );
}
