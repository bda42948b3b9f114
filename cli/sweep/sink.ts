import type { DuckDBConnection } from '@duckdb/node-api';
import {
  estimatesOf,
  type PointOutcome,
  type SummaryRow,
  summaryRow,
} from '../../engine/experiment/index.ts';
import type { OutcomeId } from '../../engine/model/index.ts';
import { summaryColumns } from '../run-directory/tables.ts';
import { appendColumns } from '../store/append.ts';
import { loadDuckDb } from '../store/duckdb.ts';
import type { ResultsStore } from '../store/store.ts';
import { SUMMARY_NUMBERS } from '../store/tables.ts';

interface FinishedPoint {
  readonly point: number;
  readonly values: readonly number[];
  readonly scenarioHash: string | null;
  readonly hash: string | null;
  /** Code and values of the error, as JSON; null for a point that is done. */
  readonly error: string | null;
  readonly rows: readonly SummaryRow[];
}

/**
 * Collects finished and failed points until the store's next transaction, and writes them to
 * `points` and `summary`.
 */
export class PointSink {
  private waiting: FinishedPoint[] = [];

  constructor(
    private readonly store: ResultsStore,
    private readonly outcomes: readonly OutcomeId[],
  ) {}

  /** @param scenarioHash of the scenario at the point; null when it failed before there was one */
  add(outcome: PointOutcome, scenarioHash: string | null): void {
    const { index: point, values } = outcome.point;
    if (this.waiting.length === 0) this.store.write(() => this.collect());
    if ('error' in outcome) {
      const { code, values: said, place } = outcome.error;
      const error = JSON.stringify({ code, values: said, place });
      this.waiting.push({ point, values, scenarioHash, hash: null, error, rows: [] });
    } else {
      const rows = estimatesOf(outcome.result, this.outcomes).map(summaryRow);
      this.waiting.push({ point, values, scenarioHash, hash: outcome.result.hash, error: null, rows });
    }
  }

  private collect(): (connection: DuckDBConnection) => Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    return (connection) => this.write(connection, waiting);
  }

  private async write(connection: DuckDBConnection, points: readonly FinishedPoint[]): Promise<void> {
    const failed = points.filter(({ error }) => error !== null).map(({ point }) => point);
    if (failed.length > 0) {
      // Which chunks of a failing point succeed depends on timing, so none is kept.
      for (const table of ['runs', 'weekly'])
        await connection.run(`DELETE FROM ${table} WHERE point IN (${failed})`);
    }
    const { DOUBLE, INTEGER, VARCHAR } = await loadDuckDb();
    const varied = points[0]!.values.map((_, j) => points.map(({ values }) => values[j]!));
    await appendColumns(
      connection,
      'points',
      [INTEGER, VARCHAR, VARCHAR, VARCHAR, VARCHAR, ...varied.map(() => DOUBLE)],
      [
        points.map(({ point }) => point),
        points.map(({ error }) => (error === null ? 'done' : 'failed')),
        points.map((one) => one.scenarioHash),
        points.map(({ hash }) => hash),
        points.map(({ error }) => error),
        ...varied,
      ],
    );
    const types = [INTEGER, VARCHAR, VARCHAR, ...SUMMARY_NUMBERS.map(() => DOUBLE)];
    const parts = points
      .filter(({ rows }) => rows.length > 0)
      .map(({ point, rows }) => summaryColumns(point, rows));
    if (parts.length === 0) return;
    await appendColumns(
      connection,
      'summary',
      types,
      types.map((_, j) => parts.flatMap((columns) => columns[j]!)),
    );
  }
}
