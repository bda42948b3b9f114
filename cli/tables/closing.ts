import { paragraph } from './layout.ts';
import { halfWidth } from './numbers.ts';
import type { Report } from './report.ts';

/** Remarks after the answer, on stderr: what was written, whether the precision was reached, and where to look next. */
export function printNext(report: Report, folder: string | null): void {
  const { session } = report;
  const { t } = session.words;
  if (!reached(report)) session.note(paragraph(t('cli.tables.not-precise', { count: report.summary.seeds })));
  if (folder !== null) session.note(t('cli.tables.written', { folder }));
  else if (!session.json)
    session.note(paragraph(t(report.summary.uncertainty ? 'cli.uncertainty.next' : 'cli.tables.next')));
}

/** Is every interval that the precision speaks of narrow enough? */
function reached({ scenario, summary }: Report): boolean {
  const { precision } = scenario.run;
  if (precision === null) return true;
  const compared = summary.comparisons.map(({ outcomes }) => outcomes[precision.outcome]);
  const intervals = compared.length > 0 ? compared : [summary.arms[0]!.outcomes[precision.outcome]];
  return intervals.every(
    (interval) => (halfWidth(interval) ?? Number.POSITIVE_INFINITY) <= precision.halfWidth,
  );
}
