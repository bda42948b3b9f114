import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onDisk } from '../files.ts';
import type { Session } from '../session.ts';
import { page } from './page.ts';
import { readRun } from './read.ts';

/** A report that has been written. */
export interface WrittenReport {
  readonly file: string;
  readonly language: string;
  readonly bytes: number;
}

/**
 * Makes the report of a run directory and writes it in one go, in the session's language.
 * @throws EttervernError as readRun, or where the file cannot be written
 */
export function writeReport(session: Session, folder: string, file: string): WrittenReport {
  const bytes = Buffer.from(page(readRun(session, folder)));
  const partial = `${resolve(file)}.partial-${process.pid}`;
  try {
    onDisk(
      file,
      () => {
        writeFileSync(partial, bytes);
        renameSync(partial, file);
      },
      'not-writable',
    );
  } finally {
    rmSync(partial, { force: true });
  }
  return { file, language: session.words.language, bytes: bytes.length };
}
