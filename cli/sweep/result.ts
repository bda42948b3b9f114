import type { DuckDBValue } from '@duckdb/node-api';
import * as z from 'zod';
import type { Database } from '../store/duckdb.ts';
import { quoted, SUMMARY_NUMBERS } from '../store/tables.ts';
import type { SweepTask } from './task.ts';

/** One outcome of one arm at a point, as in summary.csv. */
export interface PointRow {
  readonly arm: string;
  readonly outcome: string;
  /** By column of summary.csv; null where not defined. */
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** What went wrong at a point. */
export type PointError = z.output<typeof POINT_ERROR>;

const POINT_ERROR = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  place: z.object({
    file: z.string().optional(),
    line: z.number().optional(),
    column: z.number().optional(),
    path: z.string().optional(),
  }),
});

export interface FinishedPoint {
  readonly point: number;
  /** In the order of the settings that are varied. */
  readonly values: readonly number[];
  /** Result hash; null for a point that failed. */
  readonly hash: string | null;
  readonly error: PointError | null;
  readonly rows: readonly PointRow[];
}

export interface SweepResult {
  /** In the order of the design. */
  readonly points: readonly FinishedPoint[];
  /** Of all points; null until all are finished. */
  readonly hash: string | null;
}

/** Reads what is finished of a sweep. */
export async function readSweep(database: Database, { choice, scenario }: SweepTask): Promise<SweepResult> {
  const paths = choice.vary.map(({ path }) => quoted(path));
  const points = await database.rows(
    `SELECT point, hash, error, ${paths.join(', ')} FROM points ORDER BY point`,
  );
  const numbers = SUMMARY_NUMBERS.map(quoted).join(', ');
  const summary = await database.rows(
    `SELECT point, arm, outcome, ${numbers} FROM summary ORDER BY point, outcome`,
  );
  const [hash] = await database.rows(`SELECT "value" FROM manifest WHERE "key" = 'hash'`);
  const rows = new Map<number, PointRow[]>();
  for (const [point, arm, outcome, ...values] of summary) {
    const list = rows.get(Number(point)) ?? [];
    list.push({ arm: String(arm), outcome: String(outcome), numbers: named(values) });
    rows.set(Number(point), list);
  }
  const order = scenario.arms.map(({ id }) => id);
  return {
    points: points.map(([point, of, error, ...values]) => ({
      point: Number(point),
      values: values.map(Number),
      hash: of === null ? null : String(of),
      error: error === null ? null : POINT_ERROR.parse(JSON.parse(String(error))),
      rows: (rows.get(Number(point)) ?? []).toSorted((a, b) => order.indexOf(a.arm) - order.indexOf(b.arm)),
    })),
    hash: hash === undefined ? null : String(JSON.parse(String(hash[0]))),
  };
}

const named = (values: readonly DuckDBValue[]): Record<string, number | null> =>
  Object.fromEntries(SUMMARY_NUMBERS.map((name, j) => [name, values[j] === null ? null : Number(values[j])]));
