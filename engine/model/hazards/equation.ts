import type { Condition } from './condition.ts';
import type { Factor } from './factor.ts';

/** The parts of a hazard, in the order of the equation. */
export interface Parts {
  readonly only: readonly Condition[];
  readonly base: Factor;
  readonly factors: readonly Factor[];
  readonly atMost: readonly Factor[];
}

/** The hazard as text, with the parts by their ids: `h = find-home · help-in-municipality`. */
export function equationOf({ only, base, factors, atMost }: Parts): string {
  const product = [base, ...factors].map(({ id }) => id).join(' · ');
  const limited = atMost.map(({ id }) => `, at most ${id}`).join('');
  const zero = only.map(({ id }) => id).join(' and ');
  return `h = ${product}${limited}${zero === '' ? '' : `; 0 unless ${zero}`}`;
}
