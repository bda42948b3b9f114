import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { inputError } from '../../engine/kernel/errors.ts';
import type { ChunkKeeper, ChunkResult, SetKey } from '../../engine/workers/index.ts';
import { appendChunks } from './append.ts';
import { type Database, inStore, openDatabase } from './duckdb.ts';
import { Journal } from './journal.ts';
import { type ChunksBySet, keptKey, readChunks } from './read.ts';
import type { KeptChunk } from './record.ts';
import { literal, type StoreKind, tableStatements } from './tables.ts';

/** Name of the database in a run directory. */
export const RESULTS = 'results.duckdb';

/** Version of the tables. */
const STORE_LAYOUT = 2;

export interface StoreOptions {
  readonly kind: StoreKind;
  /** Ids of the arms, in the order of the plan. */
  readonly arms: readonly string[];
  /** Settings that a sweep varies; none for a run. */
  readonly varied: readonly string[];
  /** Identifies the work: only the same work is resumed. */
  readonly identity: string;
}

/** Bytes of chunks after which they are put into the tables. */
const BATCH_BYTES = 4_000_000;

type Write = (connection: DuckDBConnection) => Promise<void>;

/**
 * The results of a run or a sweep while it is made: every chunk goes into a journal at once, and
 * chunks, with whatever else is to be written, into the tables in one transaction now and then.
 * Opening locks the folder against other processes.
 */
export class ResultsStore implements ChunkKeeper {
  private readonly have: ChunksBySet = new Map();
  private pending: KeptChunk[] = [];
  private pendingBytes = 0;
  private writes: (() => Write)[] = [];
  /** Transactions, one after another; `fault` holds the last error. */
  private turn: Promise<void> = Promise.resolve();
  private fault: unknown = null;
  private hasKept = false;
  private closed = false;

