import { paragraph } from '../layout.ts';
import { halfWidth } from '../numbers.ts';
import type { Summarised } from '../summarised.ts';

/**
 * Remarks after the answer, on stderr: what was written, whether the precision was reached, and
 * where to look next.
 */
export function printNext(summarised: Summarised, folder: string | null): void {
  const { session } = summarised;
  const { t } = session.words;
  if (!reached(summarised))
    session.note(paragraph(t('cli.tables.not-precise', { count: summarised.summary.seeds })));
  if (folder !== null) session.note(t('cli.tables.written', { folder }));
  else if (!session.json)
    session.note(paragraph(t(summarised.summary.uncertainty ? 'cli.uncertainty.next' : 'cli.tables.next')));
}

/** Is every interval that the precision speaks of narrow enough? */
function reached({ scenario, summary }: Summarised): boolean {
  const { precision } = scenario.run;
  if (precision === null) return true;
  const compared = summary.comparisons.map(({ outcomes }) => outcomes[precision.outcome]);
  const intervals = compared.length > 0 ? compared : [summary.arms[0]!.outcomes[precision.outcome]];
  return intervals.every(
    (interval) => (halfWidth(interval) ?? Number.POSITIVE_INFINITY) <= precision.halfWidth,
  );
}
