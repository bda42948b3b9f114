import { LastUsed } from './last-used.ts';

/**
 * Number of results kept at once. A sweep has more parameter values, but the arms of a point mostly
 * share theirs.
 */
const MOST_KEPT = 32;

/**
 * Keeps the most recently used results of a pure function of numbers. Equal arguments give the same
 * table object, so it must not be written to.
 */
export function kept<Numbers extends readonly number[], Table>(
  make: (...numbers: Numbers) => Table,
): (...numbers: Numbers) => Table {
  const tables = new LastUsed<string, Table>(MOST_KEPT);
  return (...numbers) => tables.get(numbers.join(' '), () => make(...numbers));
}
