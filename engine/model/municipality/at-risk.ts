import pow from '@stdlib/math-base-special-pow';
import type { ParameterValues } from '../parameters/registry.ts';

/**
 * Number of persons at risk of opioid overdose, in LAR or not, in a place with this many
 * inhabitants. At least 1: inhabitants · at-risk-share · (inhabitants /
 * at-risk-reference-size)^at-risk-size-exponent. The last factor is 1 for a whole country.
 *
 * Parameters: at-risk-share, at-risk-reference-size, at-risk-size-exponent.
 */
export function atRiskIn(inhabitants: number, p: ParameterValues, country: boolean): number {
  const bySize = country ? 1 : pow(inhabitants / p['at-risk-reference-size'], p['at-risk-size-exponent']);
  return Math.max(1, Math.round(inhabitants * p['at-risk-share'] * bySize));
}
