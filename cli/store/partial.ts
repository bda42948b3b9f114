import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onDisk } from '../files.ts';
import { Interrupted } from '../interrupt.ts';
import type { Session } from '../session.ts';
import { openDatabase } from './duckdb.ts';
import { RESULTS, type ResultsStore } from './store.ts';

/** The folder beside the one that was asked for in which work is kept until it is complete. */
export const partialOf = (folder: string): string => `${resolve(folder)}.partial`;

/**
 * Prepares the folder for new work, or finds the interrupted work to resume.
 * @throws EttervernError `store.locked` when another process writes here; of kind `input` when the
 *   folder cannot be created
 */
export async function preparePartial(session: Session, partial: string, resume: boolean): Promise<void> {
  const { t } = session.words;
  const found = existsSync(join(partial, RESULTS));
  if (resume && !found) session.note(t('cli.store.nothing-to-resume'));
  if (found && !resume) {
    // Refuses while another process writes there.
    (await openDatabase(join(partial, RESULTS), 'write')).close();
    rmSync(partial, { recursive: true, force: true });
    session.note(t('cli.store.begun-anew'));
  }
  onDisk(partial, () => mkdirSync(partial, { recursive: true }), 'not-writable');
}

/** Interrupted work. */
interface Left {
  readonly session: Session;
  /** As the user named it. */
  readonly folder: string;
  readonly store: Pick<ResultsStore, 'isEmpty'>;
}

/**
 * Keeps finished work and says where; keeps nothing when nothing is finished.
 * @returns the error to throw
 */
export function leavePartial({ session, folder, store }: Left, error: unknown): unknown {
  if (store.isEmpty) {
    rmSync(partialOf(folder), { recursive: true, force: true });
    return error;
  }
  const kept = `${folder}.partial`;
  if (error instanceof Interrupted) return new Interrupted(error.signal, error.done, kept, error.unit);
  session.note(session.words.t('cli.store.left', { folder: kept }));
  return error;
}
