import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { EttervernError, inputError } from '../../engine/kernel/errors.ts';
import { systemCode } from '../files.ts';

/** An open results.duckdb. */
export interface Database {
  /** Runs a statement. The caller waits for it before the next one. */
  readonly connection: DuckDBConnection;
  /** Rows of a query, values as DuckDB gives them; 64-bit whole numbers are bigints. */
  rows(sql: string): Promise<readonly DuckDBValue[][]>;
  /** Closes the file; what was committed is in it. */
  close(): void;
}

/** Extensions are never downloaded: only what is built in is used. */
const CLOSED = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' } as const;

/**
 * Opens a database file; `write` makes it when it is not there, and locks it against all other
 * processes until it is closed or the process ends, however it ends. DuckDB is loaded here, at the
 * first use.
 * @throws EttervernError `store.locked`, `store.not-a-database`, `store.full`, `store.unavailable`
 *   or `store.failed`
 */
export async function openDatabase(file: string, access: 'write' | 'read'): Promise<Database> {
  const { DuckDBInstance } = await loadDuckDb();
  const options = { ...CLOSED, ...(access === 'read' ? { access_mode: 'READ_ONLY' } : { threads: '1' }) };
  return inStore(file, async () => {
    const instance = await DuckDBInstance.create(file, options);
    try {
      const connection = await instance.connect();
      return {
        connection,
        rows: (sql) => inStore(file, async () => (await connection.runAndReadAll(sql)).getRows()),
        close: () => {
          connection.closeSync();
          instance.closeSync();
        },
      };
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  });
}

/** The library, which is native code that a platform may not have. */
export async function loadDuckDb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new EttervernError('failure', 'store.unavailable', { message: firstLine(error) });
  }
}

/**
 * Does `work` on a file of the store; what DuckDB or the system says of it becomes an
 * EttervernError.
 */
export async function inStore<T>(file: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error, file);
  }
}

/** DuckDB has no error codes, so the messages are matched. */
export function storeError(error: unknown, file: string): unknown {
  if (error instanceof EttervernError || !(error instanceof Error)) return error;
  const { message } = error;
  if (/set lock on file|being used by another process|conflicting lock/i.test(message))
    return inputError('store.locked', {}, { file });
  if (isFull(error)) return new EttervernError('failure', 'store.full', {}, { file });
  if (/not a valid DuckDB database|version number|corrupt/i.test(message))
    return inputError('store.not-a-database', {}, { file });
  return new EttervernError('failure', 'store.failed', { message: firstLine(error) }, { file });
}

const FULL_CODES: readonly (string | null)[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

const isFull = (error: Error): boolean =>
  FULL_CODES.includes(systemCode(error)) ||
  /no space left|file too large|disk quota|disk full|not enough space/i.test(error.message);

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0]!;
