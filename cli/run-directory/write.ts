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
 * Refuses a folder that must not be written into, before hours are spent on the run.
 * @param force write into a folder that holds other things, or a sweep, all the same
 * @throws EttervernError of kind `input`
 */
export async function assertWritable(folder: string, force: boolean): Promise<void> {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw inputError('output.not-a-folder', {}, { file: folder });
  const results = join(folder, RESULTS);
  // Refuses while another process writes there, which would not notice that its file is replaced.
  if (existsSync(results)) (await openDatabase(results, 'write')).close();
  const empty = onDisk(folder, () => readdirSync(folder)).length === 0;
  if (empty || force) return;
  const kind = kindOf(folder);
  if (kind === 'sweep') throw inputError('output.is-sweep', {}, { file: folder });
  if (kind === null) throw inputError('output.not-empty', {}, { file: folder });
}

/**
 * Writes the remaining files and gives the folder its final name; until then nothing of it is in
 * place. Other files in the folder are left alone.
 * @throws on abort, and on errors of the disk
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

/**
 * Gives the finished folder its name, or moves its files into the folder that is there, the
 * manifest last.
 */
function publish(partial: string, folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(dirname(resolve(folder)), { recursive: true });
    renameSync(partial, folder);
    return;
  }
  // Files of an earlier run that this one does not have must not look like part of it.
  const stale = kindOf(folder) === null ? [] : [...OPTIONAL_FILES, EXPORT_FOLDER];
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true });
  // Without a manifest a folder is not a run directory: nobody reads new tables under an old
  // manifest.
  rmSync(join(folder, MANIFEST), { force: true });
  const names = readdirSync(partial).filter((name) => name !== MANIFEST);
  for (const name of [...names, MANIFEST]) renameSync(join(partial, name), join(folder, name));
  rmdirSync(partial);
}
