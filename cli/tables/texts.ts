import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import type { Values } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import type { Summarised } from './summarised.ts';

/**
 * A text that differs between a release cohort and a municipality: the latter's key ends in
 * `_municipality`.
 */
export function textOf({ session, scenario }: Summarised, key: string, values: Values = {}): string {
  const { type } = scenario.population;
  return session.words.t(key, type === 'municipality' ? { ...values, context: type } : values);
}

/** Which intervals means have, and from what: method, replicates, and draws where there are any. */
export function methodText({
  session,
  summary,
}: {
  readonly session: Session;
  readonly summary: Pick<ExperimentSummary, 'interval' | 'seeds' | 'uncertainty'>;
}): string {
  const { t, number } = session.words;
  const { interval, seeds, uncertainty } = summary;
  return t(`report.methods.${interval}`, {
    replicates: number(seeds),
    sourced: number(uncertainty?.sourcedDraws ?? 0),
    assumptions: number(uncertainty?.assumptionDraws ?? 0),
    each: number(uncertainty?.replicates ?? 0),
  });
}
