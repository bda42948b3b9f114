import type { JackknifeEstimate } from './jackknife.ts';
import type { Target, UntestedReason } from './types.ts';

export type Verdict =
  | { readonly verdict: 'agrees' | 'disagrees'; readonly reason: null }
  | { readonly verdict: 'untested'; readonly reason: UntestedReason };

const untested = (reason: UntestedReason): Verdict => ({ verdict: 'untested', reason });

/**
 * Agrees when the published interval and the simulated one have a point in common. Nothing else counts: not how close the values are, nor how wide the
 * published interval is.
 */
export function verdictOf(
  { published: { lo, hi }, untested: reason }: Pick<Target, 'published' | 'untested'>,
  simulated: Pick<JackknifeEstimate, 'lo' | 'hi'>,
): Verdict {
  if (reason !== null) return untested(reason);
  if (lo === null || hi === null) return untested('no-interval');
  if (simulated.lo === null || simulated.hi === null) return untested('too-few-events');
  const meet = simulated.lo <= hi && simulated.hi >= lo;
  return { verdict: meet ? 'agrees' : 'disagrees', reason: null };
}