  private constructor(
    private readonly folder: string,
    private readonly options: StoreOptions,
    readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /**
   * Opens the store of a folder, or makes one.
   * @throws EttervernError `store.locked`, `store.other` when it holds other results, or as
   *   openDatabase
   */
  static async open(folder: string, options: StoreOptions): Promise<ResultsStore> {
    const file = join(folder, RESULTS);
    const database = await openDatabase(file, 'write');
    try {
      const known = await identityIn(database);
      if (known === null) await create(database, folder, options);
      else if (known !== options.identity) throw inputError('store.other', {}, { file: folder });
      const store = new ResultsStore(folder, options, database, new Journal(folder));
      await store.recover();
      return store;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  kept(set: SetKey): readonly ChunkResult[] {
    return this.have.get(set) ?? [];
  }

  /** True when the store holds no work that a restart would have to repeat. */
  get isEmpty(): boolean {
    return this.have.size === 0 && !this.hasKept;
  }

  /**
   * Replicates that were kept when the store was opened, over all sets and arms, but those of
   * finished points.
   */
  get replicates(): number {
    return [...this.have.values()].flat().reduce((sum, { count }) => sum + count, 0);
  }

  keep(set: SetKey, result: ChunkResult): void {
    if (this.fault !== null) throw this.fault;
    const bytes = this.journal.append({ set, result });
    this.hasKept = true;
    // A copy: the caller adds to the arrays that it is given.
    this.pending.push({ set, result: copyOf(result) });
    this.pendingBytes += bytes;
    if (this.pendingBytes >= BATCH_BYTES) this.flush();
  }

  /**
   * Writes something in the next transaction, after the chunks that were kept before.
   * @param collect is called when the transaction's content is decided; what it returns writes it
   */
  write(collect: () => Write): void {
    if (this.fault !== null) throw this.fault;
    this.writes.push(collect);
  }

  async settle(): Promise<void> {
    await this.turn;
    if (this.fault !== null) throw this.fault;
  }

  /** Writes everything that is waiting. */
  async drain(): Promise<void> {
    this.flush();
    await this.settle();
  }

  /** Notes a fact in the table `manifest`, as JSON. */
  note(key: string, value: unknown): void {
    this.write(() => async (connection) => {
      await connection.run(`DELETE FROM manifest WHERE "key" = ${literal(key)}`);
      await connection.run(
        `INSERT INTO manifest VALUES (${literal(key)}, ${literal(JSON.stringify(value))})`,
      );
    });
  }

  /**
   * Closes the file and releases the lock; the journal stays if the tables do not have everything.
   */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.flush();
    await this.turn;
    this.journal.close();
    this.database.close();
  }

  /** Puts what an earlier process left in the journal into the tables, and reads what is there. */
  private async recover(): Promise<void> {
    const known = new Set<string>();
    for (const chunk of await readChunks(this.database, this.options.kind, this.options.arms)) {
      known.add(keptKey(chunk));
      this.remember(chunk);
    }
    const finished = await this.finishedPoints();
    for (const chunk of this.journal.left()) {
      if (finished.has(chunk.set) || known.has(keptKey(chunk))) continue;
      known.add(keptKey(chunk));
      this.remember(chunk);
      this.pending.push({ ...chunk, result: copyOf(chunk.result) });
    }
    this.flush(true);
    await this.settle();
  }

  private async finishedPoints(): Promise<ReadonlySet<SetKey>> {
    if (this.options.kind === 'run') return new Set();
    return new Set((await this.database.rows('SELECT point FROM points')).map(([point]) => Number(point)));
  }

  private remember({ set, result }: KeptChunk): void {
    const results = this.have.get(set) ?? [];
    results.push(result);
    this.have.set(set, results);
  }

  /** @param always also when nothing is waiting, to be rid of journals that hold nothing new */
  private flush(always = false): void {
    const { pending: chunks } = this;
    const idle = chunks.length === 0 && this.writes.length === 0 && !always;
    if (this.fault !== null || idle) return;
    const writes = this.writes.map((collect) => collect());
    this.pending = [];
    this.pendingBytes = 0;
    this.writes = [];
    const forget = this.journal.rotate();
    this.turn = this.turn.then(async () => {
      if (this.fault !== null) return;
      try {
        await this.transaction(chunks, writes);
        forget();
      } catch (error) {
        this.fault = error;
      }
    });
  }

  private transaction(chunks: readonly KeptChunk[], writes: readonly Write[]): Promise<void> {
    const { connection } = this.database;
    return inStore(this.folder, async () => {
      await connection.run('BEGIN');
      try {
        if (chunks.length > 0) await appendChunks(connection, this.options.kind, this.options.arms, chunks);
        for (const write of writes) await write(connection);
        await connection.run('COMMIT');
      } catch (error) {
        // After a full disk there may be nothing left to roll back; the first fault is the one that
        // matters.
        await connection.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }
}

/** What the tables say they hold; null when there are none yet. */
async function identityIn(database: Database): Promise<string | null> {
  const [tables] = await database.rows("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'manifest'");
  if (Number(tables![0]) === 0) return null;
  const [row] = await database.rows(`SELECT "value" FROM manifest WHERE "key" = 'identity'`);
  return row === undefined ? '' : String(row[0]);
}

async function create({ connection }: Database, folder: string, options: StoreOptions): Promise<void> {
  const { kind, varied, identity } = options;
  const facts = { layout: JSON.stringify(STORE_LAYOUT), kind: JSON.stringify(kind), identity };
  const inserts = Object.entries(facts).map(
    ([key, value]) => `INSERT INTO manifest VALUES (${literal(key)}, ${literal(value)})`,
  );
  const statements = ['BEGIN', ...tableStatements(kind, varied), ...inserts, 'COMMIT'];
  await inStore(folder, async () => {
    for (const statement of statements) await connection.run(statement);
  });
}

const copyOf = (result: ChunkResult): ChunkResult => ({
  ...result,
  outcomes: result.outcomes.slice(),
  weeklySums: result.weeklySums.slice(),
  weeklySquares: result.weeklySquares.slice(),
  weeklyDigests: result.weeklyDigests.slice(),
  yearlyDeaths: result.yearlyDeaths.slice(),
});
