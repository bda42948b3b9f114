import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { storeError } from './duckdb.ts';
import { decodeRecords, encodeRecord, type KeptChunk } from './record.ts';

const SEGMENT = /^journal-(\d+)$/;

/**
 * Finished chunks that are not yet in the tables. When `append` returns, the operating system has
 * the record, so that a process that ends in any way loses none. Commits to the tables are slow and
 * happen from time to time. One segment is being written; older ones are deleted when the tables
 * have their content.
 */
export class Journal {
  private segment: number;
  private file: number;

  /** Starts a new segment; {@link left} reads those of an earlier process. */
  constructor(private readonly folder: string) {
    this.segment = Math.max(0, ...segmentsIn(folder)) + 1;
    this.file = this.create();
  }

  /**
   * Whole records of the segments that an earlier process left, in the order in which they were
   * written.
   */
  *left(): Generator<KeptChunk> {
    for (const segment of segmentsIn(this.folder)) {
      if (segment < this.segment) yield* decodeRecords(readFileSync(this.nameOf(segment)));
    }
  }

  /**
   * @returns bytes written
   * @throws EttervernError `store.full` or `store.failed`; the segment then ends with the record
   *   before
   */
  append(chunk: KeptChunk): number {
    const record = encodeRecord(chunk);
    const { size } = fstatSync(this.file);
    try {
      for (let at = 0; at < record.length; ) at += writeSync(this.file, record, at);
      return record.length;
    } catch (error) {
      ftruncateSync(this.file, size);
      throw storeError(error, this.folder);
    }
  }

  /**
   * Begins a new segment.
   * @returns deletes all older ones, to be called when the tables have what they hold
   */
  rotate(): () => void {
    closeSync(this.file);
    this.segment++;
    this.file = this.create();
    const { segment } = this;
    return () => {
      for (const older of segmentsIn(this.folder))
        if (older < segment) rmSync(this.nameOf(older), { force: true });
    };
  }

  /** Closes the segment and leaves what is in it; an empty one is deleted. */
  close(): void {
    const { size } = fstatSync(this.file);
    closeSync(this.file);
    if (size === 0) rmSync(this.nameOf(this.segment), { force: true });
  }

  private create(): number {
    try {
      return openSync(this.nameOf(this.segment), 'w');
    } catch (error) {
      throw storeError(error, this.folder);
    }
  }

  private nameOf(segment: number): string {
    return join(this.folder, `journal-${segment}`);
  }
}

/** Numbers of the segments in a folder, in order. */
const segmentsIn = (folder: string): readonly number[] =>
  readdirSync(folder)
    .flatMap((name) => SEGMENT.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);

/** Is this a file that the store makes beside the tables while it is open? */
export const isJournal = (name: string): boolean => SEGMENT.test(name);
