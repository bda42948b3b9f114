import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../engine/kernel/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { onDisk } from '../files.ts';
import { printJson, type Session } from '../session.ts';
import { type Database, inStore, openDatabase } from '../store/duckdb.ts';
import type { ExportFlags } from '../store/export-options.ts';
import { RESULTS } from '../store/store.ts';
import { EXPORT_FOLDER, EXPORTED, literal, quoted, type StoreKind } from '../store/tables.ts';

const COPY_OPTIONS = {
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  csv: 'FORMAT csv, HEADER',
} as const;

/**
 * `ettervern export DIR`: writes the tables of a run directory as Parquet or CSV, a file for each,
 * with the table's name. Files of the same names are replaced.
 */
export async function exportTables(session: Session, folder: string, options: ExportFlags): Promise<number> {
  const { format = 'parquet', table, out = join(folder, EXPORT_FOLDER) } = options;
  const file = join(folder, RESULTS);
  if (!existsSync(file)) throw inputError('store.missing', {}, { file: folder });
  onDisk(out, () => mkdirSync(out, { recursive: true }), 'not-writable');
  const database = await openDatabase(file, 'read');
  try {
    const orders = EXPORTED[await kindIn(database)];
    const files = chosen(Object.keys(orders), table).map((name) => ({
      name,
      file: join(out, `${name}.${format}`),
    }));
    for (const { name, file: to } of files) {
      const select = `SELECT * FROM ${quoted(name)} ORDER BY ${orders[name]}`;
      await inStore(out, () => copy(database, select, to, COPY_OPTIONS[format]));
    }
    if (session.json) printJson(session, { files: files.map((one) => one.file) });
    session.note(session.words.t('cli.store.exported', { count: files.length, folder: out }));
    return EXIT.good;
  } finally {
    database.close();
  }
}

function chosen(all: readonly string[], wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw inputError('usage.unknown-table', { found: unknown, allowed: all.join(', ') });
  return wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all;
}

async function kindIn(database: Database): Promise<StoreKind> {
  const [row] = await database.rows(`SELECT "value" FROM manifest WHERE "key" = 'kind'`);
  return row?.[0] === '"sweep"' ? 'sweep' : 'run';
}

/** Written under another name first, so that a file is whole or not there. */
async function copy({ connection }: Database, select: string, file: string, options: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await connection.run(`COPY (${select}) TO ${literal(partial)} (${options})`);
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
