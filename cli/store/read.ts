import type { DuckDBValue } from '@duckdb/node-api';
import { OUTCOMES, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { type ChunkResult, chunkKey, type SetKey } from '../../engine/workers/index.ts';
import type { Database } from './duckdb.ts';
import type { KeptChunk } from './record.ts';
import { SET_COLUMN, type StoreKind } from './tables.ts';

/** Chunks of sets, by set. */
export type ChunksBySet = Map<SetKey, ChunkResult[]>;

/** Names a chunk of a set: equal for what is the same piece of work. */
export const keptKey = ({ set, result }: KeptChunk): string => `${set}/${chunkKey(result)}`;

/**
 * Reads the chunks of `runs` and `weekly` that are not of a finished point, as they were when they
 * were kept.
 * @param arms ids, in the order of the plan
 */
export async function readChunks(
  database: Database,
  kind: StoreKind,
  arms: readonly string[],
): Promise<readonly KeptChunk[]> {
  const set = SET_COLUMN[kind];
  const open = kind === 'sweep' ? 'WHERE point NOT IN (SELECT point FROM points)' : '';
  const order = (last: string) => `ORDER BY ${set}, arm, ${last}`;
  const weekly = await database.rows(`SELECT * FROM weekly ${open} ${order('first, week')}`);
  const runs = await database.rows(`SELECT * FROM runs ${open} ${order('replicate')}`);
  const chunks: KeptChunk[] = [];
  for (let at = 0, row = 0; at < weekly.length; ) {
    const head = weekly[at]!;
    const weeks = weeksFrom(weekly, at);
    const count = Number(head[3]);
    const result = chunkOf(
      arms.indexOf(String(head[1])),
      weekly.slice(at, at + weeks),
      runs.slice(row, row + count),
    );
    chunks.push({ set: setKey(head[0]!), result });
    at += weeks;
    row += count;
  }
  return chunks;
}

const setKey = (value: DuckDBValue): SetKey => (typeof value === 'number' ? value : String(value));

/** Rows of a chunk in `weekly`: its weeks rise from 0. */
function weeksFrom(weekly: readonly DuckDBValue[][], at: number): number {
  let end = at + 1;
  while (end < weekly.length && weekly[end]![4] !== 0) end++;
  return end - at;
}

function chunkOf(arm: number, weekly: readonly DuckDBValue[][], runs: readonly DuckDBValue[][]): ChunkResult {
  const width = OUTCOMES.length;
  const series = WEEKLY_OUTCOMES.length;
  const outcomes = new Float64Array(runs.length * width);
  const weeklyDigests = new Uint32Array(runs.length);
  const yearly = runs.map((row) => listIn(row[4 + width]));
  runs.forEach((row, k) => {
    weeklyDigests[k] = Number(row[3]);
    for (let j = 0; j < width; j++) outcomes[k * width + j] = numberOf(row[4 + j]!);
  });
  const weeklySums = new Float64Array(weekly.length * series);
  const weeklySquares = new Float64Array(weekly.length * series);
  weekly.forEach((row, week) => {
    for (let j = 0; j < series; j++) {
      weeklySums[week * series + j] = Number(row[5 + 2 * j]);
      weeklySquares[week * series + j] = Number(row[6 + 2 * j]);
    }
  });
  return {
    arm,
    first: Number(weekly[0]![2]),
    count: runs.length,
    outcomes,
    weeklySums,
    weeklySquares,
    weeklyDigests,
    yearlyDeaths: Float64Array.from(yearly.flat()),
  };
}

/** What is not defined is null in the tables and NaN in a result. */
const numberOf = (value: DuckDBValue): number => (value === null ? Number.NaN : Number(value));

const listIn = (value: DuckDBValue | undefined): readonly number[] =>
  value instanceof Object && 'items' in value ? value.items.map(Number) : [];
