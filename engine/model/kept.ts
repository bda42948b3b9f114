/** Results kept at once. A sweep has more parameter values than that; the arms of a scenario mostly share theirs. */
const MOST_KEPT = 32;

/** Keeps the results of a pure function of numbers. The same arguments give the very same table, which nobody may write to. */
export function kept<Numbers extends readonly number[], Table>(
  make: (...numbers: Numbers) => Table,
): (...numbers: Numbers) => Table {
  const tables = new Map<string, Table>();
  return (...numbers) => {
    const key = numbers.join(' ');
    const known = tables.get(key);
    if (known !== undefined) return known;
    if (tables.size >= MOST_KEPT) tables.clear();
    const table = make(...numbers);
    tables.set(key, table);
    return table;
  };
}
