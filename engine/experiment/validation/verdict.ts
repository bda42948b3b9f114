import type { JackknifeEstimate } from './jackknife.ts';
import type { Target, UntestedReason } from './types.ts';

export type Verdict =
  | { readonly verdict: 'agrees' | 'disagrees'; readonly reason: null }
  | { readonly verdict: 'untested'; readonly reason: UntestedReason };

const untested = (reason: UntestedReason): Verdict => ({ verdict: 'untested', reason });

/**
 * How agreement is judged.
 *
 * - `value-inside`: the simulated value lies in the published interval. For simulated intervals
 *   that show chance alone. These shrink with every replicate, and few replicates must not make
 *   agreement easier;
 * - `intervals-meet`: the two intervals overlap. For simulated intervals that show parameter
 *   uncertainty.
 */
export type Rule = 'value-inside' | 'intervals-meet';

/**
 * A target that is not tested keeps its reason, however close the values are. An estimate without
 * an interval counts as no estimate.
 */
export function verdictOf(
  { published: { lo, hi }, untested: reason }: Pick<Target, 'published' | 'untested'>,
  simulated: JackknifeEstimate,
  rule: Rule,
): Verdict {
  if (reason !== null) return untested(reason);
  if (lo === null || hi === null) return untested('no-interval');
  if (simulated.value === null || simulated.lo === null || simulated.hi === null)
    return untested('too-few-events');
  const [from, to] =
    rule === 'value-inside' ? [simulated.value, simulated.value] : [simulated.lo, simulated.hi];
  return { verdict: from <= hi && to >= lo ? 'agrees' : 'disagrees', reason: null };
}
