import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { OUTCOMES, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { loadDuckDb } from './duckdb.ts';
import type { KeptChunk } from './record.ts';
import { OUTCOME_COLUMNS, type StoreKind, WEEKLY_COLUMNS } from './tables.ts';

/** Most rows of one of DuckDB's chunks. */
const VECTOR = 2048;

/** A table's new rows, column by column. */
export type Columns = readonly (readonly DuckDBValue[])[];

/** Appends columns of equal length to a table, inside the transaction that is open. */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  types: readonly DuckDBType[],
  columns: Columns,
): Promise<void> {
  const { DuckDBDataChunk } = await loadDuckDb();
  const rows = columns[0]!.length;
  const appender = await connection.createAppender(table);
  try {
    for (let from = 0; from < rows; from += VECTOR) {
      const count = Math.min(VECTOR, rows - from);
      const chunk = DuckDBDataChunk.create(types, count);
      chunk.setColumns(columns.map((column) => (rows > VECTOR ? column.slice(from, from + count) : column)));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

/** Appends chunks to `runs` and `weekly`. */
export async function appendChunks(
  connection: DuckDBConnection,
  kind: StoreKind,
  arms: readonly string[],
  chunks: readonly KeptChunk[],
): Promise<void> {
  const { DOUBLE, INTEGER, LIST, UINTEGER, VARCHAR, listValue } = await loadDuckDb();
  const set = kind === 'run' ? VARCHAR : INTEGER;
  const runTypes = [set, VARCHAR, INTEGER, UINTEGER, ...OUTCOME_COLUMNS.map(() => DOUBLE), LIST(INTEGER)];
  const weeklyTypes = [set, VARCHAR, INTEGER, INTEGER, INTEGER, ...WEEKLY_COLUMNS.map(() => DOUBLE)];
  await appendColumns(connection, 'runs', runTypes, runColumns(arms, chunks, listValue));
  await appendColumns(connection, 'weekly', weeklyTypes, weeklyColumns(arms, chunks));
}

function runColumns(
  arms: readonly string[],
  chunks: readonly KeptChunk[],
  listOf: (items: readonly number[]) => DuckDBValue,
): Columns {
  const width = OUTCOMES.length;
  const columns = Array.from({ length: 5 + width }, (): DuckDBValue[] => []);
  const [sets, ids, replicates, digests, ...values] = columns;
  const lists = columns.at(-1)!;
  for (const { set, result } of chunks) {
    const years = result.yearlyDeaths.length / result.count;
    for (let k = 0; k < result.count; k++) {
      lists.push(listOf([...result.yearlyDeaths.subarray(k * years, (k + 1) * years)]));
      sets!.push(set);
      ids!.push(arms[result.arm]!);
      replicates!.push(result.first + k);
      digests!.push(result.weeklyDigests[k]!);
      for (let j = 0; j < width; j++) {
        const value = result.outcomes[k * width + j]!;
        values[j]!.push(Number.isNaN(value) ? null : value);
      }
    }
  }
  return columns;
}

function weeklyColumns(arms: readonly string[], chunks: readonly KeptChunk[]): Columns {
  const width = WEEKLY_OUTCOMES.length;
  const columns = Array.from({ length: 5 + 2 * width }, (): DuckDBValue[] => []);
  const [sets, ids, firsts, counts, weeks, ...values] = columns;
  for (const { set, result } of chunks) {
    const { weeklySums, weeklySquares } = result;
    for (let week = 0; week * width < weeklySums.length; week++) {
      sets!.push(set);
      ids!.push(arms[result.arm]!);
      firsts!.push(result.first);
      counts!.push(result.count);
      weeks!.push(week);
      for (let j = 0; j < width; j++) {
        values[2 * j]!.push(weeklySums[week * width + j]!);
        values[2 * j + 1]!.push(weeklySquares[week * width + j]!);
      }
    }
  }
  return columns;
}
