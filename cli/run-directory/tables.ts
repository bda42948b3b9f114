import type { DuckDBValue } from '@duckdb/node-api';
import { type SummaryRow, summaryRows } from '../../engine/experiment/index.ts';
import type { DrawTable } from '../../engine/workers/index.ts';
import type { Simulated } from '../simulate.ts';
import { appendColumns, type Columns } from '../store/append.ts';
import { loadDuckDb } from '../store/duckdb.ts';
import type { ResultsStore } from '../store/store.ts';
import { SUMMARY_NUMBERS } from '../store/tables.ts';

/**
 * Adds to the replicates the `summary` made from them, the `draws` they were made with, and the
 * `manifest`.
 */
export async function writeRunTables(store: ResultsStore, simulated: Simulated): Promise<void> {
  const { scenario, summary, neutral, draws } = simulated;
  const sets = [
    { set: scenario.assumptions, rows: [...summaryRows(summary)] },
    ...(neutral ? [{ set: 'neutral', rows: [...summaryRows(neutral)] }] : []),
  ];
  const { DOUBLE, INTEGER, VARCHAR } = await loadDuckDb();
  store.write(() => async (connection) => {
    // An interrupted run may have left rows when it wrote its files.
    await connection.run('DELETE FROM summary');
    await connection.run('DELETE FROM draws');
    const types = [VARCHAR, VARCHAR, VARCHAR, ...SUMMARY_NUMBERS.map(() => DOUBLE)];
    for (const { set, rows } of sets)
      await appendColumns(connection, 'summary', types, summaryColumns(set, rows));
    if (draws.length > 0)
      await appendColumns(
        connection,
        'draws',
        [INTEGER, INTEGER, INTEGER, VARCHAR, DOUBLE],
        drawColumns(draws),
      );
  });
  store.note('scenario', { ...summary.scenario, seed: scenario.run.seed });
  store.note('seeds', summary.seeds);
  store.note('hash', summary.hash);
  store.note('neutralHash', summary.neutralHash);
  await store.drain();
}

/** Rows of a summary, column by column. */
export function summaryColumns(set: DuckDBValue, rows: readonly SummaryRow[]): Columns {
  return [
    rows.map(() => set),
    rows.map(({ arm }) => arm),
    rows.map(({ outcome }) => outcome),
    ...SUMMARY_NUMBERS.map((name) => rows.map((row) => row[name as keyof SummaryRow])),
  ];
}

function drawColumns(draws: readonly DrawTable[]): Columns {
  const cells = draws.flatMap(({ parameters, values, every }, table) =>
    Array.from(values, (value, k) => ({
      table,
      every,
      row: Math.floor(k / parameters.length),
      parameter: parameters[k % parameters.length]!,
      value,
    })),
  );
  return [
    cells.map(({ table }) => table),
    cells.map(({ every }) => every),
    cells.map(({ row }) => row),
    cells.map(({ parameter }) => parameter),
    cells.map(({ value }) => value),
  ];
}
