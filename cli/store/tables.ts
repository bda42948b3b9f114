import { OUTCOMES, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';

/**
 * What kind of results a folder holds; the tables differ in the column that names a set of arms.
 */
export type StoreKind = 'run' | 'sweep';

/** Column that names the set of arms that a row belongs to. */
export const SET_COLUMN = { run: 'assumptions', sweep: 'point' } as const;

const SET_TYPE = { run: 'VARCHAR', sweep: 'INTEGER' } as const;

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const OUTCOME_COLUMNS: readonly string[] = OUTCOMES.map(({ id }) => id);

/** Column of the sum of squares of a weekly outcome; the sum itself has the outcome's name. */
export const squaresOf = (outcome: string): string => `${outcome}-squares`;

export const WEEKLY_COLUMNS: readonly string[] = WEEKLY_OUTCOMES.flatMap((id) => [id, squaresOf(id)]);

/** Numbers of a summary, in the order of its columns: as in summary.csv. */
export const SUMMARY_NUMBERS: readonly string[] = [
  'n',
  'mean',
  'se',
  'lo',
  'hi',
  'median',
  'p05',
  'p95',
  'difference',
  'differenceSe',
  'differenceLo',
  'differenceHi',
  'ratio',
  'ratioLo',
  'ratioHi',
  'probabilityBetter',
  'varianceReduction',
];

const doubles = (names: readonly string[]): string =>
  names.map((name) => `${quoted(name)} DOUBLE`).join(', ');

/** Tables of exactly what was simulated, and what the rows were made from. */
export function tableStatements(kind: StoreKind, varied: readonly string[]): readonly string[] {
  const set = `${SET_COLUMN[kind]} ${SET_TYPE[kind]}`;
  const common = [
    'CREATE TABLE manifest ("key" VARCHAR, "value" VARCHAR)',
    `CREATE TABLE runs (${set}, arm VARCHAR, replicate INTEGER, weekly_digest UINTEGER, ${doubles(OUTCOME_COLUMNS)}, yearly_deaths INTEGER[])`,
    `CREATE TABLE weekly (${set}, arm VARCHAR, first INTEGER, replicates INTEGER, week INTEGER, ${doubles(WEEKLY_COLUMNS)})`,
    `CREATE TABLE summary (${set}, arm VARCHAR, outcome VARCHAR, ${doubles(SUMMARY_NUMBERS)})`,
  ];
  const own =
    kind === 'run'
      ? [
          'CREATE TABLE draws (draw_table INTEGER, every INTEGER, "row" INTEGER, parameter VARCHAR, "value" DOUBLE)',
        ]
      : [
          `CREATE TABLE points (point INTEGER, status VARCHAR, scenario_hash VARCHAR, hash VARCHAR, error VARCHAR, ${doubles(varied)})`,
        ];
  return [...common, ...own, ...viewStatements(kind)];
}

/** The same numbers in long form, which plotting libraries like better. */
function viewStatements(kind: StoreKind): readonly string[] {
  const set = SET_COLUMN[kind];
  const runs = OUTCOME_COLUMNS.map(quoted).join(', ');
  const weekly = WEEKLY_OUTCOMES.map(
    (id) => `(${quoted(id)}, ${quoted(squaresOf(id))}) AS ${literal(id)}`,
  ).join(', ');
  return [
    `CREATE VIEW runs_long AS SELECT ${set}, arm, replicate, outcome, "value"
       FROM runs UNPIVOT INCLUDE NULLS ("value" FOR outcome IN (${runs}))`,
    `CREATE VIEW weekly_means AS
       SELECT ${set}, arm, week, outcome, sum(replicates)::INTEGER AS n, sum(total) / sum(replicates) AS mean,
         CASE WHEN sum(replicates) > 1 THEN sqrt(greatest(0, sum(squares) - sum(total) * sum(total) / sum(replicates))
           / (sum(replicates) - 1) / sum(replicates)) END AS se
       FROM weekly UNPIVOT ((total, squares) FOR outcome IN (${weekly}))
       GROUP BY ALL`,
  ];
}

/**
 * Folder inside a run directory for exported tables: the CSV files beside it have names of their
 * own.
 */
export const EXPORT_FOLDER = 'tables';

/**
 * Tables and views that can be exported, each with the columns by which its rows are then in order.
 */
export const EXPORTED: Readonly<Record<StoreKind, Readonly<Record<string, string>>>> = {
  run: { ...exportedOf('assumptions'), draws: 'draw_table, "row", parameter', manifest: '"key"' },
  sweep: { points: 'point', ...exportedOf('point'), manifest: '"key"' },
};

function exportedOf(set: string): Record<string, string> {
  return {
    runs: `${set}, arm, replicate`,
    runs_long: `${set}, arm, replicate, outcome`,
    weekly: `${set}, arm, first, week`,
    weekly_means: `${set}, arm, week, outcome`,
    summary: `${set}, arm, outcome`,
  };
}
