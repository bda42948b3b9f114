import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inputError } from '../../engine/kernel/errors.ts';
import { onDisk } from '../files.ts';
import type { Session } from '../session.ts';
import type { Simulated } from '../simulate.ts';
import { inStore, openDatabase } from '../store/duckdb.ts';
import { RESULTS } from '../store/store.ts';
import { EXPORT_FOLDER } from '../store/tables.ts';
import { OPTIONAL_FILES, writeResults } from './files.ts';
import { kindOf, MANIFEST, writeManifest } from './manifest.ts';

/**
 * Refuses a folder that may not be written into, before hours are spent on the run.
 * @param force the user says that a folder with other things in it, or with a sweep, is meant
 * @throws EttervernError of kind `input`
 */
export async function assertWritable(folder: string, force: boolean): Promise<void> {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw inputError('output.not-a-folder', {}, { file: folder });
  const results = join(folder, RESULTS);
  // Refuses while another process writes there: it would not notice that its file is replaced.
  if (existsSync(results)) (await openDatabase(results, 'write')).close();
  const empty = onDisk(folder, () => readdirSync(folder)).length === 0;
  if (empty || force) return;
  const kind = kindOf(folder);
  if (kind === 'sweep') throw inputError('output.is-sweep', {}, { file: folder });
  if (kind === null) throw inputError('output.not-empty', {}, { file: folder });
}

/**
 * Writes the other files beside the results and gives the folder its name: until then nothing of it is in place. What else stands in the folder is left
 * alone.
 * @throws what the abort or the disk makes of it
 */
export async function publishRunDirectory(
  session: Session,
  { partial, folder }: { readonly partial: string; readonly folder: string },
  simulated: Simulated,
  abort: AbortSignal,
): Promise<void> {
  const files = await inStore(folder, () => writeResults(partial, simulated, abort));
  writeManifest(partial, session, simulated, files);
  onDisk(folder, () => publish(partial, folder), 'not-writable');
}

/** Gives the finished folder its name, or moves its files into the folder that is there, the manifest last. */
function publish(partial: string, folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(dirname(resolve(folder)), { recursive: true });
    renameSync(partial, folder);
    return;
  }
  // What an earlier run had and this one has not must not look like a part of this one.
  const stale = kindOf(folder) === null ? [] : [...OPTIONAL_FILES, EXPORT_FOLDER];
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true });
  // Without a manifest a folder is not a run directory: nobody reads new tables under an old manifest.
  rmSync(join(folder, MANIFEST), { force: true });
  const names = readdirSync(partial).filter((name) => name !== MANIFEST);
  for (const name of [...names, MANIFEST]) renameSync(join(partial, name), join(folder, name));
  rmdirSync(partial);
}
