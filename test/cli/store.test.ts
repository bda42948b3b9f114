import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase, storeError } from '../../cli/store/duckdb.ts';
import { Journal } from '../../cli/store/journal.ts';
import { decodeRecords, encodeRecord, type KeptChunk } from '../../cli/store/record.ts';
import { ResultsStore, type StoreOptions } from '../../cli/store/store.ts';
import { EttervernError } from '../../engine/kernel/index.ts';
import { OUTCOMES, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import type { ChunkResult } from '../../engine/workers/index.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ettervern-store-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A chunk with numbers of its own; every seventh outcome is not defined. */
function chunk(arm: number, first: number, count = 3, weeks = 4): ChunkResult {
  const value = (k: number) => (k % 7 === 0 ? Number.NaN : k / 3 + 100 * arm + first);
  return {
    arm,
    first,
    count,
    outcomes: Float64Array.from({ length: count * OUTCOMES.length }, (_, k) => value(k)),
    weeklySums: Float64Array.from({ length: weeks * WEEKLY_OUTCOMES.length }, (_, k) => k + first),
    weeklySquares: Float64Array.from({ length: weeks * WEEKLY_OUTCOMES.length }, (_, k) => 2 * k),
    weeklyDigests: Uint32Array.from({ length: count }, (_, k) => 4_000_000_000 + k + first),
    yearlyDeaths: Float64Array.from({ length: arm === 0 ? 2 * count : 0 }, (_, k) => k + first),
  };
}

const OPTIONS: StoreOptions = { kind: 'run', arms: ['base', 'other'], varied: [], identity: '"one"' };
const inOrder = (chunks: readonly ChunkResult[]) =>
  chunks.toSorted((a, b) => a.arm - b.arm || a.first - b.first);

describe('records of the journal', () => {
  const chunks: readonly KeptChunk[] = [
    { set: 'base', result: chunk(0, 0) },
    { set: 17, result: chunk(1, 3, 1) },
  ];
  const bytes = Buffer.concat(chunks.map(encodeRecord));

  it('come back as they were, bit for bit', () => {
    expect([...decodeRecords(bytes)]).toEqual(chunks);
  });

  it('end with the last whole one, wherever the file was cut', () => {
    const first = encodeRecord(chunks[0]!).length;
    for (let cut = 0; cut < bytes.length; cut += 97) {
      expect([...decodeRecords(bytes.subarray(0, cut))]).toEqual(cut < first ? [] : chunks.slice(0, 1));
    }
  });

  it('are not believed when a byte has changed', () => {
    const wrong = Buffer.from(bytes);
    wrong[bytes.length - 9]! ^= 1;
    expect([...decodeRecords(wrong)]).toEqual(chunks.slice(0, 1));
  });
});

describe('the store', () => {
  it('gives back what was kept, and knows what is not defined', async () => {
    const path = folder();
    const store = await ResultsStore.open(path, OPTIONS);
    const chunks = [chunk(0, 0), chunk(1, 0), chunk(0, 3), chunk(1, 3)];
    for (const one of chunks.toReversed()) store.keep('base', one);
    store.keep('neutral', chunk(1, 9));
    await store.close();
    expect(readdirSync(path)).toEqual(['results.duckdb']);
    const again = await ResultsStore.open(path, OPTIONS);
    expect(inOrder(again.kept('base'))).toEqual(inOrder(chunks));
    expect(again.kept('neutral')).toEqual([chunk(1, 9)]);
    expect(again.replicates).toBe(15);
    const [row] = await again.database.rows('SELECT count(*) FILTER ("value" IS NULL) FROM runs_long');
    expect(Number(row![0])).toBeGreaterThan(0);
    await again.close();
  });

  it('copies what it is given, since whoever runs the work adds up in it', async () => {
    const path = folder();
    const store = await ResultsStore.open(path, OPTIONS);
    const result = chunk(0, 0);
    store.keep('base', result);
    result.weeklySums.fill(-1);
    await store.close();
    const again = await ResultsStore.open(path, OPTIONS);
    expect(again.kept('base')).toEqual([chunk(0, 0)]);
    await again.close();
  });

  it('has weekly means and errors that follow from the sums', async () => {
    const store = await ResultsStore.open(folder(), OPTIONS);
    const counts = [3, 5, 4];
    const sums = new Float64Array(WEEKLY_OUTCOMES.length).fill(12);
    const squares = new Float64Array(WEEKLY_OUTCOMES.length).fill(50);
    store.keep('base', { ...chunk(0, 0), weeklySums: sums, weeklySquares: squares });
    await store.drain();
    const rows = await store.database.rows('SELECT n, mean, se FROM weekly_means');
    const mean = counts.reduce((sum, x) => sum + x, 0) / 3;
    const variance = counts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2;
    expect(rows).toHaveLength(WEEKLY_OUTCOMES.length);
    for (const [n, found, se] of rows) {
      expect([n, found]).toEqual([3, mean]);
      expect(se).toBeCloseTo(Math.sqrt(variance / 3), 12);
    }
    await store.close();
  });

  it('puts into the tables what a process that was killed left in the journal, once', async () => {
    const path = folder();
    await (await ResultsStore.open(path, OPTIONS)).close();
    const journal = new Journal(path);
    for (const result of [chunk(0, 0), chunk(1, 0), chunk(0, 0)]) journal.append({ set: 'base', result });
    journal.close();
    const [name] = readdirSync(path).filter((one) => one.startsWith('journal-'));
    // The last record was being written.
    appendFileSync(join(path, name!), encodeRecord({ set: 'base', result: chunk(0, 3) }).subarray(0, 1000));
    const store = await ResultsStore.open(path, OPTIONS);
    expect(inOrder(store.kept('base'))).toEqual([chunk(0, 0), chunk(1, 0)]);
    const [row] = await store.database.rows('SELECT count(*) FROM runs');
    expect(Number(row![0])).toBe(6);
    await store.close();
    expect(readdirSync(path)).toEqual(['results.duckdb']);
  });

  it('refuses to go on with something else', async () => {
    const path = folder();
    await (await ResultsStore.open(path, OPTIONS)).close();
    await expect(ResultsStore.open(path, { ...OPTIONS, identity: '"two"' })).rejects.toMatchObject({
      kind: 'input',
      code: 'store.other',
    });
  });

  it('says so when the file is no database', async () => {
    const path = folder();
    await (await ResultsStore.open(path, OPTIONS)).close();
    appendFileSync(join(path, 'results.duckdb'), '');
    truncateSync(join(path, 'results.duckdb'), 100);
    await expect(openDatabase(join(path, 'results.duckdb'), 'read')).rejects.toMatchObject({
      code: expect.stringMatching(/^store\.(not-a-database|failed)$/),
    });
  });

  it('leaves no half-written transaction when a write fails, and what was kept before is gone on with', async () => {
    const path = folder();
    const store = await ResultsStore.open(path, OPTIONS);
    store.keep('base', chunk(0, 0));
    await store.drain();
    store.keep('base', chunk(1, 0));
    store.write(() => async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    });
    await expect(store.drain()).rejects.toMatchObject({ kind: 'failure', code: 'store.full' });
    expect(() => store.keep('base', chunk(0, 3))).toThrow(EttervernError);
    const [row] = await store.database.rows('SELECT count(*) FROM runs');
    expect(Number(row![0])).toBe(3);
    await store.close();
    const again = await ResultsStore.open(path, OPTIONS);
    expect(inOrder(again.kept('base'))).toEqual([chunk(0, 0), chunk(1, 0)]);
    await again.close();
  });
});

describe('what DuckDB and the system say', () => {
  it.each([
    ['IO Error: Could not set lock on file "x": Conflicting lock is held in node (PID 7)', 'store.locked'],
    ['IO Error: Could not write file "x": No space left on device', 'store.full'],
    ['IO Error: The file "x" exists, but it is not a valid DuckDB database file!', 'store.not-a-database'],
    ['Catalog Error: something else', 'store.failed'],
  ])('%s is %s', (message, code) => {
    expect(storeError(new Error(message), 'f')).toMatchObject({ code });
  });

  it('is left alone when it is an error of ours', () => {
    const ours = new EttervernError('input', 'x');
    expect(storeError(ours, 'f')).toBe(ours);
  });
});
