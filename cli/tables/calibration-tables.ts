import type { CalibrationSummary, FittedSummary, TargetSummary } from '../../engine/experiment/index.ts';
import type { Estimate } from '../../engine/stats/index.ts';
import type { Words } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import { type Column, paragraph } from './layout.ts';
import { tableText } from './table.ts';

/**
 * Prints a calibration: targets against what the accepted draws give, parameters against their base
 * values, and how far to trust it.
 */
export function printCalibration(session: Session, summary: CalibrationSummary): void {
  const { t, number } = session.words;
  const { bold, dim } = session.colours;
  const { points, samples, effective, accepted } = summary;
  session.print(
    paragraph(t('cli.calibrate.lead', { points, samples, accepted, effective: Math.round(effective) })),
  );
  session.print(`\n${bold(t('cli.calibrate.targets-title'))}\n\n${targetTable(session, summary.targets)}`);
  session.print(dim(paragraph(t('cli.calibrate.targets-note'))));
  session.print(`\n${bold(t('cli.calibrate.fitted-title'))}\n\n${fittedTable(session, summary.parameters)}`);
  session.print(dim(paragraph(t('cli.calibrate.fitted-note'))));
  const [share, outside] = summary.unknowns.map(({ posterior }) => rangeText(session.words, posterior));
  const worst = Math.max(...summary.emulators.map(({ error }) => error));
  session.print(`\n${paragraph(t('cli.calibrate.unknowns', { share: share!, outside: outside! }))}`);
  session.print(
    paragraph(t('cli.calibrate.emulators', { error: number(100 * worst, { maximumSignificantDigits: 2 }) })),
  );
}

function targetTable(session: Session, targets: readonly TargetSummary[]): string {
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.calibrate.target'), width: 32 },
    { title: words.t('cli.calibrate.published'), width: 16, align: 'right' },
    { title: words.t('cli.calibrate.simulated'), width: 16, align: 'right' },
    { title: words.t('cli.calibrate.agrees'), width: 12 },
  ];
  const rows = targets.map(({ id, list, observed, simulated, agrees }) => [
    `${list} ${words.t(`calibration.targets.${id}`)}`,
    estimateText(words, observed),
    estimateText(words, simulated),
    words.t(agrees ? 'cli.calibrate.yes' : 'cli.calibrate.no'),
  ]);
  return tableText(session, columns, rows);
}

function fittedTable(session: Session, parameters: readonly FittedSummary[]): string {
  const { words } = session;
  const columns: readonly Column[] = [
    { title: words.t('cli.params.id'), width: 26 },
    { title: words.t('cli.calibrate.base'), width: 8, align: 'right' },
    { title: words.t('cli.calibrate.prior'), width: 16, align: 'right' },
    { title: words.t('cli.calibrate.posterior'), width: 16, align: 'right' },
    { title: words.t('cli.calibrate.against-base'), width: 8, align: 'right' },
  ];
  const rows = parameters.map(({ id, role, base, prior, posterior }) => [
    role === 'free' ? id : words.t('cli.calibrate.carried', { id }),
    shown(words, base),
    estimateText(words, prior),
    estimateText(words, posterior),
    words.number(posterior.value! / base, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ]);
  return tableText(session, columns, rows);
}

const shown = (words: Words, x: number | null): string =>
  x === null ? words.t('cli.tables.none') : words.number(x, { maximumSignificantDigits: 3 });

const rangeText = (words: Words, { lo, hi }: Estimate): string =>
  words.t('cli.tables.range', { lo: shown(words, lo), hi: shown(words, hi) });

/** The value, and below it its interval. */
const estimateText = (words: Words, estimate: Estimate): string =>
  `${shown(words, estimate.value)}\n${rangeText(words, estimate)}`;
