import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inputError } from '../../engine/kernel/errors.ts';
import { onDisk } from '../files.ts';
import { Interrupted, type StopWatch } from '../interrupt.ts';
import type { Session } from '../session.ts';
import type { Simulated } from '../simulate.ts';
import { OPTIONAL_FILES, writeResults } from './files.ts';
import { isRunDirectory, MANIFEST, writeManifest } from './manifest.ts';

/**
 * Refuses a folder that may not be written into, before hours are spent on the run.
 * @param force the user says that a folder with other things in it is meant
 * @throws EttervernError of kind `input`
 */
export function assertWritable(folder: string, force: boolean): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw inputError('output.not-a-folder', {}, { file: folder });
  const empty = onDisk(folder, () => readdirSync(folder)).length === 0;
  if (!empty && !force && !isRunDirectory(folder)) throw inputError('output.not-empty', {}, { file: folder });
}

/**
 * Writes a run directory. Everything goes into a folder beside it first and takes its name when it is complete, so that
 * a stop or a full disk leaves nothing half-written. What else stands in the folder is left alone.
 *
 * @throws Interrupted when the user stops; EttervernError when it cannot be written
 */
export async function writeRunDirectory(
  session: Session,
  folder: string,
  simulated: Simulated,
  stop: StopWatch,
): Promise<void> {
  const partial = `${resolve(folder)}.partial-${process.pid}`;
  try {
    onDisk(folder, () => mkdirSync(partial, { recursive: true }), 'not-writable');
    const files = await writeResults(partial, simulated, stop.abort);
    writeManifest(partial, session, simulated, files);
    onDisk(folder, () => publish(partial, folder), 'not-writable');
  } catch (error) {
    const signal = stop.received();
    throw signal === null ? error : new Interrupted(signal, simulated.result.seeds);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Gives the finished folder its name, or moves its files into the folder that is there, the manifest last. */
function publish(partial: string, folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(dirname(resolve(folder)), { recursive: true });
    renameSync(partial, folder);
    return;
  }
  // What an earlier run had and this one has not must not look like a part of this one.
  if (isRunDirectory(folder)) for (const name of OPTIONAL_FILES) rmSync(join(folder, name), { force: true });
  // Without a manifest a folder is not a run directory: nobody reads new tables under an old manifest.
  rmSync(join(folder, MANIFEST), { force: true });
  const names = readdirSync(partial).filter((name) => name !== MANIFEST);
  for (const name of [...names, MANIFEST]) renameSync(join(partial, name), join(folder, name));
}
