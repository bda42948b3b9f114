import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { EttervernError, inputError } from '../engine/kernel/errors.ts';
import type { SourceReader } from '../engine/scenario/index.ts';

/** Scenario files from disk, under the names that the user gave them. */
export const diskReader: SourceReader = {
  read: (file) => ({ text: onDisk(file, () => readFileSync(file, 'utf8')) }),
  size: (file) =>
    onDisk(file, () => {
      const found = statSync(file);
      if (found.isDirectory()) throw inputError('file.is-folder', {}, { file });
      return found.size;
    }),
  resolve: (from, relative) => (isAbsolute(relative) ? relative : join(dirname(from), relative)),
};

/** Runs `work`; errors of the file system become EttervernErrors of kind `input`. */
export function onDisk<T>(
  file: string,
  work: () => T,
  otherwise: 'not-readable' | 'not-writable' = 'not-readable',
): T {
  try {
    return work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT')
      throw inputError(otherwise === 'not-writable' ? 'file.no-folder' : 'file.not-found', {}, { file });
    if (code === 'EISDIR') throw inputError('file.is-folder', {}, { file });
    if (code === 'EEXIST') throw inputError('file.exists', {}, { file });
    throw inputError(`file.${otherwise}`, { reason: code }, { file });
  }
}

/**
 * Refuses a file that cannot be created, before hours are spent on its content.
 * @throws EttervernError of kind `input`
 */
export const assertPlaceFor = (file: string): void =>
  onDisk(
    file,
    () => {
      const folder = dirname(resolve(file));
      if (!statSync(folder).isDirectory()) throw inputError('file.no-folder', {}, { file });
      accessSync(folder, constants.W_OK);
    },
    'not-writable',
  );

/** The system's code of an error, such as `EACCES`; null for errors that are not the system's. */
export function systemCode(error: unknown): string | null {
  if (error instanceof EttervernError) return null;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
