import pow from '@stdlib/math-base-special-pow';
import { WEEKS_PER_YEAR } from '../calendar.ts';

/**
 * Present value of one unit in week w, for w = 0..weeks: (1 + rate)^(-w / 52.18).
 * @param perYear rate; 0.04 is 4 % a year
 */
export function discountFactors(perYear: number, weeks: number): Float64Array {
  return Float64Array.from({ length: weeks + 1 }, (_, week) => pow(1 + perYear, -week / WEEKS_PER_YEAR));
}
