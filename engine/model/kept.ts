/** Results kept at once. A sweep has more parameter values than that; the arms of a point mostly share theirs. */
const MOST_KEPT = 32;

/**
 * Keeps the results of a pure function of numbers; of many, those that were asked for last. The same arguments give the very same table, which
 * nobody may write to.
 */
export function kept<Numbers extends readonly number[], Table>(
  make: (...numbers: Numbers) => Table,
): (...numbers: Numbers) => Table {
  const tables = new Map<string, Table>();
  return (...numbers) => {
    const key = numbers.join(' ');
    const table = tables.get(key) ?? make(...numbers);
    // A Map keeps the order of entry: the one that has not been asked for longest stands first.
    tables.delete(key);
    tables.set(key, table);
    if (tables.size > MOST_KEPT) {
      const [oldest] = tables.keys();
      tables.delete(oldest!);
    }
    return table;
  };
}
