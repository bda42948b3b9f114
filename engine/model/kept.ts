import { LastUsed } from './last-used.ts';

/**
 * Results kept at once. A sweep has more parameter values than that; the arms of a point mostly
 * share theirs.
 */
const MOST_KEPT = 32;

/**
 * Keeps the results of a pure function of numbers; of many, those that were asked for last. The
 * same arguments give the very same table, which nobody may write to.
 */
export function kept<Numbers extends readonly number[], Table>(
  make: (...numbers: Numbers) => Table,
): (...numbers: Numbers) => Table {
  const tables = new LastUsed<string, Table>(MOST_KEPT);
  return (...numbers) => tables.get(numbers.join(' '), () => make(...numbers));
}
